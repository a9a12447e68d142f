using System.Text.RegularExpressions;

namespace ReportGen.Site.Tests.Narratives;

/// <summary>Finds what a text states of a name: 创新投入15.20分, 创新平台（7.00分，满分8分）, 创新平台（得满分8分）, 创新平台（增加2.00分）.</summary>
internal static partial class StatedFigures
{
    /// <summary>Points as 15.20, full points as 得满分8, changes as +2.00 or −2.00. A longer name that ends in this one is another name.</summary>
    public static IEnumerable<string> In(string name, IReadOnlyList<string> names, IEnumerable<string> paragraphs)
    {
        var longer = names.Where(other => other.Length > name.Length && other.EndsWith(name, StringComparison.Ordinal)).ToList();
        foreach (var paragraph in paragraphs)
        {
            for (var at = paragraph.IndexOf(name, StringComparison.Ordinal); at >= 0; at = paragraph.IndexOf(name, at + 1, StringComparison.Ordinal))
            {
                var end = at + name.Length;
                if (longer.Exists(other => end >= other.Length && paragraph[(end - other.Length)..end] == other)) continue;
                var match = Number().Match(paragraph, end);
                if (!match.Success || match.Index != end) continue;
                yield return match.Groups["how"].Value switch
                {
                    "增加" => "+" + match.Groups["number"].Value,
                    "减少" => "−" + match.Groups["number"].Value,
                    "得满分" => "得满分" + match.Groups["number"].Value,
                    _ => match.Groups["number"].Value,
                };
            }
        }
    }

    [GeneratedRegex("（?(?<how>增加|减少|得满分)?(?<number>[0-9.]+)分", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();
}

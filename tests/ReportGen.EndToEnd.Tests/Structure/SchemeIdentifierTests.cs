using System.Text.RegularExpressions;
using ReportGen.Testing;

namespace ReportGen.EndToEnd.Tests.Structure;

/// <summary>What a scheme of the committed data is made of, the code does not know.</summary>
public sealed partial class SchemeIdentifierTests
{
    private static readonly IReadOnlyList<string> Identifiers =
    [
        .. Directory.EnumerateFiles(Repository.PathOf("data", "schemes"), "*.yaml").SelectMany(File.ReadLines)
            .SelectMany(line => Identifier().Matches(line)).Select(match => match.Groups["id"].Value).Distinct(StringComparer.Ordinal).AtLeast(60),
    ];

    [Fact]
    public void No_identifier_with_a_hyphen_stands_in_code_or_comments()
    {
        var found = Found(id => id.Contains('-', StringComparison.Ordinal), id => id);
        Assert.Empty(found);
    }

    /// <summary>Identifiers of one word are words of English too; as a literal they stand only where the scheme is not meant.</summary>
    [Fact]
    public void No_other_identifier_is_a_literal_of_the_sample()
    {
        var found = Found(id => !id.Contains('-', StringComparison.Ordinal), id => $"\"{id}\"");
        Assert.DoesNotContain(found, line => line.StartsWith("ReportGen.Samples/", StringComparison.Ordinal));
    }

    private static List<string> Found(Func<string, bool> kind, Func<string, string> form)
    {
        var words = Identifiers.Where(kind).Select(id => Regex.Escape(form(id))).AtLeast(3);
        var any = new Regex(@"(?<![\w-])(" + string.Join('|', words) + @")(?![\w-])", RegexOptions.ExplicitCapture, TimeSpan.FromMinutes(1));
        return [.. SourceFiles.All.SelectMany(file =>
            file.Lines.Select((line, i) => (line, row: i + 1))
                .Where(line => any.IsMatch(line.line))
                .Select(line => FormattableString.Invariant($"{file.Path}:{line.row}: {line.line.Trim()}")))];
    }

    [GeneratedRegex(@"\bid: (?<id>[a-z0-9-]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Identifier();
}

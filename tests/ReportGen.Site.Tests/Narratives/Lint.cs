using System.Text.RegularExpressions;
using ReportGen.Evaluation.Assessments;

namespace ReportGen.Site.Tests.Narratives;

/// <summary>What is wrong with the typography or the wording of a text.</summary>
internal static partial class Lint
{
    private const int Run = 12;

    private static readonly (string Fault, Regex Pattern)[] Patterns =
    [
        ("half-width punctuation beside Han", HalfWidth()),
        ("space beside Han", Space()),
        ("number without leading zero", NoLeadingZero()),
        ("range with a hyphen", HyphenRange()),
        ("doubled punctuation", Doubled()),
        ("nothing written as a number", Zero()),
        ("sign instead of a word", Signed()),
        ("number without unit", NoUnit()),
        ("filler", Filler()),
        ("empty brackets", EmptyBrackets()),
        ("ASCII brackets", AsciiBrackets()),
    ];

    public static IEnumerable<string> Faults(string text)
    {
        foreach (var (fault, pattern) in Patterns)
        {
            if (pattern.Match(text) is { Success: true } match) yield return $"{fault}: {match.Value}";
        }

        if (!text.EndsWith('。')) yield return "does not end with 。";
    }

    /// <summary>Runs of Han characters that stand twice in a text, names left out.</summary>
    public static IEnumerable<string> Repeated(string text, IEnumerable<string> names)
    {
        var bare = names.OrderByDescending(name => name.Length).Aggregate(text, (rest, name) => rest.Replace(name, "|", StringComparison.Ordinal));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var run in Han().Matches(bare).Select(match => match.Value))
        {
            for (var i = 0; i + Run <= run.Length; i++)
            {
                if (!seen.Add(run.Substring(i, Run))) yield return run.Substring(i, Run);
            }
        }
    }

    /// <summary>All that has a name in an edition.</summary>
    public static IReadOnlyList<string> Names(EditionResult edition) =>
    [
        edition.Scheme.UnitKind,
        .. edition.Scheme.Dimensions.Select(dimension => dimension.Name),
        .. edition.Scheme.Indicators.SelectMany(indicator => new[] { indicator.Name, indicator.ShortName }),
        .. edition.Units.SelectMany(unit => new[] { unit.Unit.Name, unit.Unit.City.Name }).Distinct(StringComparer.Ordinal),
    ];

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}[,;:!?.]|[,;:!?]\p{IsCJKUnifiedIdeographs}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex HalfWidth();

    [GeneratedRegex(@"\s", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Space();

    [GeneratedRegex(@"(?<![0-9])\.[0-9]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NoLeadingZero();

    [GeneratedRegex("[0-9%][-~—–][0-9]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex HyphenRange();

    [GeneratedRegex("[，。；：、][，。；：、]|[（][，。；：、]|[，；：、][）]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Doubled();

    [GeneratedRegex("(?<![0-9.])0(?:\\.0+)?(?:个|分|位|项|%)(?!以)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Zero();

    [GeneratedRegex("[-−+][0-9]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Signed();

    [GeneratedRegex("[0-9](?![0-9.,]|年|分|位|个|项|万|月|日|%)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NoUnit();

    [GeneratedRegex("显著|积极|大力|奋力|谱写|良好|优异|稳步|扎实|有力|进一步|不断|可喜|较好|卓有成效|狠抓|高度重视", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Filler();

    [GeneratedRegex("（）|“”", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex EmptyBrackets();

    [GeneratedRegex("[()\"']", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AsciiBrackets();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Han();
}

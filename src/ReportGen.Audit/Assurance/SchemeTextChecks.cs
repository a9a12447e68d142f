using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Audit.Inputs;
using ReportGen.Content;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Audit.Assurance;

/// <summary>
/// Compares the points that the text of an indicator states with every scheme by which that indicator is scored: each number of points is one of its rule, and
/// a value that is worth so many points is a knot. The text on the method may state full points and class lines. A sentence that names data years is compared
/// with the schemes of those years alone, so that one text can state what held until a year and what holds since; a text that stands for one scheme is compared
/// with that alone, and stands there instead of the one for all.
/// </summary>
internal static partial class SchemeTextChecks
{
    private const string Value = @"(?<![\d.])(?<value>\d{1,15}(,\d{3}){0,5}(\.\d{1,9})?)\s{0,3}(?<unit>亿元|万元|%|％|[个家件项人元])?\s{0,3}"
        + @"(及以上|以上|及以下|以下)?\s{0,3}[的者时]?[，,]?\s{0,3}(可?得|计|为)(满分)?\s{0,3}";
    private const string StatedPoints = @"(?<![\d.,])(?<points>\d{1,4}(\.\d{1,4})?)\s{0,3}分(?![之类别布析组档项为钟市区数年])";

    public static IEnumerable<Finding> Check(AuditInput audited)
    {
        var texts = audited.Publication.Prose
            .Where(prose => prose.Topic == Prose.Method || prose.Topic.StartsWith(Prose.Indicators, StringComparison.Ordinal))
            .GroupBy(prose => prose.Topic)
            .ToList();
        var years = audited.Dataset.Editions.GroupBy(edition => edition.Scheme.Id).OrderBy(group => group.Key.Text, StringComparer.Ordinal);
        return years.SelectMany(group =>
            texts.Select(topic => Shown(topic, group.Key.Text)).OfType<Prose>().SelectMany(text => Check(text, [.. group], audited.Dataset.Editions)));
    }

    /// <summary>The text that pages of editions by a scheme show: the scheme's own before the one that serves all.</summary>
    private static Prose? Shown(IEnumerable<Prose> topic, string scheme) =>
        topic.FirstOrDefault(text => text.Scheme == scheme) ?? topic.FirstOrDefault(text => text.Scheme is null);

    private static IReadOnlyList<Finding> Check(Prose text, ImmutableArray<EditionInput> editions, ImmutableArray<EditionInput> all)
    {
        var findings = new AssuranceFindings(string.Empty, editions.All(edition => edition.Edition.State == EditionState.Draft));
        if (TextSubject.Of(text, editions[0].Scheme) is not { } subject) return [];
        foreach (var line in ProseLine.Of(text))
        {
            foreach (var sentence in line.Sentences.Where(sentence => Concerns(sentence, editions, all)))
            {
                Check(sentence, line, subject, findings, editions);
            }
        }

        return findings.All;
    }

    /// <summary>True where a sentence names one of these years, or none at all.</summary>
    private static bool Concerns(string sentence, ImmutableArray<EditionInput> editions, ImmutableArray<EditionInput> all)
    {
        bool Names(EditionInput edition) => sentence.Contains(AssuranceFindings.Text(edition.Edition.Year), StringComparison.Ordinal);
        return editions.Any(Names) || !all.Any(Names);
    }

    private static void Check(string sentence, ProseLine line, TextSubject subject, AssuranceFindings findings, ImmutableArray<EditionInput> editions)
    {
        var scheme = editions[0].Scheme;
        void Report(string words, string instead) =>
            findings.Add(
                Catalogue.NumberNotInData,
                line.Place,
                $"“{words}”与 {Years(editions)} 年度所用评价方案“{scheme.Id}”中{instead}。",
                Fix(subject.Written, scheme),
                value: words);

        var wrong = Claim().Matches(sentence).Where(match => !IsRight(match, subject)).ToList();
        foreach (var match in wrong) Report(match.Value, subject.Words);
        // What was reported as points is not reported again as a weight.
        foreach (var claim in SchemeClaim.Of(sentence, scheme, subject.Indicator).Where(claim => !claim.Holds))
        {
            if (!wrong.Exists(match => EndAlike(match.Value, claim.Words))) Report(claim.Words, claim.Instead);
        }
    }

    private static bool EndAlike(string one, string other) =>
        one.EndsWith(other, StringComparison.Ordinal) || other.EndsWith(one, StringComparison.Ordinal);

    private static bool IsRight(Match match, TextSubject subject)
    {
        var stated = Number(match.Groups["points"].Value);
        return subject.Points.Contains(stated) && IsKnot(subject.Indicator, match, stated);
    }

    private static string Fix(Prose text, Scheme scheme) => text.Scheme is not null
        ? "请按方案改正，或删去该数，页面上的规则取自方案。"
        : $"请按方案改正；各年度方案不同的，为方案另写一份“texts/{Prose.PathFor(scheme.Id.Text, text.Topic)}.md”，或在句中写明年度，或删去该数，页面上的规则取自方案。";

    private static string Years(ImmutableArray<EditionInput> editions)
    {
        var years = editions.Select(edition => edition.Edition.Year).Order().ToList();
        return years.Count == 1 ? AssuranceFindings.Text(years[0])
            : years[^1] - years[0] == years.Count - 1 ? $"{AssuranceFindings.Text(years[0])} 至 {AssuranceFindings.Text(years[^1])}"
            : string.Join("、", years.Select(AssuranceFindings.Text));
    }

    /// <summary>True for a value that is worth these points, and where no value is stated.</summary>
    private static bool IsKnot(Indicator? indicator, Match match, decimal points)
    {
        if (!match.Groups["value"].Success || indicator is not { Rule: LinearRule rule }) return true;
        var value = Number(match.Groups["value"].Value);
        if (match.Groups["unit"].Value == "亿元" && indicator.Unit.StartsWith("万元", StringComparison.Ordinal)) value *= 10_000m;
        return rule.Knots.Any(knot => knot.Value == value && knot.Points.Value == points);
    }

    private static decimal Number(string text) =>
        decimal.Parse(text.Replace(",", string.Empty, StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    [GeneratedRegex("(" + Value + ")?" + StatedPoints, RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Claim();
}

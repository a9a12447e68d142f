using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Schemes;
using ReportGen.Site.Formatting;
using ReportGen.Site.Navigation;

namespace ReportGen.Site.Pages.Methodology;

/// <summary>What changed since the scheme before.</summary>
/// <param name="Lead">Which two schemes are held against each other.</param>
/// <param name="Groups">The changes, by what they belong to; none where nothing changed.</param>
public sealed record SchemeChanges(string Lead, ImmutableArray<SchemeChangeGroup> Groups)
{
    private const string None = "—";

    /// <summary>The changes since the scheme of the latest earlier edition that had another one; none where there is no such edition.</summary>
    internal static SchemeChanges Of(PageContext page, AssessedEdition edition)
    {
        var before = page.Input.Assessment.Editions.LastOrDefault(other => other.Edition.Year < edition.Edition.Year && other.Scheme.Id != edition.Scheme.Id);
        if (before is null) return new SchemeChanges(string.Empty, []);
        var groups = Between(before.Scheme, edition.Scheme);
        return new SchemeChanges(
            $"本年度采用的《{edition.Scheme.Name}》与{Format.EditionLabel(before.Edition.Year)}采用的《{before.Scheme.Name}》相比，有下列变化；未列出的规定没有变化。" +
                "采用不同方案的年度，结果不作比较。",
            groups);
    }

    /// <summary>What differs between two schemes: of the whole first, then indicators in the new order, then those that are gone.</summary>
    internal static ImmutableArray<SchemeChangeGroup> Between(Scheme before, Scheme now)
    {
        var whole = Differences(SchemePart.OfWhole(before), SchemePart.OfWhole(now))
            .GroupBy(change => change.Subject, StringComparer.Ordinal)
            .Select(group => new SchemeChangeGroup(group.Key, [.. group.Select(change => change.Row)]));
        var indicators = now.Indicators.Select(indicator => OfIndicator(before, now, indicator));
        var removed = before.Indicators.Where(old => now.Indicators.All(indicator => indicator.Id != old.Id)).Select(old =>
            new SchemeChangeGroup(old.Name, [new SchemeChange("指标取消", Summary(before, old), None)]));
        return [.. whole.Concat(indicators).Concat(removed).Where(group => !group.Changes.IsEmpty)];
    }

    private static SchemeChangeGroup OfIndicator(Scheme before, Scheme now, Indicator indicator) =>
        before.Indicators.FirstOrDefault(old => old.Id == indicator.Id) is { } known
            ? new SchemeChangeGroup(
                indicator.Name,
                [.. Differences(SchemePart.OfIndicator(before, known), SchemePart.OfIndicator(now, indicator)).Select(change => change.Row)])
            : new SchemeChangeGroup(indicator.Name, [new SchemeChange("指标新增", None, Summary(now, indicator))]);

    private static string Summary(Scheme scheme, Indicator indicator) =>
        $"{scheme.Dimensions.First(dimension => dimension.Indicators.Contains(indicator)).Name}，满分{Format.Weight(indicator.Weight)}分，" +
            MethodologyWords.Kind(indicator.Rule);

    private static IEnumerable<(string Subject, SchemeChange Row)> Differences(IEnumerable<SchemePart> before, IEnumerable<SchemePart> now)
    {
        var old = before.ToList();
        var kept = now.ToList();
        string? In(List<SchemePart> parts, SchemePart part) => parts.Find(other => other.Subject == part.Subject && other.Key == part.Key)?.Value;
        foreach (var part in kept.Concat(old.Where(part => In(kept, part) is null)))
        {
            var (was, becomes) = (In(old, part), In(kept, part));
            if (was != becomes) yield return (part.Subject, new SchemeChange(part.Label, was ?? None, becomes ?? None));
        }
    }
}

/// <summary>Changes of one thing.</summary>
/// <param name="Subject">An indicator, or a field of the scheme.</param>
/// <param name="Changes">What changed.</param>
public sealed record SchemeChangeGroup(string Subject, ImmutableArray<SchemeChange> Changes);

/// <summary>A change.</summary>
/// <param name="What">What changed.</param>
/// <param name="Before">What was laid down; a dash where nothing was.</param>
/// <param name="Now">What is laid down; a dash where nothing is.</param>
public sealed record SchemeChange(string What, string Before, string Now);

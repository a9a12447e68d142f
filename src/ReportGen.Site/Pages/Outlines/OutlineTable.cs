using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Results;
using ReportGen.Site.ClassStructure;
using ReportGen.Site.Derivations;
using ReportGen.Site.Formatting;
using ReportGen.Site.Navigation;

namespace ReportGen.Site.Pages.Outlines;

/// <summary>A row of the units that are named.</summary>
public sealed record OutlineRow(string Name, string Href, ClassMark Class, string City, ImmutableArray<string> Cells);

/// <summary>The named units of a class or of a city, with what is public of them.</summary>
/// <param name="Id">Prefix of the ids.</param>
/// <param name="Heading">Heading.</param>
/// <param name="Caption">How the rows are ordered.</param>
/// <param name="Heads">Heads of the cells.</param>
/// <param name="Rows">The units.</param>
public sealed record OutlineTable(string Id, string Heading, string Caption, ImmutableArray<string> Heads, ImmutableArray<OutlineRow> Rows)
{
    internal static ImmutableArray<OutlineTable> OfClasses(PageContext page, OutlinedEdition edition) =>
        [
            .. edition
                .Scheme.Classes.Classes.Select(unitClass => (Class: unitClass, Units: edition.Units.Where(unit => unit.Class == unitClass).ToList()))
                .Where(group => group.Units.Count > 0)
                .Select(group =>
                    Of(
                        page,
                        edition,
                        ClassStyles.Of(edition.Scheme.Classes, group.Class),
                        $"{group.Class.Letter}类（{Format.Count(group.Units.Count)}个）",
                        group.Units
                    )
                ),
        ];

    /// <summary>By class, within a class by rank where ranks are public, else by code.</summary>
    internal static OutlineTable Of(PageContext page, OutlinedEdition edition, string id, string heading, IEnumerable<DisclosedUnit> units)
    {
        var disclosure = edition.Edition.Disclosure;
        string?[] heads =
        [
            disclosure.Scores ? "综合得分" : null,
            disclosure.Scores ? "得分变化" : null,
            disclosure.Ranks ? $"{edition.Scheme.Terms.Whole}位次" : null,
            disclosure.Ranks ? "位次变化" : null,
        ];
        var rows = units
            .OrderBy(unit => edition.Scheme.Classes.IndexOf(unit.Class!))
            .ThenBy(unit => unit.Rank)
            .ThenBy(unit => unit.Unit.Code)
            .Select(unit => new OutlineRow(
                page.NameOf(unit.Unit),
                page.To(page.Addresses.County(edition.Edition.Year, unit.Unit)),
                ClassMark.Of(edition.Scheme.Classes, unit.Class!),
                unit.Unit.City.Name,
                Cells(disclosure.Scores, disclosure.Ranks, unit)));
        var caption = disclosure.Ranks ? $"按{edition.Scheme.Terms.Whole}位次排列，并列的按行政区划代码排列" : "按行政区划代码排列，先后不代表位次";
        return new OutlineTable(id, heading, caption, [.. heads.OfType<string>()], [.. rows]);
    }

    /// <summary>What the named units are paid.</summary>
    internal static OutlineTable OfAwards(PageContext page, OutlinedEdition edition, IEnumerable<DisclosedUnit> units)
    {
        var rows = units.OrderBy(unit => unit.Unit.Code).Select(unit => new OutlineRow(
            page.NameOf(unit.Unit),
            page.To(page.Addresses.County(edition.Edition.Year, unit.Unit)),
            ClassMark.Of(edition.Scheme.Classes, unit.Class!),
            unit.Unit.City.Name,
            [AwardWords.Amount(edition.Awards.PaidTo(unit.Unit.Id))]));
        return new OutlineTable("awards", $"{edition.Scheme.Terms.Leap}奖励", "按行政区划代码排列", ["实得（万元）"], [.. rows]);
    }

    private static ImmutableArray<string> Cells(bool scores, bool ranks, DisclosedUnit unit)
    {
        const string None = "—";
        string?[] cells =
        [
            scores ? Format.Points(unit.Total!.Value) : null,
            scores ? unit.ScoreChange is { } change ? Format.Change(change) : None : null,
            ranks ? Format.Count(unit.Rank!.Value) : null,
            ranks ? unit.RankChange is { } places ? Format.Change(places) : None : null,
        ];
        return [.. cells.OfType<string>()];
    }
}

using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Awards;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Schemes;
using ReportGen.Site.Derivations;
using ReportGen.Site.Formatting;
using ReportGen.Site.Listings;
using CityGroup = ReportGen.Evaluation.Regions.City;

namespace ReportGen.Site.AwardTables;

/// <summary>Sentences about awards; each number stands in a table of the same page.</summary>
internal static class AwardTexts
{
    /// <summary>How many got how much and by which rule; with the highest sum where the page lists the sums of units.</summary>
    public static string Lead(EditionResult edition, bool listsUnits)
    {
        var (ledger, unitKind, label) = (edition.Awards, edition.Scheme.UnitKind, Format.EditionLabel(edition.Edition.Year));
        if (ledger.IsUndisclosed) return AwardWords.Withheld;
        if (ledger.Entries.IsEmpty) return $"{label}没有{unitKind}符合{edition.Scheme.Terms.Leap}奖励条件。";
        return $"{label}有{Format.Count(ledger.Units)}个{unitKind}获得{edition.Scheme.Terms.Leap}奖励，" +
            $"共{Format.Count(ledger.Entries.Length)}项，{Sum(ledger.Entries)}。" +
            $"{(listsUnits ? $"实得金额{Most(edition)}。" : string.Empty)}按奖励条件分，{string.Join('；', ByRule(edition))}。";
    }

    /// <summary>How the table of units is ordered.</summary>
    public static string Caption(Scheme scheme) => $"按实得金额从高到低排列，金额相同的按{scheme.Terms.Whole}位次排列（万元）";

    public static ImmutableArray<Fact> Facts(EditionResult edition)
    {
        var ledger = edition.Awards;
        var capped = ledger.Entries.Where(entry => entry.Paid < entry.Amount).Select(entry => entry.Unit.Id).Distinct().Count();
        return
        [
            Fact.Of($"获奖{edition.Scheme.UnitKind}", Format.Count(ledger.Units), "个", $"共{Format.Count(edition.Summary.Count)}个参评"),
            Fact.Of("奖励项数", Format.Count(ledger.Entries.Length), "项"),
            Fact.Of("实得金额", AwardWords.Amount(ledger.Total), "万元", $"按条件计算{AwardWords.Amount(ledger.Entries.Sum(entry => entry.Amount))}万元"),
            Fact.Of("超过年度上限", Format.Count(capped), "个", $"每个最高{AwardWords.Amount(edition.Scheme.Awards!.Cap)}万元，超出部分不计"),
        ];
    }

    /// <summary>The awards of a city in a sentence.</summary>
    public static string OfCity(EditionResult edition, City city, ImmutableArray<Award> awards)
    {
        if (edition.Awards.IsUndisclosed) return AwardWords.Withheld;
        var unitKind = edition.Scheme.UnitKind;
        if (awards.IsEmpty) return $"{Format.EditionLabel(edition.Edition.Year)}{city.Name}没有{unitKind}获得{edition.Scheme.Terms.Leap}奖励。";
        var units = awards.Select(award => award.Unit.Id).Distinct().Count();
        return $"{city.Name}有{Format.Count(units)}个{unitKind}获得{edition.Scheme.Terms.Leap}奖励，共{Format.Count(awards.Length)}项，{Sum(awards)}。";
    }

    public static string Excluded(EditionResult edition) => edition.Awards.IsUndisclosed ? AwardWords.Withheld : edition.Awards.Excluded.IsEmpty
        ? edition.Scheme.Awards!.RegainedClassExcluded ? "本年度没有因以往已达到该类而不予奖励的升类。" : "按本年度执行口径，再次升入以往达到过的类别仍给予奖励。"
        : $"以下{Format.Count(edition.Awards.Excluded.Length)}次升类，因以往年度已列入该类或者更高的类别，不给予升类奖励。";

    /// <summary>按条件计算16,300万元，扣除超过年度上限的部分，实得16,100万元.</summary>
    private static string Sum(ImmutableArray<Award> awards)
    {
        var (amount, paid) = (awards.Sum(award => award.Amount), awards.Sum(award => award.Paid));
        return paid < amount
            ? $"按条件计算{AwardWords.Amount(amount)}万元，扣除超过年度上限的部分，实得{AwardWords.Amount(paid)}万元"
            : $"金额{AwardWords.Amount(paid)}万元";
    }

    /// <summary>最高500万元，共5个.</summary>
    private static string Most(EditionResult edition)
    {
        var sums = edition.Awards.Entries.GroupBy(award => award.Unit.Id).Select(unit => unit.Sum(award => award.Paid)).ToList();
        return $"最高的{AwardWords.Amount(sums.Max())}万元，有{Format.Count(sums.Count(sum => sum == sums.Max()))}个";
    }

    private static IEnumerable<string> ByRule(EditionResult edition) =>
        AwardSums.ByRule(edition, edition.Awards.Entries).Rows.Select(row => $"{row.Label}的{row.Units}个、{row.Paid}万元");
}

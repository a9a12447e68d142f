using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Results;
using ReportGen.Site.Changes;
using ReportGen.Site.Formatting;
using ReportGen.Site.Navigation;
using ReportGen.Site.Wording;

namespace ReportGen.Site.Pages.Outlines;

/// <summary>Sentences about what is public and what is not.</summary>
internal static class OutlineWords
{
    /// <summary>What the edition does not make public, and that this is its setting.</summary>
    public static string Scope(OutlinedEdition edition)
    {
        var disclosure = edition.Edition.Disclosure;
        var unnamed = edition.Scheme.Classes.Classes.Where(unitClass => !disclosure.Names(unitClass)).Select(unitClass => unitClass.Letter + "类").ToList();
        string?[] hidden =
        [
            disclosure.Scores ? null : "综合得分和各级指标得分",
            disclosure.Ranks ? null : "位次及其变化",
            disclosure.Awards || edition.Scheme.Awards is null ? null : "奖励情况",
        ];
        var units = unnamed.Count == 0 ? string.Empty : $"列入{string.Join('、', unnamed)}的单位名单及其结果";
        var numbers = string.Join('、', hidden.OfType<string>());
        return $"按照{Format.EditionLabel(edition.Edition.Year)}评价结果的公开范围，本年度不公开{numbers}{(numbers.Length > 0 && units.Length > 0 ? "，以及" : string.Empty)}" +
            $"{units}；各类别的单位个数和评价方法照常公开。";
    }

    public static string Province(PageContext page, OutlinedEdition edition)
    {
        var scheme = edition.Scheme;
        var year = edition.Edition.Year.ToString(CultureInfo.InvariantCulture);
        var mean = edition.Means is { } means ? $"，综合得分平均为{Format.Points(means.Mean)}分" : string.Empty;
        return $"{year}年度，{page.Input.Settings.Province}{Format.Count(edition.Units.Length)}个{scheme.UnitKind}参加{edition.Scheme.Terms.Ability}监测评价{mean}。其中，" +
            $"{ResultWords.Classes(scheme, edition.ClassCounts)}。";
    }

    public static string City(OutlinedEdition edition, DisclosedCity city)
    {
        var (all, named) = (city.Units.Length, city.Units.Count(unit => unit.Class is not null));
        var start = $"{Format.EditionLabel(edition.Edition.Year)}，{city.City.Name}" +
            $"有{Format.Count(all)}个{edition.Scheme.UnitKind}参加{edition.Scheme.Terms.Ability}监测评价";
        var mean = city.Means is { } means ? $"，综合得分平均为{Format.Points(means.Mean)}分" : string.Empty;
        var rank = city.Rank is { } place
            ? $"，平均得分在{edition.Scheme.Terms.Whole}{Format.Count(edition.Cities.Length)}个市级单元中居{ResultWords.Rank(place)}"
            : string.Empty;
        var counts = edition.Scheme.Classes.Classes.Select(unitClass => city.Units.Count(unit => unit.Class == unitClass)).ToImmutableArray();
        var phrase =
            named == all ? $"。其中，{ResultWords.Classes(edition.Scheme, counts)}。"
            : named == 0 ? "，各单位的评价结果均未公开。"
            : $"，其中{Format.Count(named)}个的评价结果按公开范围列出。";
        return start + mean + rank + phrase;
    }

    public static string County(OutlinedEdition edition, DisclosedUnit unit)
    {
        var start = $"{unit.Unit.Name}{Format.EditionLabel(edition.Edition.Year)}";
        if (unit.Class is not { } unitClass) return $"{start}参加了{edition.Scheme.Terms.Subject}评价。{Scope(edition)}因此，本页不列出该{edition.Scheme.UnitKind}本年度的评价结果。";
        string?[] parts =
        [
            unit.Total is { } total ? $"综合得分{Format.Points(total)}分" : null,
            unit.Rank is { } rank ? $"居{edition.Scheme.Terms.Whole}{ResultWords.Rank(rank)}" : null,
            unit.CityRank is { } cityRank && !unit.Unit.IsProvinceRun ? $"居{unit.Unit.City.Name}{ResultWords.Rank(cityRank)}" : null,
            $"属{unitClass.Letter}类（{unitClass.Name}）",
        ];
        return $"{start}{edition.Scheme.Terms.Subject}评价{string.Join('，', parts.OfType<string>())}{Change(unit)}。";
    }

    public static string Indicator(OutlinedEdition edition, string name) => edition.Edition.Disclosure.Scores
        ? $"{Format.EditionLabel(edition.Edition.Year)}“{name}”的计分规则和按公开范围列出的得分。"
        : $"{Format.EditionLabel(edition.Edition.Year)}“{name}”的计分规则。按照该年度评价结果的公开范围，各{edition.Scheme.UnitKind}的指标数值和得分不公开。";

    private static string Change(DisclosedUnit unit) => unit.ClassMove switch
    {
        Evaluation.Results.ClassMove.Up => $"，由上年度的{unit.Before!.Class!.Letter}类提升",
        Evaluation.Results.ClassMove.Down => $"，上年度属{unit.Before!.Class!.Letter}类",
        Evaluation.Results.ClassMove.None => "，类别与上年度相同",
        _ => unit.WhyNot is { } why ? "；" + ChangeWords.WhyNot(why) : string.Empty,
    };
}

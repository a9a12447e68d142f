using System.Globalization;
using ReportGen.Evaluation.Assessments;
using ReportGen.Site.ClassStructure;
using ReportGen.Site.Formatting;
using ReportGen.Site.Navigation;
using ReportGen.Site.Wording;

namespace ReportGen.Site.Narratives;

/// <summary>Opening sentences that several pages show.</summary>
internal static class IntroSentences
{
    /// <summary>The province in two or three sentences that a newspaper could print.</summary>
    public static string Province(PageContext page, EditionResult edition, EditionResult? before)
    {
        var scheme = edition.Scheme;
        var summary = edition.Summary;
        var province = page.Input.Settings.Province;
        var year = edition.Edition.Year.ToString(CultureInfo.InvariantCulture);
        var change = before is null ? string.Empty : "，" + ResultWords.ScoreChange(summary.Mean - before.Summary.Mean);
        var first =
            $"{year}年度，{province}{Format.Count(summary.Count)}个{scheme.UnitKind}参加{scheme.Terms.Ability}监测评价，综合得分平均为{ResultWords.Mean(summary)}{change}。";
        var classes = scheme.Classes.Classes.Select((unitClass, i) => Class(edition, before, i));
        return first + $"其中，{string.Join('；', classes)}。" + Best(edition);
    }

    private static string Class(EditionResult edition, EditionResult? before, int index)
    {
        var (scheme, count) = (edition.Scheme, edition.Summary.ClassCounts[index]);
        var name = $"{scheme.Classes.Classes[index].Letter}类（{ClassCountRow.RangeOf(scheme, index)}）";
        var change = before is null ? 0 : Neighbours.ClassChange(edition.Summary, before.Summary, index);
        if (count == 0 && change == 0) return $"没有{name}的{scheme.UnitKind}";
        var phrase = before is null ? string.Empty : "，" + ResultWords.CountChange(change);
        return count == 0 ? $"没有{name}的{scheme.UnitKind}{phrase}" : $"{name}{Format.Count(count)}个{phrase}";
    }

    private static string Best(EditionResult edition)
    {
        if (edition.Ranked[0].Total == Evaluation.Quantities.Points.Zero) return $"各{edition.Scheme.UnitKind}均未得分。";
        var best = edition.Ranked.TakeWhile(result => result.Rank == 1).ToList();
        var names = ResultWords.Names(
            best.ConvertAll(result => result.Unit.IsProvinceRun ? result.Unit.Name : result.Unit.City.Name + result.Unit.Name),
            3,
            edition.Scheme.UnitKind
        );
        return $"得分最高的是{names}，{ResultWords.Total(best[0])}。";
    }
}

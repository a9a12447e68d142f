using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Schemes;
using ReportGen.Site.Formatting;
using ReportGen.Site.Listings;
using ReportGen.Site.Wording;

namespace ReportGen.Site.Pages.Indicators;

/// <summary>Sentences of an indicator's page; each number stands in a table of the same page.</summary>
internal static class IndicatorWords
{
    public const int Most = 10;

    public static string Lead(EditionResult edition, EditionResult? before, int index)
    {
        var indicator = edition.Scheme.Indicators[index];
        var mean = edition.Summary.IndicatorMeans[index];
        var year = edition.Edition.Year.ToString(CultureInfo.InvariantCulture);
        var change = before is null ? string.Empty : "，" + ResultWords.ScoreChange(mean - before.Summary.IndicatorMeans[index]);
        var (full, zero) = (Full(edition, index), Zero(edition, index));
        return $"{year}年度，{Format.Count(edition.Summary.Count)}个{edition.Scheme.UnitKind}“{indicator.Name}”平均得{ResultWords.PointsOf(mean, indicator.Weight)}" +
            $"{change}；"
            + (full + zero == 0 ? "没有得满分的，也没有得0分的。" : $"{Ends(full, zero)}。");
    }

    /// <summary>How many have all points and how many none; of what there is none, the words say so.</summary>
    public static string Ends(int full, int zero) =>
        $"{(full == 0 ? "没有得满分的" : $"{Format.Count(full)}个得满分")}，{(zero == 0 ? "没有得0分的" : $"{Format.Count(zero)}个得0分")}";

    public static ImmutableArray<Fact> Facts(EditionResult edition, EditionResult? before, int index)
    {
        var indicator = edition.Scheme.Indicators[index];
        var mean = edition.Summary.IndicatorMeans[index];
        string Share(int count) => $"占{Format.Percent((decimal)count / edition.Summary.Count)}";
        var (full, zero) = (Full(edition, index), Zero(edition, index));
        var missing = edition.Units.Count(result => result.Scores[index].Observation is Missing);
        ImmutableArray<Fact> facts =
        [
            Fact.Of(
                "平均得分",
                Format.Points(mean),
                $"/{Format.Weight(indicator.Weight)}分",
                before is null ? string.Empty : ResultWords.ScoreChange(mean - before.Summary.IndicatorMeans[index])
            ),
            Fact.Of("平均得分率", Format.Percent(mean.Value / indicator.Weight.Value), string.Empty, "平均得分占满分的比例"),
            Fact.Of("得满分", Format.Count(full), "个", Share(full)),
            Fact.Of("得0分", Format.Count(zero), "个", Share(zero)),
        ];
        return missing == 0 ? facts : facts.Add(Fact.Of("数据缺失", Format.Count(missing), "个", "按0分计并注明"));
    }

    public static string ValueHead(Indicator indicator) => indicator.Rule switch
    {
        LinearRule => $"数值（{ResultWords.UnitLabel(indicator)}）",
        ItemsRule => "项数",
        ChecklistRule => "情况",
        _ => "评定",
    };

    public static string ValueNote(Scheme scheme, Indicator indicator) =>
        indicator.Rule switch
        {
            LinearRule => (indicator.Decimals == 0 ? "数值按整数列出" : $"数值按{Format.Count(indicator.Decimals)}位小数列出") + "，得分按未取整的数值计算。",
            ItemsRule => "项数为清单中列明并计分的项目数，不同类别和级别的分值不同。",
            ChecklistRule rule =>
                $"情况一列依次为{string.Join('、', rule.Questions.Select(question => HeaderOf(scheme, question.Column)))}。",
            _ => "评定一列为评定部门给出的分值。",
        };

    public static string ChartCaption(Scheme scheme, Indicator indicator) => indicator.Rule is LinearRule
        ? $"折线为计分规则，圆点为各{scheme.UnitKind}；数值超出横轴范围的画在右端，并注明个数。"
        : $"横轴为得分，每1分一段，以整数分居中；柱高为{scheme.UnitKind}数。";

    private static string HeaderOf(Scheme scheme, ColumnId column) =>
        scheme.Files.SelectMany(file => file.Columns).First(candidate => candidate.Id == column).Header;

    public static int Full(EditionResult edition, int index) =>
        edition.Units.Count(result => result.Scores[index].Points == edition.Scheme.Indicators[index].Weight);

    public static int Zero(EditionResult edition, int index) => edition.Units.Count(result => result.Scores[index].Points == Points.Zero);
}

using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Core.Assessments;
using ReportGen.Core.Awards;
using ReportGen.Core.Leaps;
using ReportGen.Core.Regions;

namespace ReportGen.Site.Downloads;

/// <summary>The tables of an edition's open data.</summary>
public sealed class ResultTables(EditionResult edition)
{
    internal const string ScoresName = "scores";
    internal const string ScoresTitle = "各项指标的数值与得分";
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    internal static readonly ImmutableArray<DataColumn> ResultColumns =
    [
        new("code", "行政区划代码", "string"),
        new("name", "县（市、区）", "string"),
        new("city_code", "设区市代码", "string"),
        new("city", "设区市", "string"),
        new("total", "综合得分", "number", "分"),
        new("class", "类别", "string"),
        new("rank", "全省排名", "integer", "位"),
        new("city_rank", "市内排名", "integer", "位"),
        new("previous_total", "上年度综合得分", "number", "分"),
        new("previous_class", "上年度类别", "string"),
        new("previous_rank", "上年度全省排名", "integer", "位"),
        new("score_change", "得分变化", "number", "分"),
        new("rank_change", "位次变化（正数为前进）", "integer", "位"),
        new("leap", "类别升降：up 上升，down 下降，none 未变，空为不可比", "string"),
        new("award", "实得奖励金额，0为未获奖励，空为不公布", "number", "万元"),
    ];

    internal static readonly ImmutableArray<DataColumn> ScoreColumns =
    [
        new("code", "行政区划代码", "string"),
        new("indicator", "指标标识", "string"),
        new("value", "计分所用的数值，完整精度；空为没有数值（缺报、不足最小单位或不适用），从不表示零", "number"),
        new("unit", "数值的计量单位", "string"),
        new("score", "指标得分", "number", "分"),
        new("max", "指标满分", "number", "分"),
        new("rank", "指标得分全省排名", "integer", "位"),
        new("source_file", "来源文件（相对于数据文件夹；工作簿在#之后注明工作表）", "string"),
        new("source_row", "来源文件中的行号，表头为第1行", "integer"),
    ];

    private static readonly ImmutableArray<DataColumn> AwardColumns =
    [
        new("code", "行政区划代码", "string"),
        new("rule", "奖励条件：first-a、top-three、to-a、to-b、rank-10、rank-5", "string"),
        new("amount", "按条件计算的金额", "number", "万元"),
        new("paid", "计入年度上限后的实得金额", "number", "万元"),
        new("reading", "所依据的理解与执行口径：ties-share、double-rise、rank-with-rise、best-rank-so-far，空为无需口径", "string"),
    ];

    public DataTable Results { get; } = new("results", "综合得分、类别与排名", ResultColumns, edition.Units.Length, edition.Outline is { } outline
        ? (row, cells) => OutlineTables.FillResult(outline.Units[row], edition, cells)
        : (row, cells) => FillResult(edition, edition.Units[row], cells));

    public DataTable Scores { get; } = ScoresOf(edition);

    public DataTable Awards { get; } = new("awards", "跃升奖励", AwardColumns, edition.Awards.Entries.Length, (row, cells) => FillAward(edition.Awards.Entries[row], cells));

    private static DataTable ScoresOf(EditionResult edition)
    {
        if (edition.Outline is { } outline) return OutlineTables.Scores(outline);
        var width = edition.Scheme.Indicators.Length;
        return new(ScoresName, ScoresTitle, ScoreColumns, edition.Units.Length * width, (row, cells) =>
        {
            var unit = edition.Units[row / width];
            FillScore(unit.Unit, unit.Scores[row % width], cells);
        });
    }

    private static void FillResult(EditionResult edition, UnitResult result, DataCell[] cells)
    {
        var compared = result.Comparison as Compared;
        cells[0] = DataCell.Of(result.Unit.Code.ToString());
        cells[1] = DataCell.Of(result.Unit.Name);
        cells[2] = DataCell.Of(result.Unit.City.Key);
        cells[3] = DataCell.Of(result.Unit.City.Name);
        cells[4] = DataCell.Number(Format.Points(result.Total));
        cells[5] = DataCell.Of(result.Class.Letter);
        cells[6] = DataCell.Number(Format.Count(result.Rank));
        cells[7] = DataCell.Number(Format.Count(result.CityRank));
        cells[8] = DataCell.Number(compared is null ? null : Format.Points(compared.Previous.Total));
        cells[9] = DataCell.Of(compared?.Previous.Class.Letter);
        cells[10] = DataCell.Number(compared is null ? null : Format.Count(compared.Previous.Rank));
        cells[11] = DataCell.Number(compared is null ? null : Format.Points(compared.ScoreChange));
        cells[12] = DataCell.Number(compared?.RankChange.ToString(Invariant));
        cells[13] = DataCell.Of(Leap(compared?.ClassMove));
        if (result.Comparison is NotCompared { Told: { } told }) OutlineTables.FillBefore(told, result, cells);
        cells[14] = DataCell.Number(edition.Edition.Disclosure.Awards ? Format.Exact(edition.Awards.PaidTo(result.Unit.Id)) : null);
    }

    internal static void FillScore(Unit unit, Score score, DataCell[] cells)
    {
        var source = score.Observation.Source;
        cells[0] = DataCell.Of(unit.Code.ToString());
        cells[1] = DataCell.Of(score.Indicator.Id.Text);
        cells[2] = DataCell.Number(score.Value is { } value ? Format.Exact(value) : null);
        cells[3] = DataCell.Of(score.Indicator.Unit);
        cells[4] = DataCell.Number(Format.Points(score.Points));
        cells[5] = DataCell.Number(Format.Weight(score.Indicator.Weight));
        cells[6] = DataCell.Number(Format.Count(score.Rank));
        cells[7] = DataCell.Of(source.Table.Sheet is { } sheet ? $"{source.Table.File}#{sheet}" : source.Table.File);
        cells[8] = DataCell.Number(Format.Count(source.Row));
    }

    private static void FillAward(Award award, DataCell[] cells)
    {
        cells[0] = DataCell.Of(award.Unit.Unit.Code.ToString());
        cells[1] = DataCell.Of(award.RuleId);
        cells[2] = DataCell.Number(Format.Exact(award.Amount));
        cells[3] = DataCell.Number(Format.Exact(award.Paid));
        cells[4] = DataCell.Of(Reading(award.Reading));
    }

    private static string? Reading(AwardReading reading) => reading switch
    {
        AwardReading.None => null,
        AwardReading.TiesShare => "ties-share",
        AwardReading.DoubleRise => "double-rise",
        AwardReading.RankWithRise => "rank-with-rise",
        AwardReading.BestRankSoFar => "best-rank-so-far",
        _ => throw new ArgumentOutOfRangeException(nameof(reading)),
    };

    internal static string? Leap(ClassMove? move) => move switch
    {
        ClassMove.Up => "up",
        ClassMove.Down => "down",
        ClassMove.None => "none",
        _ => null,
    };
}

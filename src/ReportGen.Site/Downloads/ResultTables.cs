using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Awards;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Results;
using ReportGen.Evaluation.Schemes;
using ReportGen.Site.Derivations;
using ReportGen.Site.Formatting;
using ReportGen.Site.Inputs;

namespace ReportGen.Site.Downloads;

/// <summary>The tables of an edition's open data.</summary>
public sealed class ResultTables(SiteInput input, AssessedEdition edition)
{
    private readonly TableColumns columns = TableColumns.Of(input.Editions);
    private readonly RevisedRows revised = new(edition.Edition, edition.Scheme);

    internal const string ResultsTitle = "综合结果";
    internal const string ScoresName = "scores";
    internal const string ScoresTitle = "指标得分";
    private const int WithAward = 17;
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    public DataTable Results => ResultsOf(StateNotice.LeastBehind(input.Assessment, edition));

    public DataTable Scores => ScoresOf();

    /// <summary>The awards; null where no edition of the site gives any.</summary>
    public DataTable? Awards => columns.HasAwards ? AwardsOf(StateNotice.LeastBehind(input.Assessment, edition)) : null;

    internal static string AwardsTitle(ProgrammeTerms terms) => terms.Leap + "奖励";

    /// <summary>All tables there are.</summary>
    public ImmutableArray<DataTable> All => Awards is { } awards ? [Results, Scores, awards] : [Results, Scores];

    private DataTable ResultsOf(EditionState state)
    {
        RowFiller fill = edition switch
        {
            EditionResult result => (row, cells) => FillResult(result, result.Units[row], state, revised, cells),
            OutlinedEdition outline => (row, cells) => OutlineTables.FillResult(outline.Units[row], outline, state, revised, cells),
            _ => throw new InvalidOperationException("An edition has all its results or an outline of them."),
        };
        return new DataTable("results", ResultsTitle, columns.Results, edition.Register.Length, fill);
    }

    private DataTable AwardsOf(EditionState state)
    {
        var entries = edition.Awards.Entries;
        return new DataTable(
            "awards",
            AwardsTitle(edition.Scheme.Terms),
            columns.Awards,
            entries.Length,
            (row, cells) => FillAward(edition, entries[row], state, revised, cells)
        );
    }

    private DataTable ScoresOf() => edition switch
    {
        EditionResult result => ScoresOf(result),
        OutlinedEdition outline => OutlineTables.Scores(outline, columns, edition.Edition.State, revised),
        _ => throw new InvalidOperationException("An edition has all its results or an outline of them."),
    };

    private DataTable ScoresOf(EditionResult result)
    {
        var (units, width) = (result.Units, result.Scheme.Indicators.Length);
        return new(ScoresName, ScoresTitle, columns.Scores, units.Length * width, (row, cells) =>
        {
            var unit = units[row / width];
            FillScore(unit.Unit, unit.Scores[row % width], edition.Edition.State, revised, cells);
        });
    }

    private static void FillResult(EditionResult edition, UnitResult result, EditionState state, RevisedRows revised, Span<DataCell> cells)
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
        if (result.Comparison is NotCompared { Disclosed: { } disclosed }) OutlineTables.FillBefore(disclosed, result, cells);
        FillEnd(edition, edition.Edition.Disclosure.Awards, result.Unit, state, revised, cells);
    }

    /// <summary>What is paid, where the table has it, the state, and corrections.</summary>
    internal static void FillEnd(AssessedEdition edition, bool isPaidPublic, Unit unit, EditionState state, RevisedRows revised, Span<DataCell> cells)
    {
        var isKnown = isPaidPublic && edition.Scheme.Awards is not null;
        if (cells.Length == WithAward) cells[^3] = DataCell.Number(isKnown ? Format.Exact(edition.Awards.PaidTo(unit.Id)) : null);
        cells[^2] = DataCell.Of(JsonText.State(state));
        cells[^1] = DataCell.Of(revised.OfResult(unit));
    }

    internal static void FillScore(Unit unit, Score score, EditionState state, RevisedRows revised, Span<DataCell> cells)
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
        cells[9] = DataCell.Of(unit.Name);
        cells[10] = DataCell.Of(unit.City.Name);
        cells[11] = DataCell.Of(score.Indicator.Name);
        cells[12] = DataCell.Of(JsonText.State(state));
        cells[13] = DataCell.Of(revised.OfScore(unit, score.Indicator));
        cells[14] = DataCell.Of(score.Amendments.IsEmpty ? null : string.Join('；', score.Amendments.Select(AmendmentWords.Short)));
    }

    private static void FillAward(AssessedEdition edition, Award award, EditionState state, RevisedRows revised, Span<DataCell> cells)
    {
        cells[0] = DataCell.Of(award.Unit.Code.ToString());
        cells[1] = DataCell.Of(award.RuleId);
        cells[2] = DataCell.Number(Format.Exact(award.Amount));
        cells[3] = DataCell.Number(Format.Exact(award.Paid));
        cells[4] = DataCell.Of(Reading(award.Reading));
        cells[5] = DataCell.Of(award.Unit.Name);
        cells[6] = DataCell.Of(award.Unit.City.Name);
        cells[7] = DataCell.Of(AwardWords.Rule(award, edition.Scheme));
        cells[8] = DataCell.Of(JsonText.State(state));
        cells[9] = DataCell.Of(revised.OfAward(award.Unit));
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

using System.Collections.Immutable;
using ReportGen.Charts;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Results;
using ReportGen.Site.Figures;
using ReportGen.Site.Formatting;
using ReportGen.Site.Rendering;

namespace ReportGen.Site.ClassStructure;

/// <summary>From which class to which how many units went: a diagram and the same numbers in a table.</summary>
public sealed record ClassFlowView
{
    /// <summary>Letter of the nodes for units that only one of the two editions has, or that cannot be compared.</summary>
    private const string Outside = "–";

    public required Markup Chart { get; init; }

    public required string Message { get; init; }

    public required string FromLabel { get; init; }

    public required string ToLabel { get; init; }

    public required ImmutableArray<string> Heads { get; init; }

    public required ImmutableArray<FlowRow> Rows { get; init; }

    /// <summary>Whether units are in the table that only one of the two editions has, or that cannot be compared.</summary>
    public required bool HasOutside { get; init; }

    internal static ClassFlowView Of(EditionResult edition, EditionResult before)
    {
        var flow = Count(edition, before);
        var classes = edition.Scheme.Classes.Classes.Length;
        var letters = edition.Scheme.Classes.Classes.Select(unitClass => unitClass.Letter).Append(Outside).ToList();
        var (came, left) = (Sum(flow, classes, null) > 0, Sum(flow, null, classes) > 0);
        var from = Enumerable.Range(0, came ? classes + 1 : classes).ToList();
        var to = Enumerable.Range(0, left ? classes + 1 : classes).ToList();
        string Name(int i, string outside) => i == classes ? outside : letters[i] + "类";
        var (fromLabel, toLabel) = (Format.EditionLabel(before.Edition.Year), Format.EditionLabel(edition.Edition.Year));
        var message = Describe(flow, letters, classes);
        var chart = new ClassFlow(
            new ChartText($"{fromLabel}至{toLabel}的类别变动", message),
            fromLabel,
            toLabel,
            [.. from.Select(i => new FlowNode(letters[i], i == classes ? null : i, Name(i, "新设、不可比"), Sum(flow, i, null)))],
            [.. to.Select(i => new FlowNode(letters[i], i == classes ? null : i, Name(i, "撤销"), Sum(flow, null, i)))],
            [.. from.SelectMany(i => to.Select(k => new Flow(letters[i], letters[k], flow[i, k])))],
            new FlowLegend("升类", came || left ? "类别不变或新设、撤销" : "类别不变", "降类")
        );
        FlowRow Row(string label, bool isSum, int? i) =>
            new(label, isSum, [.. to.Select(k => Format.Count(Sum(flow, i, k)))], Format.Count(Sum(flow, i, null)));
        return new ClassFlowView
        {
            Chart = chart.Draw().ToMarkup(),
            Message = message,
            FromLabel = fromLabel,
            ToLabel = toLabel,
            Heads = [.. to.Select(i => Name(i, "撤销"))],
            Rows = [.. from.Select(i => Row(Name(i, "新设、不可比"), false, i)), Row("合计", true, null)],
            HasOutside = came || left,
        };
    }

    /// <summary>Counts by class before (row) and class now (column); the last of each stands for units without a counterpart.</summary>
    private static int[,] Count(EditionResult edition, EditionResult before)
    {
        var classes = edition.Scheme.Classes.Classes.Length;
        var flow = new int[classes + 1, classes + 1];
        var left = before.Units.ToDictionary(unit => unit.Unit.Id);
        foreach (var unit in edition.Units)
        {
            var from = classes;
            if (unit.Comparison is Compared compared)
            {
                from = before.Scheme.Classes.IndexOf(compared.Previous.Class);
                left.Remove(compared.Previous.Unit.Id);
            }

            flow[from, edition.Scheme.Classes.IndexOf(unit.Class)]++;
        }

        foreach (var unit in left.Values) flow[before.Scheme.Classes.IndexOf(unit.Class), classes]++;
        return flow;
    }

    /// <summary>The sum of a row, of a column, or of all.</summary>
    private static int Sum(int[,] flow, int? from, int? to)
    {
        var sum = 0;
        for (var i = 0; i < flow.GetLength(0); i++)
        {
            for (var k = 0; k < flow.GetLength(1); k++)
            {
                if ((from ?? i) == i && (to ?? k) == k) sum += flow[i, k];
            }
        }

        return sum;
    }

    private static string Describe(int[,] flow, List<string> letters, int classes)
    {
        var (came, left) = (Sum(flow, classes, null), Sum(flow, null, classes));
        return $"{Moves(flow, letters, classes, isUp: true)}；{Moves(flow, letters, classes, isUp: false)}" +
            (came > 0 ? $"；新设或不可比的{Format.Count(came)}个" : string.Empty) + (left > 0 ? $"；撤销的{Format.Count(left)}个" : string.Empty) + "。";
    }

    /// <summary>类别提升的30个（B类升A类13个、C类升B类17个）.</summary>
    private static string Moves(int[,] flow, List<string> letters, int classes, bool isUp)
    {
        var moves = (from i in Enumerable.Range(0, classes)
                     from k in Enumerable.Range(0, classes)
                     where isUp ? k < i : k > i
                     where flow[i, k] > 0
                     select (From: letters[i], To: letters[k], Count: flow[i, k])).ToList();
        var label = isUp ? "类别提升的" : "类别下降的";
        if (moves.Count == 0) return $"没有类别{(isUp ? "提升" : "下降")}的";
        var phrases = moves.Select(move => $"{move.From}类{(isUp ? "升" : "降")}{move.To}类{Format.Count(move.Count)}个");
        return $"{label}{Format.Count(moves.Sum(move => move.Count))}个（{string.Join('、', phrases)}）";
    }
}

/// <summary>Where the units of one class went.</summary>
/// <param name="Label">The class before.</param>
/// <param name="IsSum">True for the row of sums.</param>
/// <param name="Cells">Counts by class now.</param>
/// <param name="Total">Their sum.</param>
public sealed record FlowRow(string Label, bool IsSum, ImmutableArray<string> Cells, string Total);

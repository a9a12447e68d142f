using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Results;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Audit.Assurance;

// Written for speed: whole builds of a country and of a province (benchmark "builds") justify it.
/// <summary>
/// An edition counted a second time from its observations, in units of the last decimal of a score (hundredths where scores have two decimals).
/// </summary>
internal sealed class Recount
{
    private readonly ExactRule?[] rules;
    private readonly Dictionary<UnitId, int> rows;

    public Recount(EditionResult result)
    {
        Result = result;
        var scheme = result.Scheme;
        Unit = PowerOfTen(scheme.Decimals);
        rules = [.. scheme.Indicators.Select(indicator => indicator.Rule is LinearRule rule ? new ExactRule(rule, scheme.Decimals) : null)];
        rows = Enumerable.Range(0, result.Units.Length).ToDictionary(u => result.Units[u].Unit.Id);
        var (width, height) = (scheme.Indicators.Length, result.Units.Length);
        Scores = new long[height][];
        Totals = new long[height];
        for (var u = 0; u < height; u++)
        {
            Scores[u] = new long[width];
            for (var i = 0; i < width; i++) Totals[u] += Scores[u][i] = ScoreOf(i, result.Units[u].Scores[i].Observation);
        }

        Ranks = RanksOf(Totals);
        Classes = [.. Totals.Select(ClassOf)];
    }

    public EditionResult Result { get; }

    /// <summary>How many units make a point.</summary>
    public long Unit { get; }

    public long[][] Scores { get; }

    public long[] Totals { get; }

    public int[] Ranks { get; }

    /// <summary>Positions of the classes on the scale.</summary>
    public int[] Classes { get; }

    /// <summary>The row of a unit; −1 where the edition has none.</summary>
    public int RowOf(UnitId id) => rows.GetValueOrDefault(id, -1);

    public decimal Points(long units) => (decimal)units / Unit;

    public bool Is(decimal points, long units) => points * Unit == units;

    /// <summary>One more than the number that are better, in the order given.</summary>
    public static int[] RanksOf(long[] points)
    {
        var sorted = (long[])points.Clone();
        Array.Sort(sorted);
        return Array.ConvertAll(points, own => 1 + Above(sorted, own));
    }

    /// <summary>How many of an ascending row are greater.</summary>
    public static int Above(long[] ascending, long points)
    {
        var (low, high) = (0, ascending.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (ascending[middle] <= points) low = middle + 1;
            else high = middle;
        }

        return ascending.Length - low;
    }

    /// <summary>The class of a total: from the last one up, as long as the line of the next is reached.</summary>
    public int ClassOf(long total)
    {
        var classes = Result.Scheme.Classes.Classes;
        var index = classes.Length - 1;
        while (index > 0 && total >= classes[index - 1].From.Value * Unit) index--;
        return index;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public long ScoreOf(int indicator, Observation observation) => observation switch
    {
        Missing => 0,
        Measured { Components: { } parts } => rules[indicator]!.Score(parts.Numerator, parts.Denominator, parts.Per),
        Measured measured => rules[indicator]!.Score(measured.Value.Value, 1m, 1m),
        Counted counted => Capped(indicator, ItemsOf(counted)),
        Answered answered => Capped(indicator, AnswersOf(indicator, answered.Words)),
        Assessed assessed => Capped(indicator, assessed.Points.Value),
        _ => throw new InvalidOperationException($"No second computation is defined for {observation}."),
    };

    public long LinearScore(int indicator, decimal top, decimal bottom, decimal per) => rules[indicator]!.Score(top, bottom, per);

    private static decimal ItemsOf(Counted counted)
    {
        var sum = counted.Assessed?.Value ?? 0m;
        foreach (var item in counted.Items) sum += item.Level.Points.Value;
        return sum;
    }

    private decimal AnswersOf(int indicator, ImmutableArray<string> words)
    {
        var (sum, questions) = (0m, ((ChecklistRule)Result.Scheme.Indicators[indicator].Rule).Questions);
        for (var i = 0; i < words.Length; i++)
        {
            foreach (var answer in questions[i].Answers) sum += string.Equals(answer.Word, words[i], StringComparison.Ordinal) ? answer.Points.Value : 0m;
        }

        return sum;
    }

    private long Capped(int indicator, decimal points)
    {
        var scaled = Math.Min(points, Result.Scheme.Indicators[indicator].Weight.Value) * Unit;
        return scaled < 0m ? -(long)decimal.Floor(0.5m - scaled) : (long)decimal.Floor(scaled + 0.5m);
    }

    private static long PowerOfTen(int exponent)
    {
        var power = 1L;
        for (var i = 0; i < exponent; i++) power *= 10;
        return power;
    }
}

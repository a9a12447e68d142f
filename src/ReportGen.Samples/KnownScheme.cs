using ReportGen.Evaluation.Schemes;

namespace ReportGen.Samples;

/// <summary>What is known of the evaluation by a scheme.</summary>
internal sealed class KnownScheme
{
    public SortedDictionary<int, YearShape> Years { get; init; } = [];

    public Continuation After { get; init; } = new();

    public LiftShape Lift { get; init; } = new();

    public Dictionary<string, double> Cities { get; init; } = [];

    public SortedDictionary<int, YearFacts> Facts { get; init; } = [];

    public Dictionary<string, KnownUnit> Known { get; init; } = [];

    public Dictionary<string, SortedDictionary<int, PinnedYear>> Pinned { get; init; } = [];

    /// <summary>The year that every year of a scheme is like of which nothing is known; null where something is.</summary>
    public YearShape? Usually { get; init; }

    /// <summary>A scheme of which nothing is known: units are spread evenly over its classes.</summary>
    public static KnownScheme Usual(Scheme scheme, UsualYearShape shape)
    {
        double[] lines = [(double)scheme.FullPoints.Value, .. scheme.Classes.Classes.Select(of => (double)of.From.Value)];
        if (lines.Length > 2) lines[^1] = lines[^2] * shape.Lowest;
        lines[0] = lines[1] + ((lines[0] - lines[1]) * shape.Highest);
        return new KnownScheme
        {
            Usually = new YearShape
            {
                Counts = [.. scheme.Classes.Classes.Select(_ => 1.0)],
                Mean = (lines[0] + lines[^1]) / 2.0,
                Lowest = lines[^1],
                Highest = lines[0],
                Falls = [.. scheme.Classes.Classes.Skip(1).Select(_ => shape.Falls * scheme.Classes.Classes.Length)],
            },
        };
    }

    /// <summary>The shape of a year; before the known years it is the first, and beyond them it goes on from the last one.</summary>
    public YearShape ShapeOf(int year)
    {
        if (Usually is not null) return Usually;
        if (Years.TryGetValue(year, out var known)) return known;
        if (year < Years.First().Key) return Years.First().Value;
        var last = ShapeOf(year - 1);
        double units = last.Counts.Sum();
        var counts = last.Counts.ToList();
        counts[0] = Math.Max(counts[0], Math.Min(counts[0] + (After.BestGain * units), After.HighestBest * units));
        counts[^1] *= After.LastKept;
        counts[last.Middle] = units;
        for (var i = 0; i < counts.Count; i++)
        {
            if (i != last.Middle) counts[last.Middle] -= counts[i];
        }

        return new YearShape
        {
            Counts = counts,
            Mean = Math.Min(last.Mean + After.MeanGain, After.HighestMean),
            Lowest = last.Lowest,
            Highest = last.Highest,
            Falls = last.Falls,
        };
    }

    public YearFacts FactsOf(int year) => Facts.GetValueOrDefault(year) ?? new YearFacts();
}

/// <summary>Class counts and totals of a year.</summary>
internal sealed class YearShape
{
    /// <summary>The class that takes up what the others leave.</summary>
    public int Middle => Counts.Count / 2;

    /// <summary>Units in the classes, the best first; only their proportions count.</summary>
    public List<double> Counts { get; init; } = [];

    public double Mean { get; init; }

    public double Lowest { get; init; }

    public double Highest { get; init; }

    /// <summary>Units that fall across each line between two classes, from the best down, in the proportions of the counts.</summary>
    public List<double> Falls { get; init; } = [];
}

/// <summary>How it goes on after the known years.</summary>
internal sealed class Continuation
{
    public double BestGain { get; init; }

    public double LastKept { get; init; }

    public double MeanGain { get; init; }

    public double HighestMean { get; init; }

    public double HighestBest { get; init; }
}

/// <summary>How a standing comes about.</summary>
internal sealed class StandingEffects
{
    public double BetweenUnits { get; init; }

    public double BetweenCities { get; init; }

    public double Walk { get; init; }

    public double WalkKept { get; init; }

    public double Year { get; init; }

    public double District { get; init; }

    public double City { get; init; }

    public double Autonomous { get; init; }

    public double BesideLine { get; init; }
}

/// <summary>What is known of single units in a year.</summary>
internal sealed class YearFacts
{
    /// <summary>Units that are known to be in a class, the best class first.</summary>
    public List<HashSet<string>> Classes { get; init; } = [];

    public Dictionary<string, decimal> Totals { get; init; } = [];

    public SortedDictionary<string, double> CityMeans { get; init; } = [];

    public HashSet<string> Closed { get; init; } = [];
}

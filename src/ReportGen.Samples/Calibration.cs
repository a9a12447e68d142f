namespace ReportGen.Samples;

/// <summary>The file calibration.yaml.</summary>
internal sealed class Calibration
{
    public int FirstYear { get; init; }

    public double GapFromClassLines { get; init; }

    public int Ties { get; init; }

    public SortedDictionary<int, YearShape> Years { get; init; } = [];

    public Continuation After { get; init; } = new();

    public StandingEffects Standing { get; init; } = new();

    public LiftShape Lift { get; init; } = new();

    public Dictionary<string, double> Cities { get; init; } = [];

    public SortedDictionary<int, YearFacts> Facts { get; init; } = [];

    public Dictionary<string, SizeShape> Sizes { get; init; } = [];

    public Dictionary<string, DriverShape> Drivers { get; init; } = [];

    public double Reach { get; init; }

    public List<string> Knobs { get; init; } = [];

    public StepwiseShape Stepwise { get; init; } = new();

    public Dictionary<string, Dictionary<string, double>> Answers { get; init; } = [];

    public Dictionary<string, KnownUnit> Known { get; init; } = [];

    public Dictionary<string, SortedDictionary<int, PinnedYear>> Pinned { get; init; } = [];

    /// <summary>The shape of a year; beyond the known years it goes on from the last one.</summary>
    public YearShape ShapeOf(int year)
    {
        if (Years.TryGetValue(year, out var known)) return known;
        var last = ShapeOf(year - 1);
        double units = last.Counts.Sum();
        var a = Math.Max(last.Counts[0], Math.Min(last.Counts[0] + (After.AGain * units), After.HighestA * units));
        var c = last.Counts[2] * After.CKept;
        return new YearShape
        {
            Counts = [a, units - a - c, c],
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
    public List<double> Counts { get; init; } = [];

    public double Mean { get; init; }

    public double Lowest { get; init; }

    public double Highest { get; init; }

    public List<int> Falls { get; init; } = [];
}

/// <summary>How it goes on after the known years.</summary>
internal sealed class Continuation
{
    public double AGain { get; init; }

    public double CKept { get; init; }

    public double MeanGain { get; init; }

    public double HighestMean { get; init; }

    public double HighestA { get; init; }
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
    public HashSet<string> A { get; init; } = [];

    public HashSet<string> B { get; init; } = [];

    public HashSet<string> C { get; init; } = [];

    public Dictionary<string, decimal> Totals { get; init; } = [];

    public SortedDictionary<string, double> CityMeans { get; init; } = [];

    public HashSet<string> Closed { get; init; } = [];
}

using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace ReportGen.Data.Sample;

/// <summary>The file calibration.yaml.</summary>
internal sealed class Calibration
{
    public int FirstYear { get; set; }

    public double GapFromClassLines { get; set; }

    public int Ties { get; set; }

    public SortedDictionary<int, YearShape> Years { get; set; } = [];

    public Continuation After { get; set; } = new();

    public StandingEffects Standing { get; set; } = new();

    public LiftShape Lift { get; set; } = new();

    public Dictionary<string, double> Cities { get; set; } = [];

    public SortedDictionary<int, YearFacts> Facts { get; set; } = [];

    public Dictionary<string, SizeShape> Sizes { get; set; } = [];

    public Dictionary<string, DriverShape> Drivers { get; set; } = [];

    public double Reach { get; set; }

    public List<string> Knobs { get; set; } = [];

    public StepwiseShape Stepwise { get; set; } = new();

    public Dictionary<string, Dictionary<string, double>> Answers { get; set; } = [];

    public Dictionary<string, KnownUnit> Known { get; set; } = [];

    public Dictionary<string, SortedDictionary<int, PinnedYear>> Pinned { get; set; } = [];

    public static Calibration Load() => Resource.Read<Calibration>("calibration.yaml");

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
    public List<double> Counts { get; set; } = [];

    public double Mean { get; set; }

    public double Lowest { get; set; }

    public double Highest { get; set; }

    public List<int> Falls { get; set; } = [];
}

/// <summary>How it goes on after the known years.</summary>
internal sealed class Continuation
{
    public double AGain { get; set; }

    public double CKept { get; set; }

    public double MeanGain { get; set; }

    public double HighestMean { get; set; }

    public double HighestA { get; set; }
}

/// <summary>How a standing comes about.</summary>
internal sealed class StandingEffects
{
    public double BetweenUnits { get; set; }

    public double BetweenCities { get; set; }

    public double Walk { get; set; }

    public double WalkKept { get; set; }

    public double Year { get; set; }

    public double District { get; set; }

    public double City { get; set; }

    public double Autonomous { get; set; }

    public double BesideLine { get; set; }
}

/// <summary>What is known of single units in a year.</summary>
internal sealed class YearFacts
{
    public HashSet<string> A { get; set; } = [];

    public HashSet<string> B { get; set; } = [];

    public HashSet<string> C { get; set; } = [];

    public Dictionary<string, decimal> Totals { get; set; } = [];

    public SortedDictionary<string, double> CityMeans { get; set; } = [];

    public HashSet<string> Closed { get; set; } = [];
}

/// <summary>A word list of the sample.</summary>
internal static class Resource
{
    public static T Read<T>(string name)
    {
        using var stream = typeof(Resource).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The resource {name} is missing.");
        using var reader = new StreamReader(stream);
        return new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).Build().Deserialize<T>(reader);
    }
}

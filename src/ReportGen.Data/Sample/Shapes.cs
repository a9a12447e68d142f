namespace ReportGen.Data.Sample;

/// <summary>How a size is spread over the units.</summary>
internal sealed class SizeShape
{
    public double Median { get; set; }

    public double Spread { get; set; }

    public double Urban { get; set; }

    public double Industry { get; set; }

    public double Least { get; set; }

    public double Most { get; set; }

    public double Growth { get; set; }

    public string Per { get; set; } = "";
}

/// <summary>What moves the level of a linear indicator.</summary>
internal sealed class DriverShape
{
    public double Urban { get; set; }

    public double Industry { get; set; }

    public double Agriculture { get; set; }

    public double Registered { get; set; }

    public double Own { get; set; }

    public double Year { get; set; }

    public double Shift { get; set; }

    public double Most { get; set; }

    public double Trend { get; set; }
}

/// <summary>Where units of which something is known start from.</summary>
internal sealed class LiftShape
{
    public List<double> Classes { get; set; } = [];

    public double Kept { get; set; }
}

/// <summary>How the indicators that go in steps follow the total.</summary>
internal sealed class StepwiseShape
{
    public double Slope { get; set; }

    public double Intercept { get; set; }

    public double Own { get; set; }

    public double Year { get; set; }

    public double KeptBelow { get; set; }
}

/// <summary>Known sizes and levels of a unit.</summary>
internal sealed class KnownUnit
{
    public Dictionary<string, double> Sizes { get; set; } = [];

    public Dictionary<string, double> Levels { get; set; } = [];

    public Dictionary<string, double> Trends { get; set; } = [];

    public Dictionary<string, double> Own { get; set; } = [];
}

/// <summary>What a unit has in a year, as it is.</summary>
internal sealed class PinnedYear
{
    public List<PinnedItem> Items { get; set; } = [];

    public List<PinnedItem> Support { get; set; } = [];

    public Dictionary<string, string> Cells { get; set; } = [];
}

/// <summary>An item as it is.</summary>
internal sealed class PinnedItem
{
    public string Kind { get; set; } = "";

    public string Level { get; set; } = "";

    public string Name { get; set; } = "";
}

/// <summary>The file vocabulary.yaml.</summary>
internal sealed class Vocabulary
{
    public List<string> Topics { get; set; } = [];

    public List<string> ClinicalTopics { get; set; } = [];

    public List<string> Townships { get; set; } = [];

    public List<string> Commendations { get; set; } = [];

    public Dictionary<string, KindWords> Kinds { get; set; } = [];

    public Dictionary<string, string> First { get; set; } = [];

    public Dictionary<string, string> Second { get; set; } = [];

    public static Vocabulary Load() => Resource.Read<Vocabulary>("vocabulary.yaml");

    public List<string> TopicsOf(KindWords kind) => kind.Topics switch
    {
        "clinical" => ClinicalTopics,
        "townships" => Townships,
        "commendations" => Commendations,
        _ => Topics,
    };
}

/// <summary>How items of a kind are called and how often they occur.</summary>
internal sealed class KindWords
{
    public string Name { get; set; } = "";

    public double Chance { get; set; }

    public double Upper { get; set; }

    public string Topics { get; set; } = "";

    public bool IsSingle => !Name.Contains("{topic}", StringComparison.Ordinal);
}

namespace ReportGen.Samples;

/// <summary>How a size is spread over the units.</summary>
internal sealed class SizeShape
{
    public double Median { get; init; }

    public double Spread { get; init; }

    public double Urban { get; init; }

    public double Industry { get; init; }

    public double Least { get; init; }

    public double Most { get; init; }

    public double Growth { get; init; }

    public string Per { get; init; } = "";
}

/// <summary>What moves the level of a linear indicator.</summary>
internal sealed class DriverShape
{
    public double Urban { get; init; }

    public double Industry { get; init; }

    public double Agriculture { get; init; }

    public double Registered { get; init; }

    public double Own { get; init; }

    public double Year { get; init; }

    public double Shift { get; init; }

    public double Most { get; init; }

    public double Trend { get; init; }
}

/// <summary>Where units of which something is known start from.</summary>
internal sealed class LiftShape
{
    public List<double> Classes { get; init; } = [];

    public double Kept { get; init; }
}

/// <summary>How the indicators that go in steps follow the total.</summary>
internal sealed class StepwiseShape
{
    public double Slope { get; init; }

    public double Intercept { get; init; }

    public double Own { get; init; }

    public double Year { get; init; }

    public double KeptBelow { get; init; }
}

/// <summary>Known sizes and levels of a unit.</summary>
internal sealed class KnownUnit
{
    public Dictionary<string, double> Sizes { get; init; } = [];

    public Dictionary<string, double> Levels { get; init; } = [];

    public Dictionary<string, double> Trends { get; init; } = [];

    public Dictionary<string, double> Own { get; init; } = [];
}

/// <summary>What a unit has in a year, as it is.</summary>
internal sealed class PinnedYear
{
    public List<PinnedItem> Items { get; init; } = [];

    public List<PinnedItem> Support { get; init; } = [];

    public Dictionary<string, string> Cells { get; init; } = [];
}

/// <summary>An item as it is.</summary>
internal sealed class PinnedItem
{
    public string Kind { get; init; } = "";

    public string Level { get; init; } = "";

    public string Name { get; init; } = "";
}

/// <summary>The file vocabulary.yaml.</summary>
internal sealed class Vocabulary
{
    public List<string> Topics { get; init; } = [];

    public List<string> ClinicalTopics { get; init; } = [];

    public List<string> Townships { get; init; } = [];

    public List<string> Commendations { get; init; } = [];

    public Dictionary<string, KindWords> Kinds { get; init; } = [];

    public Dictionary<string, string> First { get; init; } = [];

    public Dictionary<string, string> Second { get; init; } = [];

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
    public string Name { get; init; } = "";

    public double Chance { get; init; }

    public double Upper { get; init; }

    public string Topics { get; init; } = "";

    public bool IsSingle => !Name.Contains("{topic}", StringComparison.Ordinal);
}

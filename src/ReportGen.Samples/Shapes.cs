using ReportGen.Evaluation.Schemes;

namespace ReportGen.Samples;

/// <summary>How a size is spread over the units.</summary>
internal sealed record SizeShape
{
    public int Decimals { get; init; }

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
internal sealed record DriverShape
{
    public int Decimals { get; init; }

    public double Urban { get; init; }

    public double Industry { get; init; }

    public double Agriculture { get; init; }

    /// <summary>What being beyond the middle of the size that stands for a crowd adds.</summary>
    public double Crowd { get; init; }

    public double Own { get; init; }

    public double Year { get; init; }

    public double Shift { get; init; }

    public double Most { get; init; }

    public double Trend { get; init; }
}

/// <summary>The size by which the levels of some indicators are moved, and its middle.</summary>
internal sealed class CrowdShape
{
    public string Size { get; init; } = "";

    public double Middle { get; init; }
}

/// <summary>Between which shares of the full points the better answers of a question begin.</summary>
internal sealed class AnswerShape
{
    public double From { get; init; }

    public double To { get; init; }
}

/// <summary>The years of a scheme of which nothing is known.</summary>
internal sealed class UsualYearShape
{
    public double Lowest { get; init; }

    public double Highest { get; init; }

    public double Falls { get; init; }
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

    public List<string> Ordinals { get; init; } = [];

    public Dictionary<string, KindWords> Kinds { get; init; } = [];

    public KindWords UsualKind { get; init; } = new();

    public Dictionary<string, string> First { get; init; } = [];

    public Dictionary<string, string> Second { get; init; } = [];

    /// <summary>The words of a kind; of one that is not named, the usual ones.</summary>
    public KindWords Of(ItemKind kind) => Kinds.GetValueOrDefault(kind.Id) ?? UsualKind;

    public List<string> TopicsOf(KindWords kind) => kind.Topics switch
    {
        "clinical" => ClinicalTopics,
        "townships" => Townships,
        "commendations" => Commendations,
        "ordinals" => Ordinals,
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

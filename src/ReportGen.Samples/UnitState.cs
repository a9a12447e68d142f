using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Samples;

/// <summary>What a unit keeps from year to year; a renamed unit goes on with its predecessor's.</summary>
internal sealed class UnitState
{
    private const double FromFirst = 0.5;

    public required string Key { get; init; }

    public double Urban { get; set; }

    public double Industry { get; set; }

    public double Agriculture { get; set; }

    public double Base { get; set; }

    public double Walk { get; set; }

    /// <summary>Standing in the year at hand: by it units are ordered.</summary>
    public double Standing { get; set; }

    /// <summary>Position of the class: 0 is the best; -1 before the first edition.</summary>
    public int Class { get; set; } = -1;

    public decimal Total { get; set; }

    public Dictionary<string, double> Sizes { get; set; } = [];

    public Dictionary<string, double> Growth { get; set; } = [];

    public Dictionary<string, double> Levels { get; set; } = [];

    /// <summary>What is added to a level every year.</summary>
    public Dictionary<string, double> Trends { get; set; } = [];

    public Dictionary<string, double> Own { get; set; } = [];

    /// <summary>Platforms, parks and services; what is there stays.</summary>
    public List<SampleItem> Stock { get; set; } = [];

    public Dictionary<string, double> Answered { get; set; } = [];

    /// <summary>A unit made from several: most of it comes from the first, the items wholly.</summary>
    public static UnitState Mixed(string key, IReadOnlyList<UnitState> from)
    {
        double Mean(Func<UnitState, double> of) => (FromFirst * of(from[0])) + ((1.0 - FromFirst) * from.Average(of));
        Dictionary<string, double> Means(Func<UnitState, Dictionary<string, double>> of) =>
            of(from[0]).ToDictionary(pair => pair.Key, pair => Mean(state => of(state)[pair.Key]));
        return new UnitState
        {
            Key = key,
            Urban = Mean(state => state.Urban),
            Industry = Mean(state => state.Industry),
            Agriculture = Mean(state => state.Agriculture),
            Base = Mean(state => state.Base),
            Walk = Mean(state => state.Walk),
            Class = from[0].Class,
            Sizes = Means(state => state.Sizes),
            Growth = Means(state => state.Growth),
            Levels = Means(state => state.Levels),
            Trends = Means(state => state.Trends),
            Own = Means(state => state.Own),
            Stock = [.. from[0].Stock],
            Answered = new Dictionary<string, double>(from[0].Answered),
        };
    }
}

/// <summary>An item of the sample.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Level">Its level.</param>
/// <param name="Pattern">Its name, in which {place} stands for the unit, so that it follows a renaming.</param>
internal sealed record SampleItem(ItemKind Kind, ItemLevel Level, string Pattern)
{
    public string NameFor(string place) => Pattern.Replace("{place}", place, StringComparison.Ordinal);
}

/// <summary>A unit in an edition.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="State">What it keeps.</param>
/// <param name="Continues">True where it is compared with itself or a single predecessor.</param>
internal sealed record Member(Unit Unit, UnitState State, bool Continues)
{
    public string Uid => Unit.Id.Text;
}

using System.Collections.Immutable;
using ReportGen.Analysis.Discrimination;
using ReportGen.Analysis.Pathways;
using ReportGen.Analysis.Peers;
using ReportGen.Analysis.Profiles;
using ReportGen.Analysis.Robustness;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Results;

namespace ReportGen.Analysis.Insights;

/// <summary>
/// Makes the findings of an edition. What its units share is made once, the rest for each unit when it is asked for; it may be asked from several threads.
/// Only for editions that make everything public.
/// </summary>
public sealed class InsightMaker
{
    private readonly PointsTable table;
    private readonly EditionResult? before;
    private readonly Fields fields;
    private readonly RoundingRange rounding;
    private readonly Lazy<EditionRobustness> robustness;
    private readonly Lazy<ItemAnalysis> items;
    private readonly Lazy<ProvinceInsights> province;

    private InsightMaker(PointsTable table, EditionResult? before)
    {
        this.table = table;
        this.before = before;
        fields = new Fields(table);
        rounding = new RoundingRange(table.Edition.Scheme);
        Peers = new PeerGroups(table);
        Pathways = PathwayMaker.Of(table.Edition);
        robustness = new Lazy<EditionRobustness>(() => new EditionRobustness(table));
        items = new Lazy<ItemAnalysis>(() => ItemAnalysis.Of(table));
        province = new Lazy<ProvinceInsights>(() => ProvinceInsights.Of(Edition, before));
    }

    /// <summary>The edition.</summary>
    public EditionResult Edition => table.Edition;

    /// <summary>The peers of its units.</summary>
    public PeerGroups Peers { get; }

    /// <summary>The pathways of its units.</summary>
    public PathwayMaker Pathways { get; }

    /// <summary>How far its ranks and classes depend on weights and rounding; the draws run when it is first asked for.</summary>
    public EditionRobustness Robustness => robustness.Value;

    /// <summary>How well its indicators distinguish units.</summary>
    public ItemAnalysis Items => items.Value;

    /// <summary>The findings about the province.</summary>
    public ProvinceInsights Province => province.Value;

    /// <summary>Prepares the findings of an edition.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="before">The edition with which it is compared; null where there is none.</param>
    public static InsightMaker Of(EditionResult edition, EditionResult? before)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return new InsightMaker(new PointsTable(edition), before);
    }

    /// <summary>The findings about a unit of the edition.</summary>
    /// <exception cref="ArgumentException">The unit is not in the edition's register.</exception>
    public UnitInsights Of(UnitResult unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var index = table.IndexOf(unit.Unit.Id);
        var peers = Peers.Of(unit.Unit.Id);
        var peerIndexes = Peers.IndexesOf(index);
        var pathway = Pathways.Of(unit);
        var found = new ByWeight();
        found.Add(PositionOf(unit, index));
        Changes.Add(found, Edition.Edition.Year, unit);
        AddLines(found, pathway);
        Traits.Add(found, table, unit, index, peerIndexes);
        fields.Add(found, unit, index, peerIndexes);
        if (PeerGroups.MostImproved(peers) is { } leap) found.Add(new PeerRise(leap));
        found.Add(new Outlook(pathway));
        return new UnitInsights(unit, peers, found.All);
    }

    /// <summary>
    /// The indicators that explain most of the change of a unit's total, as its findings have them, the weightiest first; for those who need nothing else of
    /// the findings. Empty where the unit is not compared.
    /// </summary>
    public static ImmutableArray<Driver> DriversOf(UnitResult unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var found = new ByWeight();
        if (unit.Comparison is Compared compared) Changes.AddDrivers(found, unit, compared);
        return [.. found.All.Cast<Driver>()];
    }

    /// <summary>The findings about a city-level group of the edition.</summary>
    public CityInsights Of(CityResult city) => CityInsights.Of(Edition, before, city);

    private Position PositionOf(UnitResult unit, int index)
    {
        // The rank just below the own total is one more than the number of units at or above it, the unit itself not counted.
        var below = table.Count - table.RankAt(index, table.Totals[index] - 1);
        return new Position(unit.Class, unit.Total, unit.Rank, table.Count, unit.CityRank, Edition.CityOf(unit.Unit).Units.Length, below);
    }

    private void AddLines(ByWeight found, Pathway pathway)
    {
        var near = new Points(RobustnessRules.NearLine);
        var isAbove = pathway.Margin is { } own && own <= near;
        var isBelow = pathway.Missing is { } gap && gap <= near;
        if (!isAbove && !isBelow) return;
        var flips = EditionRobustness.ValuesOf(table, rounding, pathway.Unit.Unit.Id).ClassFlips;
        if (isAbove) found.Add(new CloseToLine(pathway.Unit.Class, pathway.Margin!.Value, IsAbove: true, flips));
        if (isBelow) found.Add(new CloseToLine(pathway.Next!, pathway.Missing!.Value, IsAbove: false, flips));
    }
}

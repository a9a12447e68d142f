using System.Collections.Immutable;
using ReportGen.Content;
using ReportGen.Data.Files;
using ReportGen.Data.Findings;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Data.Editions;

/// <summary>What the files of an edition are read against.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Folder">Its folder relative to the data folder.</param>
/// <param name="Scheme">Its scheme.</param>
/// <param name="Register">The whole register.</param>
internal sealed record EditionScope(Edition Edition, string Folder, Scheme Scheme, Register Register)
{
    /// <summary>The units of the edition, by code.</summary>
    public ImmutableArray<Unit> Units { get; } = Register.Of(Edition.Year);

    /// <summary>The same, to look them up.</summary>
    public IReadOnlyDictionary<RegionCode, Unit> ByCode { get; } = Register.Of(Edition.Year).ToDictionary(unit => unit.Code);

    /// <summary>The same by name, which several may share.</summary>
    public ILookup<string, Unit> ByName { get; } = Register.Of(Edition.Year).ToLookup(unit => unit.Name, StringComparer.Ordinal);

    /// <summary>The year as it stands in the files.</summary>
    public string Year { get; } = Invariant.Text(Edition.Year);

    /// <summary>What was recorded when the files arrived.</summary>
    public Receipts Receipts { get; init; } = Receipts.None;

    /// <summary>How the returns of the year are collected.</summary>
    public CollectionPlan Collection { get; init; } = CollectionPlan.None;

    public bool InDraft => Edition.State == EditionState.Draft;

    public string PathOf(string name) => $"{Folder}/{name}";
}

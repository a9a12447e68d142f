using System.Collections.Immutable;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Freezing;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Site.Downloads;

/// <summary>Which rows of an edition's tables hold something that was corrected, and by which corrections.</summary>
/// <param name="edition">The edition.</param>
/// <param name="scheme">Its scheme.</param>
internal sealed class RevisedRows(Edition edition, Scheme scheme)
{
    private readonly ILookup<(string File, string Header), ColumnId> columns =
        scheme.Files.SelectMany(file => file.Columns.Select(column => ((file.File, column.Header), column.Id)))
            .ToLookup(column => column.Item1, column => column.Id);

    /// <summary>The corrections of a unit's results other than scores of indicators; null where there are none.</summary>
    public string? OfResult(Unit unit) => Of(unit, IsResult);

    /// <summary>The corrections of an indicator's value or score; null where there are none.</summary>
    public string? OfScore(Unit unit, Indicator indicator) => Of(unit, key => key.File == FactFiles.Results
        ? key.Item == ResultItems.Score + indicator.Name
        : IsSupplied(key, indicator.Supply));

    /// <summary>The corrections of what a unit is paid; null where there are none.</summary>
    public string? OfAward(Unit unit) => Of(unit, key => key is { File: FactFiles.Results, Item: ResultItems.Award or ResultItems.AwardRules });

    private static bool IsResult(FactKey key) => key.File == FactFiles.Results && !key.Item.StartsWith(ResultItems.Score, StringComparison.Ordinal);

    private bool IsSupplied(FactKey key, Supply supply) => supply switch
    {
        ColumnSupply one => IsColumn(key, one.Column),
        RatioSupply ratio => IsColumn(key, ratio.Numerator) || IsColumn(key, ratio.Denominator) || (ratio.Stated is { } stated && IsColumn(key, stated)),
        ListSupply lists => lists.Counts.Any(count => count.List == key.File || IsColumn(key, count.Column))
            || (lists.Assessed is { } assessed && IsColumn(key, assessed)),
        ChecklistSupply => false, // A changed answer that changes no score changes nothing that the row shows.
        _ => throw new ArgumentOutOfRangeException(nameof(supply)),
    };

    private bool IsColumn(FactKey key, ColumnId column) => columns[(key.File, key.Item)].Contains(column);

    private string? Of(Unit unit, Func<FactKey, bool> isMeant)
    {
        if (edition.Corrections.IsEmpty) return null;
        var code = unit.Code.ToString();
        var ids = edition.Corrections
            .Where(correction => correction.Changes.Any(change => change.Edition == edition.Year && change.Key.Unit == code && isMeant(change.Key)))
            .Select(correction => correction.Id).ToImmutableArray();
        return ids.IsEmpty ? null : string.Join('、', ids);
    }
}

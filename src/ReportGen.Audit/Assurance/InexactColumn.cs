using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Audit.Assurance;

// Written for speed: whole builds of a country and of a province (benchmark "builds") justify it.
/// <summary>In which place of an indicator a cell stands.</summary>
internal enum CellRole
{
    /// <summary>The value itself, or a ratio as stated.</summary>
    Value,

    /// <summary>The numerator of a computed ratio.</summary>
    Numerator,

    /// <summary>Its denominator.</summary>
    Denominator,
}

/// <summary>An indicator that uses a cell.</summary>
/// <param name="Indicator">Its position in the scheme.</param>
/// <param name="Role">What the cell is to it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CellUse(int Indicator, CellRole Role)
{
    /// <summary>The number in the cell; null where the observation does not rest on it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public decimal? NumberOf(Measured measured) => (Role, measured.Components) switch
    {
        (CellRole.Value, null) => measured.Value.Value,
        (CellRole.Numerator, { } parts) => parts.Numerator,
        (CellRole.Denominator, { } parts) => parts.Denominator,
        _ => null,
    };

    /// <summary>The cell as it stands in an observation; null where the observation does not rest on it.</summary>
    public (decimal Value, SourceRef Source)? CellOf(Observation observation) => (Role, observation) switch
    {
        (CellRole.Value, Measured { Components: null } measured) => (measured.Value.Value, measured.Source),
        (CellRole.Numerator, Measured { Components: { } parts } measured) => (parts.Numerator, measured.Source),
        (CellRole.Denominator, Measured { Components: { } parts }) => (parts.Denominator, parts.DenominatorSource),
        _ => null,
    };

    /// <summary>The score with another value in the cell.</summary>
    public long ScoreWith(Recount recount, Observation observation, decimal value)
    {
        var measured = (Measured)observation;
        return (Role, measured.Components) switch
        {
            (CellRole.Numerator, { } parts) => recount.LinearScore(Indicator, value, parts.Denominator, parts.Per),
            (CellRole.Denominator, { } parts) => recount.LinearScore(Indicator, parts.Numerator, value, parts.Per),
            _ => recount.LinearScore(Indicator, value, 1m, 1m),
        };
    }
}

/// <summary>A column whose numbers are rounded: one that allows decimals. Counts are exact, and so are points that assessors give.</summary>
/// <param name="Content">What may stand in it.</param>
/// <param name="Uses">The indicators that use it.</param>
internal sealed record InexactColumn(NumberContent Content, ImmutableArray<CellUse> Uses)
{
    /// <summary>The inexact columns of a scheme that reach a score, in the order of its files.</summary>
    public static ImmutableArray<InexactColumn> Of(Scheme scheme)
    {
        var uses = new Dictionary<ColumnId, List<CellUse>>();
        for (var i = 0; i < scheme.Indicators.Length; i++)
        {
            if (scheme.Indicators[i].Rule is not LinearRule) continue;
            foreach (var (column, role) in RolesOf(scheme.Indicators[i].Supply))
            {
                if (!uses.TryGetValue(column, out var list)) uses[column] = list = [];
                list.Add(new CellUse(i, role));
            }
        }

        return
        [
            .. from file in scheme.Files
               from column in file.Columns
               where column.Content is NumberContent { Decimals: > 0 } && uses.ContainsKey(column.Id)
               select new InexactColumn((NumberContent)column.Content, [.. uses[column.Id]]),
        ];
    }

    private static IEnumerable<(ColumnId Column, CellRole Role)> RolesOf(Supply supply)
    {
        if (supply is ColumnSupply column) yield return (column.Column, CellRole.Value);
        if (supply is not RatioSupply ratio) yield break;
        yield return (ratio.Numerator, CellRole.Numerator);
        yield return (ratio.Denominator, CellRole.Denominator);
        if (ratio.Stated is { } stated) yield return (stated, CellRole.Value);
    }
}

using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Schemes;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.Derivations;

/// <summary>Numbers as derivations write them: exact where that takes few digits, cut off and marked as going on where it does not.</summary>
internal static class DerivationWords
{
    private const int Places = 4;

    /// <summary>A value: 2,557 or 3.0075….</summary>
    public static string Number(decimal value)
    {
        var goesOn = value.Scale > Places && decimal.Truncate(value * 10_000m) != value * 10_000m;
        var text = FixedDecimals.Cut(value, Places, grouped: true, trimmed: !goesOn);
        if (text[0] == '-') text = "−" + text[1..];
        return goesOn ? text + "…" : text;
    }

    /// <summary>A number within a formula: brackets where it is negative.</summary>
    public static string Term(decimal value) => value < 0m ? $"({Number(value)})" : Number(value);

    /// <summary>Points with the word: 3.5分.</summary>
    public static string Points(Points points) => Number(points.Value) + "分";

    /// <summary>What the cap does.</summary>
    public static string Cap(Points weight) => $"满分{Number(weight.Value)}分，超出部分不计";

    /// <summary>A header without the unit that it has in brackets.</summary>
    public static string WithoutUnit(string header)
    {
        var bracket = header.LastIndexOf('（');
        return bracket > 0 && header[^1] == '）' ? header[..bracket] : header;
    }

    /// <summary>The column that an identifier names.</summary>
    public static SourceColumn Column(Scheme scheme, ColumnId id)
    {
        foreach (var file in scheme.Files)
        {
            foreach (var column in file.Columns)
            {
                if (column.Id == id) return column;
            }
        }

        throw new InvalidOperationException($"The scheme {scheme.Id} has no column {id}.");
    }
}

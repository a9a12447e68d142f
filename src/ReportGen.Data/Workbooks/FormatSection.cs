using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ReportGen.Data.Findings;

namespace ReportGen.Data.Workbooks;

/// <summary>What a piece of a format puts into a cell.</summary>
internal enum FormatPiece
{
    /// <summary>The character itself.</summary>
    Literal,

    /// <summary>A digit: 0, # or ?.</summary>
    Digit,

    /// <summary>The decimal point.</summary>
    Point,

    /// <summary>The text of the cell, or its number in general form.</summary>
    Content,
}

/// <summary>The part of a number format that holds for numbers of one sign, or for texts.</summary>
/// <param name="Pieces">What it puts, from left to right.</param>
/// <param name="Thousands">How many times the number is divided by a thousand.</param>
/// <param name="Percents">How many times it is multiplied by a hundred.</param>
/// <param name="IsGrouped">True where thousands are separated.</param>
/// <param name="Condition">Operator and number that say for which numbers it holds; null where its place says so.</param>
internal sealed record FormatSection(
    ImmutableArray<(FormatPiece Kind, char Sign)> Pieces,
    int Thousands,
    int Percents,
    bool IsGrouped,
    (string Operator, decimal Number)? Condition)
{
    /// <summary>A scaled number so large or so fine is never written by hand.</summary>
    private const int MostDecimals = 20;

    public bool HoldsContent => Pieces.Any(piece => piece.Kind == FormatPiece.Content);

    public bool Holds(decimal number) => Condition switch
    {
        null => true,
        ("<", var bound) => number < bound,
        ("<=", var bound) => number <= bound,
        (">", var bound) => number > bound,
        (">=", var bound) => number >= bound,
        ("<>", var bound) => number != bound,
        (_, var bound) => number == bound,
    };

    /// <summary>What a person sees of a text.</summary>
    public string Show(string text)
    {
        var shown = new StringBuilder();
        foreach (var (kind, sign) in Pieces)
        {
            if (kind == FormatPiece.Content) shown.Append(text);
            else if (kind == FormatPiece.Literal) shown.Append(sign);
        }

        return shown.ToString();
    }

    /// <summary>What a person sees of a number without its sign, before the sign is put before it.</summary>
    public string Show(decimal size)
    {
        if (HoldsContent) return Show(size.ToString(CultureInfo.InvariantCulture));
        var scaled = size;
        for (var i = 0; i < Percents; i++) scaled *= 100m;
        for (var i = 0; i < Thousands; i++) scaled /= 1000m;
        var point = Pieces.IndexOf((FormatPiece.Point, '.'));
        var decimals = point < 0 ? 0 : Math.Min(MostDecimals, Pieces.Skip(point).Count(piece => piece.Kind == FormatPiece.Digit));
        var digits = Math.Round(scaled, decimals, MidpointRounding.AwayFromZero)
            .ToString("F" + Invariant.Text(decimals), CultureInfo.InvariantCulture).Split('.');
        var whole = Whole(Pieces[..(point < 0 ? Pieces.Length : point)], digits[0] == "0" ? string.Empty : digits[0]);
        return point < 0 ? whole : whole + "." + Fraction(Pieces[(point + 1)..], digits.Length > 1 ? digits[1] : string.Empty);
    }

    /// <summary>Fills the places before the point from the right; what is left over stands before the first of them.</summary>
    private string Whole(ImmutableArray<(FormatPiece Kind, char Sign)> pieces, string digits)
    {
        var (shown, left, placed) = (new StringBuilder(), digits.Length, 0);
        var first = pieces.TakeWhile(piece => piece.Kind != FormatPiece.Digit).Count();
        for (var i = pieces.Length - 1; i >= 0; i--)
        {
            if (pieces[i].Kind != FormatPiece.Digit)
            {
                shown.Insert(0, pieces[i].Sign);
                continue;
            }

            do
            {
                if (left == 0 && pieces[i].Sign != '0') break;
                if (IsGrouped && placed > 0 && placed % 3 == 0) shown.Insert(0, ',');
                shown.Insert(0, left > 0 ? digits[--left] : '0');
                placed++;
            }
            while (i == first && left > 0);
        }

        return shown.ToString();
    }

    private static string Fraction(ImmutableArray<(FormatPiece Kind, char Sign)> pieces, string digits)
    {
        var (shown, next) = (new StringBuilder(), 0);
        foreach (var (kind, sign) in pieces)
        {
            if (kind != FormatPiece.Digit) shown.Append(sign);
            else if (next >= digits.Length) continue;
            else if (sign == '0' || digits[next..].TrimEnd('0').Length > 0) shown.Append(digits[next++]);
            else next++;
        }

        return shown.ToString();
    }
}

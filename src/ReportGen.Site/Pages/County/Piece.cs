using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ReportGen.Site.Pages.County;

/// <summary>A piece of running text.</summary>
/// <param name="Text">The words.</param>
/// <param name="IsBound">True for a number with its unit, which no line may part.</param>
public sealed partial record Piece(string Text, bool IsBound)
{
    /// <summary>Cuts a text so that its numbers with their units can be kept together.</summary>
    public static ImmutableArray<Piece> Cut(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var pieces = ImmutableArray.CreateBuilder<Piece>();
        var from = 0;
        foreach (var match in Bound().EnumerateMatches(text))
        {
            if (match.Index > from) pieces.Add(new Piece(text[from..match.Index], false));
            from = match.Index + match.Length;
            pieces.Add(new Piece(text[match.Index..from], true));
        }

        if (from < text.Length) pieces.Add(new Piece(text[from..], false));
        return pieces.ToImmutable();
    }

    [GeneratedRegex("第?[0-9][0-9,.]*(?:年度|分|位|个|类)|[A-Z]类", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bound();
}

/// <summary>A paragraph of running text.</summary>
/// <param name="Pieces">Its pieces.</param>
public sealed record Paragraph(ImmutableArray<Piece> Pieces);

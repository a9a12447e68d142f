using System.Collections.Immutable;
using ReportGen.Site.Addresses;

namespace ReportGen.Site.Output;

/// <summary>How the bytes behind an address are made: a closed set.</summary>
public abstract record Recipe;

/// <summary>Text, written as UTF-8.</summary>
/// <param name="Write">Writes it.</param>
/// <param name="ByteOrderMark">True where spreadsheets need the mark to see UTF-8.</param>
public sealed record TextRecipe(Action<TextWriter> Write, bool ByteOrderMark = false) : Recipe
{
    /// <summary>
    /// True where the text grows with the number of units and editions: who publishes writes it straight to the disk and never holds it as a whole.
    /// </summary>
    public bool IsLong { get; init; }
}

/// <summary>Bytes as they are.</summary>
/// <param name="Write">Writes them.</param>
public sealed record BinaryRecipe(Action<Stream> Write) : Recipe;

/// <summary>Text about other files of the site, made after them.</summary>
/// <param name="About">The files that it describes.</param>
/// <param name="Write">Writes it, given the facts of those files.</param>
public sealed record LateRecipe(ImmutableArray<Address> About, Action<TextWriter, IReadOnlyDictionary<Address, FileFacts>> Write) : Recipe;

/// <summary>Facts of a written file.</summary>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">Its SHA-256, lower-case hexadecimal.</param>
public sealed record FileFacts(long Bytes, string Sha256);

namespace ReportGen.Evaluation.Regions;

/// <summary>One step of an address: lower-case ASCII letters, digits and inner hyphens. It never changes.</summary>
public readonly record struct Slug : IComparable<Slug>
{
    private readonly string? text;

    private Slug(string text) => this.text = text;

    /// <summary>Reads a step of an address.</summary>
    public static bool TryParse(string? text, out Slug slug)
    {
        slug = default;
        if (string.IsNullOrEmpty(text) || text[0] == '-' || text[^1] == '-') return false;
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-') return false;
        }

        slug = new Slug(text);
        return true;
    }

    /// <summary>Reads a step that is known to be one.</summary>
    /// <exception cref="FormatException">The text is no such step.</exception>
    public static Slug Parse(string text) => TryParse(text, out var slug) ? slug : throw new FormatException($"'{text}' cannot be a step of an address.");

    /// <summary>Ordinal order.</summary>
    public int CompareTo(Slug other) => string.CompareOrdinal(text, other.text);

    /// <summary>The step.</summary>
    public override string ToString() => text ?? string.Empty;
}

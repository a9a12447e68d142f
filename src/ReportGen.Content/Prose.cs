namespace ReportGen.Content;

/// <summary>A Markdown text of the data folder.</summary>
/// <param name="Path">Path relative to the folder of texts, without extension, such as <c>indicators/good-air-days</c>.</param>
/// <param name="File">Path relative to the data folder, for findings.</param>
/// <param name="Markdown">The text.</param>
public sealed record Prose(string Path, string File, string Markdown)
{
    /// <summary>The text on the method.</summary>
    public const string Method = "methodology";

    /// <summary>The text on the site.</summary>
    public const string About = "about";

    /// <summary>What texts on indicators begin with.</summary>
    public const string Indicators = "indicators/";

    /// <summary>What forewords of editions begin with.</summary>
    public const string Editions = "editions/";

    private const string Schemes = "schemes/";

    /// <summary>Line of the file at which the text begins, for findings.</summary>
    public int Line { get; init; } = 1;

    /// <summary>The scheme for whose editions alone the text stands, instead of the one of its topic that serves all; null where it serves all.</summary>
    public string? Scheme => Below(Path) is { } slash ? Path[Schemes.Length..slash] : null;

    /// <summary>What the text is about: its path without the scheme.</summary>
    public string Topic => Below(Path) is { } slash ? Path[(slash + 1)..] : Path;

    /// <summary>The path of the text on a topic that stands for the editions by one scheme.</summary>
    public static string PathFor(string scheme, string topic) => $"{Schemes}{scheme}/{topic}";

    /// <summary>Where the name of a scheme ends in a path.</summary>
    private static int? Below(string path)
    {
        if (!path.StartsWith(Schemes, StringComparison.Ordinal)) return null;
        var slash = path.IndexOf('/', Schemes.Length);
        return slash < 0 ? null : slash;
    }
}

namespace ReportGen.Site.Addresses;

/// <summary>
/// An address of the site, relative to its root: a page ends in a slash (the root is empty), a file does not. Only the address book makes them, so whoever
/// holds one can link to it.
/// </summary>
public readonly record struct Address : IComparable<Address>
{
    private readonly string? path;

    internal Address(string path) => this.path = path;

    public string Path => path ?? string.Empty;

    public bool IsPage => Path.Length == 0 || Path[^1] == '/' || Path.EndsWith(".html", StringComparison.Ordinal);

    /// <summary>The file that a server hands out for it.</summary>
    public string File => Path.Length == 0 || Path[^1] == '/' ? Path + "index.html" : Path;

    public int CompareTo(Address other) => string.CompareOrdinal(Path, other.Path);

    public override string ToString() => "/" + Path;
}

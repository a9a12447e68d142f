namespace ReportGen.Site.Navigation;

/// <summary>Words that lead somewhere.</summary>
/// <param name="Label">The words.</param>
/// <param name="Href">Where they lead.</param>
public sealed record TextLink(string Label, string Href);

/// <summary>Words that lead to a file to keep.</summary>
/// <param name="Label">The words.</param>
/// <param name="Href">Where the file is.</param>
/// <param name="KeptAs">The name under which it is kept.</param>
public sealed record DownloadLink(string Label, string Href, string KeptAs);

namespace ReportGen.Site.Navigation;

/// <summary>A link among several, of which one may be the present page.</summary>
/// <param name="Label">What it says.</param>
/// <param name="Href">Where it goes.</param>
/// <param name="IsCurrent">True for the present page.</param>
public sealed record Choice(string Label, string Href, bool IsCurrent);

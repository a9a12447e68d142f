namespace ReportGen.Charts.Drawing;

/// <summary>One shape as it was drawn.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Link">Which link it belongs to; 0 for none.</param>
/// <param name="Path">Data of its path.</param>
internal readonly record struct Shape(Role Role, int Link, string Path);

/// <summary>Words on a chart.</summary>
/// <param name="X">Anchor.</param>
/// <param name="Y">Baseline.</param>
/// <param name="CssClass">Classes, or empty.</param>
/// <param name="Text">The words.</param>
/// <param name="Link">Which link they belong to; 0 for none.</param>
internal readonly record struct Words(int X, int Y, string CssClass, string Text, int Link);

/// <summary>Where a part of a chart leads.</summary>
/// <param name="Href">Address.</param>
/// <param name="Title">Full name; none where the words inside say it all.</param>
internal readonly record struct Link(string Href, string? Title);

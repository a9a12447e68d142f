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
internal readonly record struct DrawnText(int X, int Y, string CssClass, string Text, int Link);

/// <summary>Many short words as one text of which every character has a place of its own, the middle of it: a third of the bytes of a text for each.</summary>
/// <param name="X">Across, one for each character.</param>
/// <param name="Y">Baselines: one for each character, or one for all.</param>
/// <param name="CssClass">Classes.</param>
/// <param name="Text">All characters; spaces between words keep them apart for those who copy them.</param>
internal readonly record struct SpreadText(IReadOnlyList<double> X, IReadOnlyList<double> Y, string CssClass, string Text);

/// <summary>Where a part of a chart leads.</summary>
/// <param name="Href">Address.</param>
/// <param name="Title">Full name; none where the words inside say it all.</param>
internal readonly record struct DrawnLink(string Href, string? Title);

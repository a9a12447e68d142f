namespace ReportGen.Site.Listings;

/// <summary>A number at a glance.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Value">The number.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="HasNote">Whether something is said below.</param>
/// <param name="Note">Such as its change.</param>
public sealed record Fact(string Label, string Value, string Unit, bool HasNote, string Note)
{
    internal static Fact Of(string label, string value, string unit, string note = "") => new(label, value, unit, note.Length > 0, note);
}

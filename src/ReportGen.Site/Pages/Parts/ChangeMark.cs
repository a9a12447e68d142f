using ReportGen.Core.Leaps;
using ReportGen.Core.Scoring;

namespace ReportGen.Site.Pages.Parts;

/// <summary>A change as a table shows it: a signed number with a direction, or why there is none.</summary>
/// <param name="Text">+1.20, −3, 0.00, or 不可比.</param>
/// <param name="Css">up, down, same or none.</param>
/// <param name="Sort">The number by which a script sorts; empty where there is none.</param>
public sealed record ChangeMark(string Text, string Css, string Sort)
{
    internal static ChangeMark NotComparable => new("不可比", "none", string.Empty);

    internal static ChangeMark Of(Points change) => new(Format.Change(change), Direction(change.CompareTo(Points.Zero)), Format.Exact(change.Value));

    internal static ChangeMark Of(int places) => new(Format.Change(places), Direction(places), Format.Exact(places));

    internal static ChangeMark OfScore(Comparison comparison) => comparison is Compared compared ? Of(compared.ScoreChange) : NotComparable;

    internal static ChangeMark OfRank(Comparison comparison) => comparison is Compared compared ? Of(compared.RankChange) : NotComparable;

    private static string Direction(int sign) => sign > 0 ? "up" : sign < 0 ? "down" : "same";
}

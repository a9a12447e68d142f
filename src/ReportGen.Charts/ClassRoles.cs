using ReportGen.Charts.Drawing;

namespace ReportGen.Charts;

/// <summary>The roles of each kind of fill: one for each colour of a class, and one for what has no class.</summary>
internal static class ClassRoles
{
    public const int Count = ClassColours.Count + 1;

    public static int Index(int? position) => position is { } known ? ClassColours.Of(known) : ClassColours.Count;

    public static Role Fill(int paint) => Role.Fill1 + paint;

    public static Role Wash(int paint) => Role.Wash1 + paint;

    public static Role Goal(int paint) => Role.Goal1 + paint;

    public static Role Tile(int paint) => Role.Tile1 + paint;

    /// <summary>The class of words on a fill; only the first two are dark.</summary>
    public static string On(int paint) => paint < 2 ? "on-dark" : "on-light";
}

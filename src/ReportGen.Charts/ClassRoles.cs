using ReportGen.Charts.Drawing;

namespace ReportGen.Charts;

/// <summary>The roles of the four kinds of fill: A, B, C, and anything else.</summary>
internal static class ClassRoles
{
    public const int Count = 4;

    public static int Index(string letter) => letter switch { "A" => 0, "B" => 1, "C" => 2, _ => 3 };

    public static Role Fill(int paint) => Role.FillA + paint;

    public static Role Wash(int paint) => Role.WashA + paint;

    public static Role Goal(int paint) => Role.GoalA + paint;

    public static Role Tile(int paint) => Role.TileA + paint;

    /// <summary>The class of words on a fill.</summary>
    public static string On(int paint) => paint < 2 ? "on-dark" : "on-light";
}

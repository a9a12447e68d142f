namespace ReportGen.Charts.Primitives;

/// <summary>The style-sheet classes of the four kinds of fill: A, B, C, and anything else.</summary>
internal static class Paint
{
    public const int Count = 4;

    public static int Index(string letter) => letter switch { "A" => 0, "B" => 1, "C" => 2, _ => 3 };

    public static string Fill(int paint) => paint switch { 0 => "fill-a", 1 => "fill-b", 2 => "fill-c", _ => "fill-o" };

    public static string Wash(int paint) => paint switch { 0 => "wash-a", 1 => "wash-b", 2 => "wash-c", _ => "wash-o" };

    public static string Outline(int paint) => paint switch { 0 => "goal-a", 1 => "goal-b", 2 => "goal-c", _ => "goal-o" };

    public static string Tile(int paint) => paint switch { 0 => "tile-a", 1 => "tile-b", 2 => "tile-c", _ => "tile-o" };

    public static string On(int paint) => paint < 2 ? "on-dark" : "on-light";
}

using System.Collections.Immutable;
using ScottPlot;

namespace ReportGen.Charts.Drawing;

/// <summary>What a shape is. How it looks is said by the style sheet alone; the class of a role is its name with hyphens.</summary>
internal enum Role
{
    /// <summary>Without a class.</summary>
    Plain,
    AreaSelf,
    Axis,
    Break,
    ClassLine,
    Cloud,
    DotSelf,
    Fill1,
    Fill2,
    Fill3,
    Fill4,
    Fill5,
    Fill6,
    FillO,
    FlowFall,
    FlowRise,
    FlowSame,
    Frame,
    FrameHalo,
    Goal1,
    Goal2,
    Goal3,
    Goal4,
    Goal5,
    Goal6,
    GoalO,
    Grid,
    HaloMean,
    HaloSelf,
    Hatch,
    Knot,
    Leader,
    LineSelf,
    Mark,
    MarkMean,
    MarkSelf,
    Mean,
    MiddleHalf,
    Passage,
    PassagePart,
    PinSelf,
    Range,
    Ref1,
    Ref2,
    Rule,
    Shade1,
    Shade2,
    Shade3,
    Shade4,
    Shade5,
    Tile1,
    Tile2,
    Tile3,
    Tile4,
    Tile5,
    Tile6,
    TileO,
    Unit,
    UnitSelf,
    Wash1,
    Wash2,
    Wash3,
    Wash4,
    Wash5,
    Wash6,
    WashO,
}

/// <summary>
/// While a chart is drawn, the role of a shape is its colour, and so is the link that it belongs to: red is the role, green and blue count the links. When the
/// drawing is read back, the colour becomes a class again, and none is left in what is published.
/// </summary>
internal static class KeyColour
{
    private static readonly ImmutableArray<string> Classes = [.. Enum.GetValues<Role>().Select(ClassName)];

    /// <summary>Roles begin above black, which is what shapes have that nobody gave a colour.</summary>
    private const int First = 16;

    public static Color Of(Role role, int link = 0) => new((byte)(First + (int)role), (byte)(link >> 8), (byte)(link & 0xFF));

    /// <summary>Reads a colour as the drawing writes it, such as <c>#1A0000</c>, or <c>#100</c> for <c>#110000</c>.</summary>
    /// <returns>Null for a colour that no role has.</returns>
    public static (Role Role, int Link)? Read(ReadOnlySpan<char> colour)
    {
        if (colour.Length is not (4 or 7) || colour[0] != '#') return null;
        var number = int.Parse(colour[1..], System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture);
        if (colour.Length == 4) number = 0x11 * (((number & 0xF00) << 8) | ((number & 0x0F0) << 4) | (number & 0x00F));
        var role = (number >> 16) - First;
        return role >= 0 && role < Classes.Length ? ((Role)role, number & 0xFFFF) : null;
    }

    public static string ClassOf(Role role) => Classes[(int)role];

    private static string ClassName(Role role)
    {
        var name = role.ToString();
        return role == Role.Plain
            ? string.Empty
            : string.Concat(name.Select((c, i) => (i > 0 && (char.IsUpper(c) || char.IsDigit(c)) ? "-" : string.Empty) + char.ToLowerInvariant(c)));
    }
}

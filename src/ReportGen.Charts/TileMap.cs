using System.Collections.Immutable;
using ReportGen.Charts.Drawing;
using ReportGen.Charts.Lettering;
using ReportGen.Charts.Plottables;

namespace ReportGen.Charts;

/// <summary>One unit in the grid.</summary>
/// <param name="Column">From the left, 0 first.</param>
/// <param name="Row">From the top, 0 first.</param>
/// <param name="Label">At most three characters.</param>
/// <param name="Letter">Letter of the class.</param>
/// <param name="Position">Its position on the scale, the best 0; null for what is no class.</param>
/// <param name="Href">Where the tile leads; nowhere without it.</param>
/// <param name="Title">Full name of the link.</param>
/// <param name="IsSelf">Whether the tile is the subject, which has a frame.</param>
public sealed record MapTile(int Column, int Row, string Label, string Letter, int? Position, string? Href, string Title, bool IsSelf);

/// <summary>Units as squares of equal size about where they lie; not a map of boundaries.</summary>
/// <param name="Text">Title and description.</param>
/// <param name="Tiles">In any order.</param>
/// <param name="Caption">Printed below; says that the picture is schematic.</param>
/// <param name="ShowLabels">Labels, letters and links; without them the picture is a small locator.</param>
public sealed record TileMap(ChartText Text, ImmutableArray<MapTile> Tiles, string Caption, bool ShowLabels = true)
{
    private const int Margin = 2;
    private const int Gap = 2;

    /// <summary>Side of a square with its gap; in the style sheet the stroke of a tile is as thick, but for the gap.</summary>
    private const int Large = 42;
    private const int Small = 12;

    private int Pitch => ShowLabels ? Large : Small;

    /// <summary>Draws the chart.</summary>
    public Svg Draw()
    {
        var columns = Tiles.IsEmpty ? 0 : Tiles.Max(static tile => tile.Column) + 1;
        var rows = Tiles.IsEmpty ? 0 : Tiles.Max(static tile => tile.Row) + 1;
        var width = Math.Max((columns * Pitch) + (2 * Margin), TextSize.Width(Caption, ShowLabels ? 13 : 11) + (2 * Margin));
        var sheet = Sheet.WithoutScale(width, (rows * Pitch) + (2 * Margin) + (Caption.Length > 0 ? 20 : 0));
        var (squares, frames) = (new Marks(), new Marks());
        var inOrder = Tiles.OrderBy(static tile => (tile.Row, tile.Column));
        foreach (var group in inOrder.GroupBy(static tile => ClassRoles.Index(tile.Position)).OrderBy(static group => group.Key))
        {
            foreach (var tile in group) Square(sheet, squares, tile, group.Key);
            if (ShowLabels) Letters(sheet, [.. group], group.Key);
        }

        foreach (var role in (ReadOnlySpan<Role>)[Role.FrameHalo, Role.Frame])
        {
            foreach (var tile in Tiles.Where(static tile => tile.IsSelf))
            {
                frames.Box(role, Margin + (tile.Column * Pitch), Margin + (tile.Row * Pitch), Pitch, Pitch);
            }
        }

        sheet.Plot.PlottableList.AddRange([squares, frames]);
        if (Caption.Length > 0) sheet.Word(Margin, (rows * Pitch) + 18, "small", Caption);
        return new Svg(sheet.InPage(ShowLabels ? "tiles" : "locator", Text.Title, Text.Description));
    }

    private int Middle(int index) => Margin + (index * Pitch) + (Pitch / 2);

    /// <summary>A link holds its square and its name, so that all of the square can be clicked.</summary>
    private void Square(Sheet sheet, Marks squares, MapTile tile, int paint)
    {
        var link = ShowLabels && tile.Href is { } href ? sheet.LinkTo(href, tile.Title) : 0;
        var (x, y, half) = (Middle(tile.Column), Middle(tile.Row), (Pitch - Gap) / 2);
        squares.Stroke(ClassRoles.Tile(paint), x - half, y, x + half, y, link);
        if (ShowLabels) sheet.Word(x, y - 2, link > 0 ? "" : ClassRoles.On(paint), tile.Label, link);
    }

    /// <summary>Letters of one character can share a text; longer words cannot.</summary>
    private void Letters(Sheet sheet, List<MapTile> tiles, int paint)
    {
        var cssClass = $"letters {ClassRoles.On(paint)}";
        foreach (var tile in tiles.Where(static tile => tile.Letter.Length > 1)) sheet.Word(Middle(tile.Column), Middle(tile.Row) + 14, cssClass, tile.Letter);
        var single = tiles.FindAll(static tile => tile.Letter.Length == 1);
        if (single.Count == 0) return;
        sheet.Words(new SpreadText(
            [.. single.Select(tile => (double)Middle(tile.Column))],
            [.. single.Select(tile => (double)Middle(tile.Row) + 14)],
            cssClass,
            string.Concat(single.Select(static tile => tile.Letter))));
    }
}

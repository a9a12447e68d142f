using System.Collections.Immutable;
using ReportGen.Charts.Drawing;
using ReportGen.Charts.Lettering;
using ReportGen.Charts.Plottables;

namespace ReportGen.Charts;

/// <summary>A change between two periods.</summary>
/// <param name="Date">When, in finished words.</param>
/// <param name="Note">What it means; stands below.</param>
/// <param name="IsBreak">Whether what stands before and after cannot be compared.</param>
public sealed record GenealogyEvent(string Date, string Note, bool IsBreak);

/// <summary>A unit through the periods in which it existed.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Lane">Row, 0 on top; units of one lane do not overlap.</param>
/// <param name="From">First period.</param>
/// <param name="To">Last period.</param>
/// <param name="IsSelf">Whether it is the subject.</param>
public sealed record GenealogyBar(string Name, int Lane, int From, int To, bool IsSelf);

/// <summary>A passage from one unit to another.</summary>
/// <param name="From">Index of the bar that ends.</param>
/// <param name="To">Index of the bar that begins, or that goes on with more.</param>
/// <param name="IsWhole">Whether all of it passed there.</param>
public sealed record GenealogyLink(int From, int To, bool IsWhole);

/// <summary>What units became of each other: periods from left to right, not to scale, with a visible break where comparison stops.</summary>
/// <param name="Text">Title and description.</param>
/// <param name="Events">Changes, the earliest first; one fewer than periods.</param>
/// <param name="Bars">Units.</param>
/// <param name="Links">Passages.</param>
public sealed record Genealogy(ChartText Text, ImmutableArray<GenealogyEvent> Events, ImmutableArray<GenealogyBar> Bars, ImmutableArray<GenealogyLink> Links)
{
    private const int Width = 360;
    private const int Gap = 56;
    private const int Top = 26;
    private const int Pitch = 42;
    private const int Height = 28;
    private const int Narrowest = 72;
    private const int Font = 12;

    /// <summary>Draws the chart.</summary>
    public Svg Draw()
    {
        var box = Math.Max(Narrowest, (Width - (Events.Length * Gap) - 2) / (Events.Length + 1));
        foreach (var bar in Bars) box = Math.Max(box, TextSize.Width(bar.Name, Font) + 12);
        var lanes = Bars.Length == 0 ? 0 : Bars.Max(static bar => bar.Lane) + 1;
        var bottom = Top + (lanes * Pitch);
        var sheet = Sheet.WithoutScale(((Events.Length + 1) * box) + (Events.Length * Gap) + 2, bottom + 16);
        Changes(sheet, box, bottom);
        Passages(sheet, box, whole: true);
        Passages(sheet, box, whole: false);
        foreach (var bar in Bars.OrderBy(static bar => bar.IsSelf))
        {
            var middle = Middle(bar.Lane);
            sheet.Area(bar.IsSelf ? Role.UnitSelf : Role.Unit, Left(bar.From, box), Right(bar.To, box), middle + (Height / 2), middle - (Height / 2));
        }

        foreach (var bar in Bars) sheet.Word((Left(bar.From, box) + Right(bar.To, box)) / 2, Middle(bar.Lane) + 4, bar.IsSelf ? "mid bold" : "mid", bar.Name);
        return new Svg(sheet.InPage("genealogy", Text.Title, Text.Description));
    }

    /// <summary>A dashed line over all units is a break; a change after which results can be compared has a short tick at its date and at its note.</summary>
    private void Changes(Sheet sheet, int box, int bottom)
    {
        var lines = new Marks();
        for (var i = 0; i < Events.Length; i++)
        {
            var x = Change(i, box);
            if (Events[i].IsBreak) lines.Stroke(Role.Break, x, Top - 6, x, bottom);
            else
            {
                lines.Stroke(Role.Axis, x, Top - 9, x, Top - 2);
                lines.Stroke(Role.Axis, x, bottom - 7, x, bottom);
            }

            sheet.Word(x, 12, "mid", Events[i].Date);
            sheet.Word(x, bottom + 11, "small mid", Events[i].Note);
        }

        sheet.Plot.PlottableList.Add(lines);
    }

    private void Passages(Sheet sheet, int box, bool whole)
    {
        var (x, y) = (new List<double>(), new List<double>());
        foreach (var link in Links.Where(link => link.IsWhole == whole))
        {
            var (from, to) = (Bars[link.From], Bars[link.To]);
            // A unit that was there before takes the area in at its edge.
            var isNew = to.From > from.To;
            x.AddRange([Right(from.To, box), isNew ? Left(to.From, box) : Left(from.To + 1, box), double.NaN]);
            y.AddRange([Middle(from.Lane), isNew ? Middle(to.Lane) : Middle(to.Lane) + (to.Lane > from.Lane ? -Height / 2 : Height / 2), double.NaN]);
        }

        if (x.Count > 0) sheet.Line(whole ? Role.Passage : Role.PassagePart, x.ToArray(), y.ToArray());
    }

    private static int Left(int period, int box) => 1 + (period * (box + Gap));

    private static int Right(int period, int box) => Left(period, box) + box;

    private static int Change(int index, int box) => Right(index, box) + (Gap / 2);

    private static int Middle(int lane) => Top + (lane * Pitch) + (Pitch / 2) - 2;
}

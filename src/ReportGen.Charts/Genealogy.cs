using System.Collections.Immutable;
using ReportGen.Charts.Primitives;

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
        var svg = new SvgWriter();
        svg.Open("genealogy", Text, ((Events.Length + 1) * box) + (Events.Length * Gap) + 2, bottom + 16);
        Changes(svg, box, bottom);
        Passages(svg, box, whole: true);
        Passages(svg, box, whole: false);
        Boxes(svg, box, self: false);
        Boxes(svg, box, self: true);
        foreach (var bar in Bars) svg.Text((Left(bar.From, box) + Right(bar.To, box)) / 2, Middle(bar.Lane) + 4, bar.IsSelf ? "mid bold" : "mid", bar.Name);
        return svg.Close();
    }

    private void Changes(SvgWriter svg, int box, int bottom)
    {
        for (var i = 0; i < Events.Length; i++)
        {
            svg.Path(Events[i].IsBreak ? "break" : "grid");
            svg.Down(Change(i, box), Top - 6, bottom - Top + 6);
            svg.EndPath();
            svg.Text(Change(i, box), 12, "mid", Events[i].Date);
            svg.Text(Change(i, box), bottom + 11, "small mid", Events[i].Note);
        }
    }

    private void Passages(SvgWriter svg, int box, bool whole)
    {
        svg.Path(whole ? "passage" : "passage-part");
        foreach (var link in Links.Where(link => link.IsWhole == whole))
        {
            var (from, to) = (Bars[link.From], Bars[link.To]);
            svg.Move(Right(from.To, box), Middle(from.Lane));
            // A unit that was there before takes the area in at its edge.
            if (to.From > from.To) svg.Line(Left(to.From, box), Middle(to.Lane));
            else svg.Line(Left(from.To + 1, box), Middle(to.Lane) + (to.Lane > from.Lane ? -Height / 2 : Height / 2));
        }

        svg.EndPath();
    }

    private void Boxes(SvgWriter svg, int box, bool self)
    {
        svg.Path(self ? "unit-self" : "unit");
        foreach (var bar in Bars.Where(bar => bar.IsSelf == self)) svg.Box(Left(bar.From, box), Middle(bar.Lane) - (Height / 2), Right(bar.To, box) - Left(bar.From, box), Height);
        svg.EndPath();
    }

    private static int Left(int period, int box) => 1 + (period * (box + Gap));

    private static int Right(int period, int box) => Left(period, box) + box;

    private static int Change(int index, int box) => Right(index, box) + (Gap / 2);

    private static int Middle(int lane) => Top + (lane * Pitch) + (Pitch / 2) - 2;
}

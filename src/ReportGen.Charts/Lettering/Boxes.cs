namespace ReportGen.Charts.Lettering;

/// <summary>Rectangles that are taken; a label goes only where nothing is.</summary>
internal sealed class Boxes(int left, int top, int right, int bottom)
{
    private readonly List<(int X, int Y, int Width, int Height)> _taken = [];

    /// <summary>The left edge nearest to the one asked for that keeps the width inside.</summary>
    public int Inside(int x, int width) => Math.Max(left, Math.Min(x, right - width));

    public void Take(int x, int y, int width, int height) => _taken.Add((x, y, width, height));

    public bool TryTake(int x, int y, int width, int height)
    {
        if (x < left || y < top || x + width > right || y + height > bottom)
        {
            return false;
        }

        foreach (var box in _taken)
        {
            if (x < box.X + box.Width && box.X < x + width && y < box.Y + box.Height && box.Y < y + height)
            {
                return false;
            }
        }

        Take(x, y, width, height);
        return true;
    }
}

namespace ReportGen.Audit.Plausibility;

/// <summary>Room for the values of one column, used again for the next statistic.</summary>
internal sealed class Scratch(int capacity)
{
    private readonly double[] values = new double[capacity];

    public int Count { get; private set; }

    public Span<double> Span => values.AsSpan(0, Count);

    /// <summary>The same room, empty.</summary>
    public Scratch Take()
    {
        Count = 0;
        return this;
    }

    public void Add(double value) => values[Count++] = value;
}

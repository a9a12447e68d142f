namespace ReportGen.Charts;

/// <summary>The colours of classes, which go by position on the scale and not by letter.</summary>
public static class ClassColours
{
    /// <summary>How many there are; further classes share the last one and differ by their letters.</summary>
    public const int Count = 6;

    /// <summary>The colour of the class at a position, the best class and the first colour being 0.</summary>
    public static int Of(int position) => Math.Min(position, Count - 1);
}

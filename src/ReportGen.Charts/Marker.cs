namespace ReportGen.Charts;

/// <summary>Whether a mark is the subject of the chart or something to compare it with.</summary>
public enum MarkerKind
{
    /// <summary>The subject of the chart.</summary>
    Self,

    /// <summary>A value to compare with.</summary>
    Reference,
}

/// <summary>A labelled value on a scale.</summary>
/// <param name="Label">Finished words, with the number in them.</param>
/// <param name="Value">Where the mark stands; a value beyond the scale stands at its end.</param>
/// <param name="Kind">Subject or reference.</param>
public sealed record Marker(string Label, decimal Value, MarkerKind Kind);

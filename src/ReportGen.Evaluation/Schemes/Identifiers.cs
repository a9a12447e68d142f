namespace ReportGen.Evaluation.Schemes;

/// <summary>Identifier of an indicator, such as <c>good-air-days</c>; also its step in addresses.</summary>
/// <param name="Text">Lower-case ASCII.</param>
public readonly record struct IndicatorId(string Text) : IComparable<IndicatorId>
{
    /// <summary>Ordinal order.</summary>
    public int CompareTo(IndicatorId other) => string.CompareOrdinal(Text, other.Text);

    /// <summary>The identifier.</summary>
    public override string ToString() => Text;
}

/// <summary>Identifier of a dimension, such as <c>actors</c>.</summary>
/// <param name="Text">Lower-case ASCII.</param>
public readonly record struct DimensionId(string Text)
{
    /// <summary>The identifier.</summary>
    public override string ToString() => Text;
}

/// <summary>Identifier of a scheme, such as <c>hebei-county-2017</c>; the name of its file.</summary>
/// <param name="Text">Lower-case ASCII.</param>
public readonly record struct SchemeId(string Text)
{
    /// <summary>The identifier.</summary>
    public override string ToString() => Text;
}

/// <summary>Identifier of a column that an office supplies, such as <c>treated-sewage</c>.</summary>
/// <param name="Text">Lower-case ASCII.</param>
public readonly record struct ColumnId(string Text) : IComparable<ColumnId>
{
    /// <summary>Ordinal order.</summary>
    public int CompareTo(ColumnId other) => string.CompareOrdinal(Text, other.Text);

    /// <summary>The identifier.</summary>
    public override string ToString() => Text;
}

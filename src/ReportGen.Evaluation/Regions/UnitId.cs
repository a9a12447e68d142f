namespace ReportGen.Evaluation.Regions;

/// <summary>
/// One unit through its validity: the code, with the year of its creation behind it where a code was given a second time
/// (<c>130502-2020</c>).
/// </summary>
/// <param name="Text">The identifier as the register writes it.</param>
public readonly record struct UnitId(string Text) : IComparable<UnitId>
{
    /// <summary>Ordinal order.</summary>
    public int CompareTo(UnitId other) => string.CompareOrdinal(Text, other.Text);

    /// <summary>The identifier.</summary>
    public override string ToString() => Text;
}

namespace ReportGen.Evaluation.Freezing;

/// <summary>What a fact is about: a cell of a table, an item of a list, a setting, a text, or a result.</summary>
/// <param name="File">The file as the scheme calls it, such as <c>统计局</c>; <see cref="FactFiles.Results"/> for results.</param>
/// <param name="Unit">Code of the unit; empty where the fact concerns the edition as a whole.</param>
/// <param name="Item">The column, the item, the setting or the result.</param>
public readonly record struct FactKey(string File, string Unit, string Item) : IComparable<FactKey>
{
    /// <summary>By file, unit, item, all ordinal.</summary>
    public int CompareTo(FactKey other)
    {
        var order = string.CompareOrdinal(File, other.File);
        order = order != 0 ? order : string.CompareOrdinal(Unit, other.Unit);
        return order != 0 ? order : string.CompareOrdinal(Item, other.Item);
    }

    /// <summary>True where the first comes before the second.</summary>
    public static bool operator <(FactKey left, FactKey right) => left.CompareTo(right) < 0;

    /// <summary>True where the first comes after the second.</summary>
    public static bool operator >(FactKey left, FactKey right) => left.CompareTo(right) > 0;

    /// <summary>True where the first does not come after the second.</summary>
    public static bool operator <=(FactKey left, FactKey right) => left.CompareTo(right) <= 0;

    /// <summary>True where the first does not come before the second.</summary>
    public static bool operator >=(FactKey left, FactKey right) => left.CompareTo(right) >= 0;
}

/// <summary>Something that an edition was published with.</summary>
/// <param name="Key">What it is about.</param>
/// <param name="Value">Its value: numbers without zeros at the end, marks of missing values as in the tables, texts and schemes by their SHA-256.</param>
public readonly record struct FrozenFact(FactKey Key, string Value);

/// <summary>Names of what facts are grouped by that no scheme names.</summary>
public static class FactFiles
{
    /// <summary>Results: totals, classes, ranks, awards, changes, scores.</summary>
    public const string Results = "results";

    /// <summary>Settings of the edition.</summary>
    public const string Settings = "edition";

    /// <summary>The register.</summary>
    public const string Register = "units";

    /// <summary>Explanations of findings.</summary>
    public const string Explanations = "explanations";

    /// <summary>Values that were changed after they were supplied.</summary>
    public const string Amendments = "amendments";

    /// <summary>True for what is said of data, and is no data itself.</summary>
    public static bool IsRemark(string file) => file is Explanations or Amendments;

    /// <summary>What schemes begin with.</summary>
    public const string Schemes = "schemes/";

    /// <summary>What texts begin with.</summary>
    public const string Texts = "texts/";
}

using System.Collections.Immutable;

namespace ReportGen.Data.Yaml;

/// <summary>What a single value has to be: a closed set.</summary>
public abstract record YamlForm;

/// <summary>A text that is not empty.</summary>
/// <param name="Pattern">What the whole of it has to match; null for any.</param>
/// <param name="Expected">The same in words.</param>
public sealed record TextForm(string? Pattern = null, string? Expected = null) : YamlForm;

/// <summary>A text, which may be empty, or null.</summary>
public sealed record NullableTextForm : YamlForm;

/// <summary>A number.</summary>
/// <param name="Least">The least that it may be.</param>
/// <param name="Most">The most.</param>
/// <param name="IsWhole">True where it has no decimals.</param>
public sealed record NumberForm(decimal Least, decimal Most, bool IsWhole = false) : YamlForm;

/// <summary>True or false.</summary>
/// <param name="OnlyTrue">True where false is wrong.</param>
public sealed record FlagForm(bool OnlyTrue = false) : YamlForm;

/// <summary>One of a few words.</summary>
/// <param name="Words">The words.</param>
public sealed record ChoiceForm(ImmutableArray<string> Words) : YamlForm;

/// <summary>A date, or null.</summary>
/// <param name="Expected">How it is written.</param>
/// <param name="MayBeNull">False where null is wrong.</param>
public sealed record DateForm(string Expected, bool MayBeNull = true) : YamlForm;

namespace ReportGen.Data.Yaml;

/// <summary>A value of a configuration file with its line: a closed set.</summary>
public abstract record YamlNode(int Line);

/// <summary>A single value.</summary>
/// <param name="Line">Its line.</param>
/// <param name="Text">Its text.</param>
/// <param name="Plain">True where it stands without quotes.</param>
public sealed record YamlScalar(int Line, string Text, bool Plain) : YamlNode(Line);

/// <summary>A list.</summary>
/// <param name="Line">Its line.</param>
/// <param name="Items">Its values.</param>
public sealed record YamlSequence(int Line, List<YamlNode> Items) : YamlNode(Line);

/// <summary>Keys with values, in the order of the file.</summary>
/// <param name="Line">Its line.</param>
/// <param name="Entries">Its entries; no key twice.</param>
public sealed record YamlMapping(int Line, List<YamlEntry> Entries) : YamlNode(Line);

/// <summary>A key with its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Line">Its line.</param>
/// <param name="Value">Its value.</param>
public sealed record YamlEntry(string Key, int Line, YamlNode Value);

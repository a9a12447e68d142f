using System.Collections.Immutable;
using ReportGen.Analysis.Measures;
using ReportGen.Data.Editions;
using ReportGen.Data.Findings;
using ReportGen.Data.Freezing;
using ReportGen.Data.Measures;
using ReportGen.Data.Schemes;
using ReportGen.Data.Settings;
using ReportGen.Data.Yaml;
using ReportGen.Samples;
using ReportGen.Testing;

namespace ReportGen.Data.Tests.Schemas;

/// <summary>A kind of configuration file, with its reader and every file of it in the repository that is right.</summary>
/// <param name="Name">Name of the schema.</param>
/// <param name="Pattern">How its files are called, as a path in a data folder.</param>
/// <param name="Read">The reader.</param>
internal sealed record ConfigKind(string Name, string Pattern, Action<YamlMap> Read)
{
    public static ImmutableArray<ConfigKind> All { get; } =
    [
        new("site", "site.yaml", map => SettingsReader.Of(map)),
        new("checks", "checks.yaml", map => LimitsReader.Of(map, null)),
        new("scheme", "schemes/*.yaml", map => SchemeReader.Of(map, string.Empty)),
        new("edition", "editions/*/edition.yaml", map => EditionReader.Of(map)),
        new("frozen", "editions/*/frozen.yaml", map => FrozenReader.Of(map)),
        new("corrections", "editions/*/corrections.yaml", map => CorrectionReader.Of(map, 2019)),
        new("measure", "measures/*.md", map => MeasureReader.Of(new MeasureId("measure"), map, string.Empty, null)),
        new("calibration", "calibration.yaml", map => map.Closed(CalibrationReader.Of)),
        new("vocabulary", "vocabulary.yaml", map => map.Closed(VocabularyReader.Of)),
    ];

    public static ConfigKind Named(string name) => All.Single(kind => kind.Name == name);

    public string SchemaPath => Repository.PathOf(".schemas", Name + ".schema.json");

    /// <summary>Its files in the data of the repository, in the good and the corrected folder, and beside the sample maker.</summary>
    public IEnumerable<string> Files() =>
        new[] { Repository.PathOf("data"), TempData.Good, TempData.Corrected, Repository.PathOf("src", "ReportGen.Samples") }.SelectMany(FilesIn);

    /// <summary>Its files in a data folder.</summary>
    public IEnumerable<string> FilesIn(string folder)
    {
        IEnumerable<string> found = [folder];
        var steps = Pattern.Split('/');
        foreach (var step in steps[..^1]) found = found.SelectMany(parent => Directory.Exists(parent) ? Directory.EnumerateDirectories(parent, step) : []);
        return found.SelectMany(parent => Directory.Exists(parent) ? Directory.EnumerateFiles(parent, steps[^1]) : []).Order(StringComparer.Ordinal);
    }

    /// <summary>The YAML of a file: all of it, or what stands between the first two fences of a text.</summary>
    public static string YamlOf(string path)
    {
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        return path.EndsWith(".md", StringComparison.Ordinal) ? text.Split("---\n")[1] : text;
    }

    /// <summary>What the reader finds in a text; null where it is no YAML.</summary>
    public FindingBag? Check(string yaml, YamlOutline? outline = null)
    {
        var findings = new FindingBag(Pattern);
        if (YamlLoader.Parse(yaml, findings, outline) is not { } map) return null;
        Read(map);
        return findings;
    }
}

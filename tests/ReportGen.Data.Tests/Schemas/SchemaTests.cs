using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using ReportGen.Data.Yaml;
using ReportGen.Testing;

namespace ReportGen.Data.Tests.Schemas;

/// <summary>The schemas by which an editor helps are what the reader asks for.</summary>
public sealed class SchemaTests
{
    private static readonly JsonSerializerOptions Written = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    };

    public static TheoryData<string> Kinds => [.. ConfigKind.All.Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_schema_says_what_its_reader_asks_for(string name)
    {
        var kind = ConfigKind.Named(name);
        var asked = SchemaWriter.Of(kind).ToJsonString(Written) + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") File.WriteAllText(kind.SchemaPath, asked);
        Assert.Equal(asked, File.ReadAllText(kind.SchemaPath).ReplaceLineEndings("\n"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_file_of_the_repository_fits_its_schema(string name)
    {
        var kind = ConfigKind.Named(name);
        var schema = SchemaOf(kind);
        var files = kind.Files().ToList();
        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.True(Fits(schema, ConfigKind.YamlOf(file)), file));
    }

    /// <summary>A key left out, one too many, a value of another kind: the reader and the schema take or refuse the same.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_is_built_otherwise_is_refused_by_both_or_by_neither(string name)
    {
        var kind = ConfigKind.Named(name);
        var schema = SchemaOf(kind);
        var compared = 0;
        foreach (var (what, yaml) in Mutants.Of(ConfigKind.YamlOf(kind.Files().Last())))
        {
            var (reader, editor) = (kind.Check(yaml)!.All.Count == 0, Fits(schema, yaml));
            compared++;
            if (IsBeyondSchemas(what)) Assert.True(editor || !reader, $"{what}: the reader takes what the schema refuses.");
            else Assert.True(reader == editor, $"{what}: the reader {(reader ? "takes" : "refuses")} it, the schema does not do the same.\n{yaml}");
        }

        Assert.True(compared > 10, "Only a few were compared.");
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_that_fails_by_its_structure_fails_in_its_schema(string path)
    {
        var (kind, file) = ConfigKind.All.SelectMany(kind => kind.FilesIn(Path.Combine(TempData.Cases, path.Split('/')[0])).Select(file => (kind, file)))
            .Single(found => found.file.EndsWith(path, StringComparison.Ordinal));
        var yaml = ConfigKind.YamlOf(file);
        var refused = kind.Check(yaml)!.All.Select(finding => finding.Message).ToList();
        var fits = Fits(SchemaOf(kind), yaml);
        Assert.True(fits || refused.Count > 0, "The reader takes what the schema refuses.");
        Assert.Equal(refused.Count > 0 && !BeyondSchemas.Contains(path), !fits);
    }

    /// <summary>Configuration files of the cases that are YAML at all.</summary>
    public static TheoryData<string> Cases =>
    [
        .. Directory.EnumerateDirectories(TempData.Cases).Order(StringComparer.Ordinal)
            .SelectMany(folder => ConfigKind.All.SelectMany(kind => kind.FilesIn(folder).Where(file => IsYaml(kind, file))))
            .Select(file => Path.GetRelativePath(TempData.Cases, file).Replace('\\', '/')),
    ];

    [Fact]
    public void An_editor_is_reported_which_file_goes_by_which_schema()
    {
        var settings = JsonNode.Parse(File.ReadAllText(Repository.PathOf(".vscode", "settings.json")))!["yaml.schemas"]!.AsObject();
        var yaml = ConfigKind.All.Where(kind => kind.Pattern.EndsWith(".yaml", StringComparison.Ordinal));
        var expected = yaml.Select(kind => $"./.schemas/{kind.Name}.schema.json");
        Assert.Equal(expected.Order(StringComparer.Ordinal), settings.Select(entry => entry.Key).Order(StringComparer.Ordinal));
        string PatternOf(string schema) => ConfigKind.Named(Path.GetFileName(schema).Split('.')[0]).Pattern;
        Assert.All(settings, entry => Assert.EndsWith(PatternOf(entry.Key), (string)entry.Value!, StringComparison.Ordinal));
    }

    /// <summary>What a schema cannot say: keys and words that another part of the file names, order, sums, the calendar.</summary>
    private static readonly HashSet<string> BeyondSchemas =
    [
        // Two years in the wrong order; knots that do not increase; an indicator that is named twice; a hash of digits alone, which is a number without quotes.
        "CFG-04 years/schemes/small.yaml",
        "CFG-05/schemes/small.yaml",
        "CFG-04 hash/editions/2019/edition.yaml",
        "CFG-04 measure indicator/measures/common-1-1-laboratories.md",
        // Characters that nobody sees, or that mean nothing.
        "ENC-04 escape/site.yaml",
        "ENC-05 escape/site.yaml",
        "ENC-05 escaped direction/site.yaml",
        "ENC-05 escaped line ends/site.yaml",
    ];

    private static bool IsBeyondSchemas(string what) => what.Contains("targets", StringComparison.Ordinal);

    private static bool IsYaml(ConfigKind kind, string file)
    {
        var isText = file.EndsWith(".md", StringComparison.Ordinal);
        return (!isText || File.ReadAllText(file).StartsWith("---", StringComparison.Ordinal)) && kind.Check(ConfigKind.YamlOf(file)) is not null;
    }

    private static JsonSchema SchemaOf(ConfigKind kind) => JsonSchema.FromText(File.ReadAllText(kind.SchemaPath));

    private static bool Fits(JsonSchema schema, string yaml)
    {
        if (!YamlJson.CanParse(yaml)) return false;
        using var json = JsonDocument.Parse(YamlJson.Of(YamlJson.Parse(yaml))?.ToJsonString() ?? "null");
        return schema.Evaluate(json.RootElement).IsValid;
    }
}

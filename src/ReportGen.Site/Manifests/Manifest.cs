using System.Collections.Immutable;
using System.Reflection;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace ReportGen.Site.Manifests;

/// <summary>What a site was made from and what it is made of, so that anybody can see years later whether it is still the same.</summary>
/// <param name="Program">Version of the program.</param>
/// <param name="Inputs">The files that it was made from.</param>
/// <param name="Files">Its files, but for the manifest itself.</param>
public sealed record Manifest(string Program, ImmutableArray<ManifestFile> Inputs, ImmutableArray<ManifestFile> Files)
{
    /// <summary>Its name in the site.</summary>
    public const string Name = "manifest.json";

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(new TextEncoderSettings(UnicodeRanges.All)),
    };

    /// <summary>The version of this program, with the commit that it was made from where that is known.</summary>
    public static string ProgramVersion { get; } =
        typeof(Manifest).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+') switch
        {
            [var version, { Length: > Abbreviated } commit] => $"{version} ({commit[..Abbreviated]})",
            [var version, ..] => version,
            _ => throw new InvalidOperationException("The program was compiled without a version."),
        };

    /// <summary>So many digits of a commit name it.</summary>
    private const int Abbreviated = 12;

    /// <summary>Some files of a folder, in the ordinal order of their names.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="names">Their names relative to it, with /.</param>
    /// <param name="prefix">What their names begin with in the manifest.</param>
    public static ImmutableArray<ManifestFile> FilesOf(string folder, IEnumerable<string> names, string prefix = "") =>
    [
        .. names.Order(StringComparer.Ordinal).AsParallel().AsOrdered().Select(name =>
        {
            using var stream = File.OpenRead(Path.Combine(folder, name));
            return new ManifestFile(prefix + name, stream.Length, Convert.ToHexStringLower(SHA256.HashData(stream)));
        }),
    ];

    /// <summary>The files that a folder of inputs holds; what begins with a dot is no input.</summary>
    public static ImmutableArray<ManifestFile> InputsOf(string folder, string prefix) => FilesOf(
        folder,
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(name => !name.Split('/').Any(step => step.StartsWith('.'))),
        prefix);

    public override string ToString() => new JsonObject
    {
        ["program"] = Program,
        ["inputs"] = Nodes(Inputs),
        ["files"] = Nodes(Files),
    }.ToJsonString(Readable) + "\n";

    /// <summary>The manifest that a text holds; null where it holds none.</summary>
    public static Manifest? Parse(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            var root = json.RootElement;
            return new Manifest(root.GetProperty("program").GetString()!, Files(root.GetProperty("inputs")), Files(root.GetProperty("files")));
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }

        static ImmutableArray<ManifestFile> Files(JsonElement list) =>
        [
            .. list.EnumerateArray().Select(file => new ManifestFile(
                file.GetProperty("path").GetString()!, file.GetProperty("bytes").GetInt64(), file.GetProperty("sha256").GetString()!)),
        ];
    }

    private static JsonArray Nodes(ImmutableArray<ManifestFile> files) =>
        [.. files.Select(JsonNode? (file) => new JsonObject { ["path"] = file.Path, ["bytes"] = file.Bytes, ["sha256"] = file.Sha256 })];
}

/// <summary>A file of a manifest.</summary>
/// <param name="Path">Its path, with /.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">Its SHA-256, lower-case hexadecimal.</param>
public sealed record ManifestFile(string Path, long Bytes, string Sha256);

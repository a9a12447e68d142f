using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ReportGen.Site.Tests.Payloads;

/// <summary>A place of a data folder where somebody writes: a value of a settings file or the first cell of a column.</summary>
/// <param name="File">The file within the folder.</param>
/// <param name="Start">Where the value begins.</param>
/// <param name="End">Where it ends.</param>
internal sealed record TextField(string File, int Start, int End)
{
    private static readonly ImmutableArray<string> Kinds = [".yaml", ".md", ".csv"];

    /// <summary>Every place of every file.</summary>
    public static ImmutableArray<TextField> AllOf(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => Kinds.Contains(Path.GetExtension(file))).Order(StringComparer.Ordinal)
            .SelectMany(path => In(Path.GetRelativePath(folder, path), System.IO.File.ReadAllText(path))),
    ];

    /// <summary>The text of the file with the value in it, written as its kind wants it.</summary>
    public string Write(string text, string value) =>
        text[..Start] + (File.EndsWith(".csv", StringComparison.Ordinal) ? Cell(value) : Scalar(value)) + text[End..];

    private static IEnumerable<TextField> In(string file, string text) => Path.GetExtension(file) switch
    {
        ".csv" => Cells(file, text),
        ".md" when text.StartsWith("---\n", StringComparison.Ordinal) => Scalars(file, text[4..text.IndexOf("\n---\n", StringComparison.Ordinal)], 4),
        ".yaml" => Scalars(file, text, 0),
        _ => [],
    };

    private static IEnumerable<TextField> Scalars(string file, string yaml, int offset)
    {
        var parser = new Parser(new StringReader(yaml));
        while (parser.MoveNext())
        {
            if (parser.Current is not Scalar { Start: var start, End: var end }) continue;
            var isKey = yaml.AsSpan((int)end.Index).TrimStart(' ').StartsWith(":");
            if (!isKey) yield return new TextField(file, offset + (int)start.Index, offset + (int)end.Index);
        }
    }

    /// <summary>The cells of the first row below the heads.</summary>
    private static IEnumerable<TextField> Cells(string file, string text)
    {
        var at = text.IndexOf('\n', StringComparison.Ordinal) + 1;
        var (start, quoted) = (at, false);
        for (; at < text.Length; at++)
        {
            if (text[at] == '"') quoted = !quoted;
            if (quoted || text[at] is not (',' or '\r' or '\n')) continue;
            yield return new TextField(file, start, at);
            if (text[at] != ',') yield break;
            start = at + 1;
        }
    }

    private static string Cell(string value) => $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Scalar(string value)
    {
        var yaml = new StringBuilder("\"");
        foreach (var c in value)
        {
            if (char.IsLetterOrDigit(c)) yaml.Append(c);
            else yaml.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
        }

        return yaml.Append('"').ToString();
    }
}

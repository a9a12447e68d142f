using ReportGen.Content;
using ReportGen.Data.Files;
using ReportGen.Data.Findings;
using ReportGen.Evaluation.Findings;

namespace ReportGen.Data.Texts;

/// <summary>Reads the Markdown texts: not empty, and without raw HTML.</summary>
internal static class ProseReader
{
    public const string Root = "texts";

    /// <summary>Longer than any paragraph; what looks for figures and names in texts takes line by line, and longer over long ones.</summary>
    public const int LongestLine = 5_000;

    /// <summary>A book of a few dozen pages; no text of a site is longer, and what is can only be a mistake or an attack.</summary>
    private const int LongestText = 100_000;

    /// <summary>Paths of all texts relative to the data folder, in the ordinal order of their paths without extension.</summary>
    public static List<string> Files(Folder folder)
    {
        var files = new List<string>();
        Gather(folder, Root, files);
        files.Sort((left, right) => string.CompareOrdinal(left[..^3], right[..^3]));
        return files;
    }

    public static Prose? Read(DataFile file)
    {
        var findings = file.Findings;
        if (file.Text() is not { } text) return null;
        var markdown = text.ReplaceLineEndings("\n");
        if (IsTooLong(markdown, findings)) return null;
        if (string.IsNullOrWhiteSpace(markdown)) findings.Add(Catalogue.TextWrong, 1, null, "说明文字为空。", "请填写内容，或删除该文件。");
        ReportLines(markdown, 1, findings);
        return findings.Stops ? null : new Prose(file.Path[(Root.Length + 1)..^3], file.Path, markdown);
    }

    /// <summary>True, with a finding, for a text that is longer than any may be; nothing else is then looked at.</summary>
    public static bool IsTooLong(string markdown, FindingBag findings)
    {
        if (markdown.Length <= LongestText) return false;
        findings.Add(
            Catalogue.TextWrong,
            null,
            null,
            $"说明文字有 {Invariant.Text(markdown.Length)} 个字符，限度为 {Invariant.Text(LongestText)} 个字符。",
            "请删减文字，或另作附件发布。",
            Invariant.Text(markdown.Length));
        return true;
    }

    /// <summary>Reports HTML and overlong lines in a text that begins on a line of its file.</summary>
    public static void ReportLines(string markdown, int line, FindingBag findings)
    {
        foreach (var row in markdown.AsSpan().Split('\n'))
        {
            var length = markdown.AsSpan()[row].Length;
            if (length > LongestLine)
                findings.Add(
                    Catalogue.TextWrong,
                    line,
                    null,
                    $"第 {Invariant.Text(line)} 行有 {Invariant.Text(length)} 个字符，限度为 {Invariant.Text(LongestLine)} 个字符。",
                    "请把该行分成几段。",
                    Invariant.Text(length)
                );
            if (HtmlIn(markdown.AsSpan()[row]) is { } tag)
                findings.Add(
                    Catalogue.TextWrong,
                    line,
                    null,
                    $"第 {Invariant.Text(line)} 行含 HTML 标记“{tag}”，说明文字只用 Markdown。",
                    "请删除 HTML 标记，改用 Markdown 写法。",
                    tag
                );
            line++;
        }
    }

    private static void Gather(Folder folder, string path, List<string> files)
    {
        files.AddRange(folder.Files(path, "*.md").Select(name => $"{path}/{name}"));
        foreach (var name in folder.Folders(path)) Gather(folder, $"{path}/{name}", files);
    }

    /// <summary>The first tag of a line; autolinks in angle brackets are Markdown.</summary>
    private static string? HtmlIn(ReadOnlySpan<char> line)
    {
        for (var i = 0; i + 1 < line.Length; i++)
        {
            if (line[i] != '<' || !(char.IsAsciiLetter(line[i + 1]) || line[i + 1] is '/' or '!' or '?')) continue;
            var rest = line[i..];
            var end = rest.IndexOf('>');
            var tag = end < 0 ? rest : rest[..(end + 1)];
            if (!tag.StartsWith("<https://") && !tag.StartsWith("<http://") && !tag.StartsWith("<mailto:")) return tag.ToString();
        }

        return null;
    }
}

using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using ReportGen.Evaluation.Findings;

namespace ReportGen.Cli.Terminal;

/// <summary>How findings are printed.</summary>
public enum FindingFormat
{
    Text,
    Json,
    Github,
}

/// <summary>Writes a finding for a clerk, for a program, or as an annotation of a workflow run.</summary>
public static class FindingText
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(Readable()) };

    /// <summary>For a clerk: place and rule, then one line for each thing to know.</summary>
    public static string Text(DigestEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var finding = entry.Finding;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{finding.Code.Id} {FindingWords.Of(finding.Severity)}  {FindingWords.Visible(finding.Place.File)}");
        if (finding.Place.Sheet is { } sheet) text.Append('#').Append(FindingWords.Visible(sheet));
        if (finding.Place.Row is { } row) text.Append(CultureInfo.InvariantCulture, $" 第{row}行");
        if (finding.Place.Column is { } column) text.Append(CultureInfo.InvariantCulture, $"“{FindingWords.Visible(column)}”");
        if (finding.Region is { } region) text.Append("  ").Append(FindingWords.Visible(region));
        text.Append('\n');
        if (finding.Value is { } value) text.Append("  现值：").Append(value.Length == 0 ? "（空）" : FindingWords.Visible(value)).Append('\n');
        text.Append("  说明：").Append(FindingWords.Visible(finding.Message)).Append('\n');
        var (label, advice) = FindingWords.Advice(finding);
        text.Append("  ").Append(label).Append('：').Append(FindingWords.Visible(advice));
        if (entry.Omitted > 0) text.Append("\n  ").Append(More(entry));
        return text.ToString();
    }

    /// <summary>For a program: one object, with the names that are fixed.</summary>
    public static string Json(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return new JsonObject
        {
            ["code"] = finding.Code.Id,
            ["severity"] = finding.Severity switch { Severity.Info => "info", Severity.Explain => "warning", _ => "error" },
            ["file"] = finding.Place.File,
            ["sheet"] = finding.Place.Sheet,
            ["row"] = finding.Place.Row,
            ["column"] = finding.Place.Column,
            ["region"] = finding.Region,
            ["value"] = finding.Value,
            ["message"] = finding.Message,
            ["fix"] = finding.Fix,
        }.ToJsonString(Options);
    }

    /// <summary>For a workflow run: annotations of a line of a file of the repository.</summary>
    /// <param name="entry">The finding.</param>
    /// <param name="file">The file relative to the repository; null where the finding is about no file of it.</param>
    public static IEnumerable<string> Annotations(DigestEntry entry, string? file)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var finding = entry.Finding;
        var level = finding.Severity switch { Severity.Info => "notice", Severity.Explain => "warning", _ => "error" };
        var line = file is not null && finding.Place.Row is { } row ? string.Create(CultureInfo.InvariantCulture, $"line={row},") : string.Empty;
        var place = file is null ? string.Empty : $"file={Property(file)},{line}";
        var (label, advice) = FindingWords.Advice(finding);
        var title = Property($"{finding.Code.Id} {finding.Code.Title}");
        var about = file is null ? finding.Place.File + "：" : string.Empty;
        if (finding.Place.Sheet is { } sheet) about += $"工作表“{sheet}”";
        if (finding.Region is { } region) about += region;
        if (about.Length > 0 && about[^1] != '：') about += "：";
        yield return $"::{level} {place}title={title}::{Escape(about + finding.Message + (label == FindingWords.HowToFix ? advice : label + "：" + advice))}";
        if (entry.Omitted > 0) yield return $"::{level} {place}title={title}::{Escape(More(entry))}";
    }

    /// <summary>Chinese stays readable; what changes the direction of writing, or is seen by nobody, is written by its number.</summary>
    private static TextEncoderSettings Readable()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        for (var c = char.MinValue; c < char.MaxValue; c++)
            if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.Control) settings.ForbidCharacter(c);
        return settings;
    }

    private static string More(DigestEntry entry) => string.Create(CultureInfo.InvariantCulture, $"同类另有 {entry.Omitted} 处{FindingWords.Rows(entry.Rows)}。");

    private static string Property(string text) => Escape(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static string Escape(string text) =>
        FindingWords.Visible(text).Replace("%", "%25", StringComparison.Ordinal);
}

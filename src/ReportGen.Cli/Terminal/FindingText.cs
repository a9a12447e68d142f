using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using ReportGen.Core.Findings;

namespace ReportGen.Cli.Terminal;

/// <summary>How findings are told.</summary>
public enum FindingFormat
{
    Text,
    Json,
    Github,
}

/// <summary>Writes a finding for a clerk, for a program, or as an annotation of a workflow run.</summary>
public static class FindingText
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(new TextEncoderSettings(UnicodeRanges.All)) };

    public static string Of(Finding finding, FindingFormat format, string folder)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return format switch
        {
            FindingFormat.Text => Text(finding),
            FindingFormat.Json => Json(finding),
            FindingFormat.Github => Annotation(finding, folder),
            _ => throw new ArgumentOutOfRangeException(nameof(format)),
        };
    }

    private static string Text(Finding finding)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{finding.Code.Id} {SeverityWord(finding.Severity)}  {finding.Place.File}");
        if (finding.Place.Sheet is { } sheet) text.Append('#').Append(sheet);
        if (finding.Place.Row is { } row) text.Append(CultureInfo.InvariantCulture, $" 第{row}行");
        if (finding.Place.Column is { } column) text.Append(CultureInfo.InvariantCulture, $"“{column}”");
        if (finding.Region is { } region) text.Append("  ").Append(region);
        text.AppendLine();
        if (finding.Value is { } value) text.Append("  现值：").AppendLine(Visible(value));
        text.Append("  说明：").AppendLine(finding.Message);
        if (finding.Explanation is { } explanation) text.Append("  已说明：").Append(explanation.Answer);
        else text.Append("  怎么改：").Append(finding.Fix);
        return text.ToString();
    }

    private static string Json(Finding finding) => new JsonObject
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

    private static string Annotation(Finding finding, string folder)
    {
        var level = finding.Severity switch { Severity.Info => "notice", Severity.Explain => "warning", _ => "error" };
        var file = Escape(Path.Combine(folder, finding.Place.File).Replace('\\', '/'), isProperty: true);
        var line = finding.Place.Row is { } row ? string.Create(CultureInfo.InvariantCulture, $",line={row}") : string.Empty;
        return $"::{level} file={file}{line},title={finding.Code.Id}::{Escape(finding.Message + (finding.Explanation is { } explanation ? "已说明：" + explanation.Answer : finding.Fix), isProperty: false)}";
    }

    private static string Escape(string text, bool isProperty)
    {
        var escaped = text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);
        return isProperty ? escaped.Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal) : escaped;
    }

    /// <summary>The text verbatim, with what cannot be seen written as U+XXXX.</summary>
    private static string Visible(string text)
    {
        var visible = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                visible.Append(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}");
            }
            else
            {
                visible.Append(rune);
            }
        }

        return visible.ToString();
    }

    private static string SeverityWord(Severity severity) => severity switch
    {
        Severity.Stop => "阻断",
        Severity.Force => "强制",
        Severity.Explain => "核实",
        Severity.Info => "提示",
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };
}

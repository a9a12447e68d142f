using System.Collections.Immutable;
using ReportGen.Evaluation.Findings;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.FindingsReports;

/// <summary>View model of a supplier's sheet: what to put right, by file and row.</summary>
public sealed record SupplierSheet
{
    /// <summary>How many of a kind are printed: more than a clerk would tick one by one are one fault.</summary>
    private const int Most = 200;

    public required string Title { get; init; }

    public required string Supplier { get; init; }

    /// <summary>Its file in the report's folder.</summary>
    public required string FileName { get; init; }

    public required string Href { get; init; }

    public required string Duty { get; init; }

    public required string Lead { get; init; }

    public required SeverityCounts Counts { get; init; }

    public required ImmutableArray<SheetFile> Files { get; init; }

    public static SupplierSheet Make(int number, IGrouping<string, Finding> group)
    {
        ArgumentNullException.ThrowIfNull(group);
        var tally = Tally.Of(group);
        var name = FileNameOf(number, group.Key);
        return new SupplierSheet
        {
            Title = "数据核查问题清单",
            Supplier = FindingWords.Visible(group.Key),
            FileName = name,
            Href = Uri.EscapeDataString(name),
            Duty = FindingsReportWords.Duty(group.Key, tally),
            Lead = $"下列{Format.Count(tally.All)}处问题由{FindingWords.Visible(group.Key)}处理。{FindingsReportWords.Outlook(tally)}",
            Counts = SeverityCounts.Of(tally),
            Files = [.. group.GroupBy(finding => finding.Place.File).OrderBy(file => file.Key, StringComparer.Ordinal).Select(SheetFile.Make)],
        };
    }

    internal static ImmutableArray<SheetRow> RowsOf(IEnumerable<Finding> findings) =>
        [.. Digest.Of([.. findings.Order(Comparer<Finding>.Create(Finding.Compare))], Most).Select((entry, i) => SheetRow.Make(i + 1, entry))];

    /// <summary>The number keeps names apart whose differences a file system cannot hold.</summary>
    private static string FileNameOf(int number, string supplier)
    {
        var visible = FindingWords.Visible(supplier);
        var safe = string.Concat(visible.Select(c => c is '/' or '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|' ? '-' : c));
        return $"{number.ToString("00", System.Globalization.CultureInfo.InvariantCulture)}-{safe}.html";
    }
}

/// <summary>A file with its findings.</summary>
public sealed record SheetFile(string File, string Count, ImmutableArray<SheetRow> Rows)
{
    public static SheetFile Make(IGrouping<string, Finding> group)
    {
        ArgumentNullException.ThrowIfNull(group);
        return new SheetFile(group.Key.Length == 0 ? "（未指明文件）" : FindingWords.Visible(group.Key), Format.Count(group.Count()), SupplierSheet.RowsOf(group));
    }
}

/// <summary>A finding as a row to tick.</summary>
public sealed record SheetRow
{
    public required string Number { get; init; }

    public required string Severity { get; init; }

    public required string Css { get; init; }

    public required string Code { get; init; }

    public required string Row { get; init; }

    public required string Column { get; init; }

    public required string Region { get; init; }

    public required bool HasValue { get; init; }

    public required string Value { get; init; }

    public required string Problem { get; init; }

    public required string Fix { get; init; }

    public required bool HasMore { get; init; }

    public required string More { get; init; }

    public static SheetRow Make(int number, DigestEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var finding = entry.Finding;
        var (label, advice) = FindingWords.Advice(finding);
        var row = finding.Place.Row is { } line ? $"第{Format.Count(line)}行" : string.Empty;
        return new SheetRow
        {
            Number = Format.Count(number),
            Severity = FindingWords.Of(finding.Severity),
            Css = finding.Severity switch
            {
                Evaluation.Findings.Severity.Stop => "s-stop",
                Evaluation.Findings.Severity.Force => "s-force",
                Evaluation.Findings.Severity.Explain => "s-explain",
                _ => "s-info",
            },
            Code = finding.Code.Id,
            Row = finding.Place.Sheet is { } sheet ? $"工作表“{FindingWords.Visible(sheet)}”{row}" : row.Length > 0 ? row : "全文件",
            Column = FindingWords.Visible(finding.Place.Column ?? string.Empty),
            Region = FindingWords.Visible(finding.Region ?? string.Empty),
            HasValue = finding.Value is not null,
            Value = finding.Value is { Length: > 0 } value ? FindingWords.Visible(value) : "（空）",
            Problem = FindingWords.Visible(finding.Message),
            Fix = FindingWords.Visible(label == FindingWords.HowToFix ? advice : label + "：" + advice),
            HasMore = entry.Omitted > 0,
            More = $"同类另有{Format.Count(entry.Omitted)}处{FindingWords.Rows(entry.Rows)}，请一并处理。",
        };
    }
}

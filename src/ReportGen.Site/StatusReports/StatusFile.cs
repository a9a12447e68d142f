using System.Text.Json.Nodes;
using ReportGen.Evaluation.Findings;
using ReportGen.Site.FindingsReports;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.StatusReports;

/// <summary>A file that has come or is awaited.</summary>
public sealed record StatusFile
{
    private const int ShownDigits = 8;

    public required string Sender { get; init; }

    /// <summary>Its path in the folder of the edition.</summary>
    public required string File { get; init; }

    public required bool HasCome { get; init; }

    public required DateOnly? ReceivedOn { get; init; }

    public required int Rows { get; init; }

    public required string Sha256 { get; init; }

    public required Tally Open { get; init; }

    public string State => HasCome ? "已收" : "未收";

    public string Day => ReceivedOn is { } day ? Format.Day(day) : HasCome ? "未登记" : "–";

    public string RowCount => HasCome ? Format.Count(Rows) : "–";

    public SeverityCounts Counts => SeverityCounts.Of(Open);

    /// <summary>All of it in words.</summary>
    public string Words => HasCome
        ? $"已收（{(ReceivedOn is { } day ? Format.Day(day) : "收到日期未登记")}，{Format.Count(Rows)}行，SHA-256 {Sha256[..ShownDigits]}…），{OpenWords.Of(Open)}。"
        : "未收。";

    public static StatusFile Make(StatusInput input, string sender, string path, int rows)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(path);
        var sum = input.Returned.GetValueOrDefault(path);
        return new StatusFile
        {
            Sender = FindingWords.Visible(sender),
            File = FindingWords.Visible(path[(input.Edition.Folder.Length + 1)..]),
            HasCome = sum is not null,
            ReceivedOn = sum is null ? null : input.Edition.Receipts.FirstOrDefault(receipt => receipt.File == path)?.ReceivedOn,
            Rows = rows,
            Sha256 = sum ?? string.Empty,
            Open = Tally.Of(input.Open.Where(finding => finding.Place.File == path)),
        };
    }

    internal JsonObject ToJson() => new()
    {
        ["sender"] = Sender,
        ["file"] = File,
        ["received"] = HasCome,
        ["received_on"] = ReceivedOn is { } day ? Format.IsoDay(day) : null,
        ["rows"] = HasCome ? Rows : null,
        ["sha256"] = HasCome ? Sha256 : null,
        ["open"] = OpenWords.Json(Open),
    };
}

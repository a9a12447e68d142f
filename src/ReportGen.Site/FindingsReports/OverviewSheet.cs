using System.Collections.Immutable;
using ReportGen.Evaluation.Findings;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.FindingsReports;

/// <summary>View model of the overview: who has to put right how much.</summary>
public sealed record OverviewSheet
{
    public required string Title { get; init; }

    public required bool IsClean { get; init; }

    public required string Lead { get; init; }

    public required ImmutableArray<OverviewRow> Suppliers { get; init; }

    public required ImmutableArray<OverviewRule> Rules { get; init; }

    public required SeverityCounts Counts { get; init; }

    public static OverviewSheet Make(FindingsReportInput input, IReadOnlyList<SupplierSheet> sheets)
    {
        ArgumentNullException.ThrowIfNull(input);
        var tally = Tally.Of(input.Findings);
        var rows = sheets
            .Select(sheet => new OverviewRow(sheet.Supplier, sheet.Href, true, sheet.Duty, sheet.Counts))
            .Concat(
                input
                    .Suppliers.Suppliers.Where(name => sheets.All(sheet => sheet.Supplier != name))
                    .Select(name => new OverviewRow(FindingWords.Visible(name), string.Empty, false, "没有问题", SeverityCounts.Of(Tally.Of([]))))
            )
            .OrderBy(row => input.Suppliers.Suppliers.IndexOf(row.Name) is var position and >= 0 ? position : int.MaxValue)
            .ThenBy(row => row.Name, StringComparer.Ordinal);
        return new OverviewSheet
        {
            Title = "数据核查情况总表",
            IsClean = input.Findings.IsEmpty,
            Lead = input.Findings.IsEmpty
                ? "经核查，数据、模板和全部页面没有发现问题。"
                : $"经核查，共发现{Format.Count(tally.All)}处问题，涉及{Format.Count(sheets.Count)}个单位。{FindingsReportWords.Outlook(tally)}",
            Suppliers = [.. rows],
            Rules =
            [
                .. input
                    .Findings.GroupBy(finding => finding.Code)
                    .OrderBy(group => group.Key.Id, StringComparer.Ordinal)
                    .Select(group => new OverviewRule(group.Key.Id, FindingWords.Of(group.Key.Severity), group.Key.Title, Format.Count(group.Count()))),
            ],
            Counts = SeverityCounts.Of(tally),
        };
    }
}

/// <summary>A supplier in the overview.</summary>
public sealed record OverviewRow(string Name, string Href, bool HasSheet, string Duty, SeverityCounts Counts);

/// <summary>A rule that found something.</summary>
public sealed record OverviewRule(string Code, string Severity, string Title, string Count);

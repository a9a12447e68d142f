using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Evaluation.Findings;

namespace ReportGen.Cli.Terminal;

/// <summary>After many findings: how many there are of each severity, by file and by supplier, and who has to act.</summary>
public static class FindingSummary
{
    /// <summary>What no supplier sends is the publishing office's own to put right.</summary>
    public const string Own = "本单位（配置、名录、文字、模板）";

    public static IEnumerable<string> Of(ImmutableArray<Finding> findings, SupplierDirectory suppliers)
    {
        ArgumentNullException.ThrowIfNull(suppliers);
        yield return string.Empty;
        foreach (var line in Table("文件", findings.GroupBy(finding => finding.Place.File).OrderBy(group => group.Key, StringComparer.Ordinal)))
            yield return line;
        yield return string.Empty;
        var bySupplier = findings
            .GroupBy(finding => suppliers.Of(finding.Place.File) ?? Own)
            .OrderBy(group => suppliers.Suppliers.IndexOf(group.Key) is var position and >= 0 ? position : int.MaxValue)
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .ToList();
        foreach (var line in Table("报送单位", bySupplier))
            yield return line;
        var correct = Names(bySupplier, tally => tally.MustCorrect);
        if (correct.Length > 0) yield return $"须改正：{correct}。";
        var explain = Names(bySupplier, tally => tally.MustExplain);
        if (explain.Length > 0) yield return $"须核实并说明：{explain}。";
    }

    private static IEnumerable<string> Table(string title, IEnumerable<IGrouping<string, Finding>> groups)
    {
        yield return "  阻断  强制  核实  提示  " + title;
        foreach (var group in groups)
        {
            var tally = Tally.Of(group);
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{tally.Stop,6}{tally.Force,6}{tally.Explain,6}{tally.Info,6}  {(group.Key.Length == 0 ? "（未指明）" : group.Key)}"
            );
        }
    }

    private static string Names(IEnumerable<IGrouping<string, Finding>> groups, Func<Tally, bool> concerned) =>
        string.Join('、', groups.Where(group => concerned(Tally.Of(group))).Select(group => group.Key));
}

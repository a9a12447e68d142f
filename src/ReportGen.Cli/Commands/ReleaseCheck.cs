using System.Collections.Immutable;
using ReportGen.Cli.Terminal;
using ReportGen.Data;
using ReportGen.Data.Editions;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Observations;
using ReportGen.Forms.Freezing;
using ReportGen.Site.Checks;
using ReportGen.Site.Corrections;
using ReportGen.Site.FindingsReports;
using ReportGen.Site.Formatting;
using ReportGen.Site.Manifests;
using ReportGen.Site.StatusReports;

namespace ReportGen.Cli.Commands;

/// <summary>What still keeps an edition from being published: findings, explanations, approval; who has to sign; what changes on the site.</summary>
internal static class ReleaseCheck
{
    /// <summary>So many names are given of files that change.</summary>
    private const int MostNamed = 10;

    public static async Task<int> RunAsync(UserConsole console, SourceOptions source, int year, string? live, FindingFormat format, CancellationToken stop)
    {
        using var published = live is null ? null : PublishedSite.Open(live);
        var before = published is null ? null : await published.ManifestAsync(stop);
        source = source with { Candidate = year, Drafts = false, BaseUrl = published?.Address };
        var planned = Pipeline.Plan(source, new StageClock(console)).Then(site =>
            Checked.Of(site, SiteChecker.Check(site.Plan, site.Input.BaseUrl, site.Input.Editions).Findings));
        var findings = planned.OnlyFindings(finding => FindingScope.Concerns([year], finding)).Findings;
        console.Report(findings, format, source, withAnswered: true);

        var contents = DataFolder.Read(source.Data, source.Wants).ValueOrDefault;
        var input = contents?.Dataset.Editions.FirstOrDefault(edition => edition.Edition.Year == year);
        var suppliers = SupplierReader.Read(source.Data);
        ImmutableArray<Finding> correct =
            [.. findings.Where(finding => finding.Severity is Severity.Stop or Severity.Force && !EditionFreezer.PutsRight(finding, year))];
        ImmutableArray<Finding> explain = [.. findings.Where(finding => finding.Severity == Severity.Explain)];
        var approved = input?.Frozen is not null || input is { IsFreezeBroken: false, Edition: { State: EditionState.Published, Synthetic: true } };
        var output = console.Output;
        output.WriteLine($"{Format.EditionLabel(year)}发布前核查");
        output.WriteLine($"须改正：{BySupplier(correct, suppliers)}");
        output.WriteLine($"须说明：{BySupplier(explain, suppliers)}");
        output.WriteLine($"已说明：{Explained(findings)}");
        output.WriteLine($"审定修改：{Amendments(input)}");
        output.WriteLine($"征求意见：{(input is null ? "该年度尚不能读取" : ReviewWords.Of(input))}。");
        output.WriteLine($"批准：{Approval(input, year)}");
        output.WriteLine($"更正：{Corrections(input)}");
        output.WriteLine($"须签字：{Signers(input)}");
        output.WriteLine($"网站：{Changes(planned.ValueOrDefault, before)}");
        var agreed = input is not null && ReviewWords.Open(input).Length == 0;
        var ready = planned.Succeeded && correct.IsEmpty && explain.IsEmpty && agreed && approved;
        var pending = Pending(planned.Succeeded && correct.IsEmpty, explain.IsEmpty, agreed, approved);
        output.WriteLine(ready ? "结论：可以发布。" : $"结论：还不能发布，须先{string.Join("、", pending)}。");
        return ready ? ExitCode.Clean : ExitCode.Findings;
    }

    private static IEnumerable<string> Pending(bool correct, bool explained, bool agreed, bool approved)
    {
        if (!correct) yield return "改正";
        if (!explained) yield return "说明";
        if (!agreed) yield return "办结征求意见";
        if (!approved) yield return "批准";
    }

    private static string BySupplier(ImmutableArray<Finding> findings, SupplierDirectory suppliers)
    {
        if (findings.IsEmpty) return "没有。";
        var groups = new FindingsReportInput(findings, suppliers).BySupplier
            .Select(group => $"{FindingWords.Visible(group.Key)}{Format.Count(group.Count())}处");
        return $"{Format.Count(findings.Length)}处（{string.Join("，", groups)}）。";
    }

    private static string Explained(ImmutableArray<Finding> findings)
    {
        var answers = findings.Select(finding => finding.Explanation).OfType<Explanation>().ToList();
        if (answers.Count == 0) return "没有。";
        var authors = answers.Select(answer => FindingWords.Visible(answer.Author)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return $"{Format.Count(answers.Count)}处，说明人：{string.Join("、", authors)}。";
    }

    private static string Amendments(EditionInput? input)
    {
        if (input is null) return "该年度尚不能读取。";
        if (input.Amendments.IsEmpty) return "没有。";
        var deciders = input.Amendments.Select(amendment => FindingWords.Visible(amendment.DecidedBy))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return $"{Format.Count(input.Amendments.Length)}处，决定人：{string.Join("、", deciders)}。";
    }

    private static string Approval(EditionInput? input, int year) => input switch
    {
        null => "该年度尚不能读取。",
        { Frozen: { } frozen } => $"{FindingWords.Visible(frozen.ApprovedBy)}批准，{Format.Day(frozen.FrozenOn)}定稿。",
        { IsFreezeBroken: true } => "定稿记录不全或有误，须从版本库恢复。",
        { Edition: { State: EditionState.Published, Synthetic: true } } => "模拟数据，已标为发布，不须定稿。",
        _ => FormattableString.Invariant($"尚未定稿；批准后运行“freeze {year} --approved-by 批准人”。"),
    };

    private static string Corrections(EditionInput? input) => input is { AreCorrectionsBroken: true }
        ? "corrections.yaml尚未填写完整或有误。"
        : input is null or { Corrections.IsEmpty: true }
        ? "没有。"
        : string.Join("；", input.Corrections.Select(correction =>
            $"{correction.Id}（{CorrectionWords.Grade(correction.Grade)}，{FindingWords.Visible(correction.Approver)}批准）")) + "。";

    /// <summary>Whoever supplies a file signs for it; whoever approves signs for all.</summary>
    private static string Signers(EditionInput? input)
    {
        if (input is null) return "该年度尚不能读取。";
        var files = input.Scheme.Files.Select(file => (file.Supplier, file.File)).Concat(input.Scheme.Lists.Select(list => (list.Supplier, list.File)));
        var signers = files.GroupBy(file => file.Supplier, file => file.File, StringComparer.Ordinal)
            .Select(group => $"{FindingWords.Visible(group.Key)}（{FindingWords.Visible(string.Join("、", group))}）");
        return string.Join("，", signers) + "；批准人。";
    }

    private static string Changes(Planned? planned, Manifest? live)
    {
        if (planned is null) return "问题未解决，没有比较。";
        if (live is null) return "没有比较；用--live指明已经发布的网站（文件夹或网址）。";
        var rendered = TrialRendering.SumsOf(planned.Plan);
        if (!rendered.Succeeded) return "模板有误，没有比较。";
        var changes = FileChanges.Between(live.Files, rendered.Value);
        return $"新增{Named(changes.Added)}，改动{Named(changes.Changed)}，删除{Named(changes.Gone)}。";
    }

    private static string Named(ImmutableArray<string> files)
    {
        var names = string.Join("、", files.Take(MostNamed).Select(FindingWords.Visible));
        return $"{Format.Count(files.Length)}个文件{(files.IsEmpty ? string.Empty : $"（{names}{(files.Length > MostNamed ? "等" : string.Empty)}）")}";
    }
}

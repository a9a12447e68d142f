using System.Collections.Immutable;
using System.Net;
using ReportGen.Cli.Terminal;
using ReportGen.Evaluation.Findings;

namespace ReportGen.Cli.Serving;

/// <summary>What the preview shows while findings stop the site.</summary>
internal static class FindingsPage
{
    public static string Of(ImmutableArray<Finding> findings)
    {
        var text = TerminalText.Of(string.Join("\n\n", Digest.Of(findings).Select(FindingText.Text)));
        return $"""
            <!doctype html>
            <html lang="zh-Hans"><meta charset="utf-8"><title>有问题需要处理</title>
            <h1>有问题需要处理</h1>
            <pre>{WebUtility.HtmlEncode(text)}</pre>

            """;
    }
}

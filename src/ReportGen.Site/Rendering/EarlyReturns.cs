using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace ReportGen.Site.Rendering;

/// <summary>Statements that end a template before its end, and with it every page that it is part of.</summary>
internal sealed class EarlyReturns : ScriptVisitor
{
    private readonly List<SourceSpan> found = [];

    private EarlyReturns()
    {
    }

    /// <summary>Where they are.</summary>
    public static IEnumerable<(SourceSpan Span, string Fault)> FaultsOf(Template template)
    {
        var returns = new EarlyReturns();
        returns.Visit(template.Page!);
        return returns.found.Select(static span => (span, "ret 会使页面在此中断，不能使用；请改用 if"));
    }

    public override void Visit(ScriptReturnStatement node) => found.Add(node.Span);
}

using Scriban.Parsing;
using Scriban.Syntax;

namespace ReportGen.Site.Rendering;

/// <summary>Something in a template that we forbid, or that is not there; thrown through the engine, which keeps its own mistakes in English.</summary>
internal sealed class TemplateMistake(SourceSpan span, string what) : ScriptRuntimeException(span, what)
{
    public static TemplateMistake Unknown(SourceSpan span, string name, IEnumerable<string> known)
    {
        var names = string.Join('、', known);
        return new TemplateMistake(span, $"所用的名称“{name}”不存在，此处可用的名称{(names.Length == 0 ? "一个也没有" : "有" + names)}");
    }
}

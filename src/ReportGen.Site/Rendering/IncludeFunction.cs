using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ReportGen.Site.Rendering;

/// <summary>
/// <c>include "partials/badge" class: row.Class</c>. The engine's own returns a text, which would be encoded when it is written; this one writes
/// the template where it is called.
/// </summary>
internal sealed class IncludeFunction : IScriptCustomFunction
{
    public const string Name = "include";

    public int RequiredParameterCount => 1;

    public int ParameterCount => 1;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), index == 0 ? "template" : "value");

    public int GetParameterIndexByName(string name) => -1;

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var span = callerContext?.Span ?? context.CurrentSpan;
        if (arguments[0] is not string name) throw new TemplateMistake(span, "include 之后应为部件的名称");
        ((HtmlContext)context).Include(span, name, arguments);
        return null;
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}

using System.Collections;
using System.Globalization;
using Scriban;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ReportGen.Site.Rendering;

/// <summary>
/// How templates are read: every value is encoded but <see cref="Markup"/>, a name that is not there stops, and so does a value that is not a text where
/// one is written, or neither yes nor no where one is asked. Good for one page at a time.
/// </summary>
internal sealed class HtmlContext : TemplateContext
{
    /// <summary>More rounds than any page has, all its loops together: a loop without end stops.</summary>
    private const int MostRounds = 1_000_000;

    /// <summary>More characters than any page has.</summary>
    private const int MostCharacters = 64 << 20;

    /// <summary>Templates within templates.</summary>
    private const int Deepest = 32;

    /// <summary>What the list of the things given says of itself.</summary>
    private const string ListSize = "size";

    private readonly IReadOnlyDictionary<string, Template> templates;
    private readonly ModelReaders readers;
    private readonly PageScope scope;
    private readonly PageOutput output = new();
    private readonly Dictionary<string, ScriptVariable> locals = new(StringComparer.Ordinal);

    public HtmlContext(IReadOnlyDictionary<string, Template> templates, ModelReaders readers, ScriptObject functions)
        : base(functions)
    {
        this.templates = templates;
        this.readers = readers;
        scope = new PageScope(readers);
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedIndexerAccess = false;
        TryGetVariable = NoVariable;
        TryGetMember = NoMember;
        AutoIndent = false;
        NewLine = "\n";
        LoopLimit = MostRounds;
        RecursiveLimit = Deepest;
        LimitToString = MostCharacters;
        OnStringLimit = ScriptLimitBehavior.Throw;
        OnOutputLimit = ScriptLimitBehavior.Throw;
        PushCulture(CultureInfo.InvariantCulture);
        PushOutput(output);
        PushGlobal(scope);
    }

    /// <summary>Writes a page. After a fault the context is in a state of its own and has to be dropped.</summary>
    /// <param name="first">The template to begin with: the page's own, or the layout, which includes it.</param>
    /// <param name="page">Name of the page's template.</param>
    /// <param name="viewModel">What it is made from.</param>
    /// <param name="target">Where it is written.</param>
    public void Render(Template first, string page, object viewModel, TextWriter target)
    {
        scope.Begin(viewModel, page);
        output.Target = target;
        _ = first.Render(this);
        output.Target = TextWriter.Null;
    }

    /// <summary>Writes a template that needs no page: what it is given is <c>$name</c> in it. After a fault as above.</summary>
    public void RenderPart(Template part, string name, object value, TextWriter target)
    {
        scope.Begin(string.Empty, string.Empty);
        output.Target = target;
        PushLocal();
        SetValue(ScriptVariable.Create(name, ScriptVariableScope.Local), value);
        Evaluate(part.Page!);
        PopLocal();
        output.Target = TextWriter.Null;
    }

    /// <summary>Writes another template here. What it is given is <c>$name</c> in it; what its caller was given is not seen.</summary>
    public void Include(SourceSpan span, string name, ScriptArray arguments)
    {
        if (!templates.TryGetValue(name, out var template)) throw new TemplateMistake(span, Includes.Missing(name));
        PushLocal();
        try
        {
            SetValue(ScriptVariable.Arguments, arguments);
            foreach (var member in arguments.GetMembers().Where(member => member != ListSize))
            {
                if (!locals.TryGetValue(member, out var local)) locals.Add(member, local = ScriptVariable.Create(member, ScriptVariableScope.Local));
                if (arguments.TryGetValue(this, span, member, out var value)) SetValue(local, value);
            }

            Evaluate(template.Page!);
        }
        finally
        {
            PopLocal();
        }
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject) => textAsObject switch
    {
        null => this,
        string text => WriteEncoded(text),
        Markup markup => Write(markup.Text),
        int number => Write(number.ToString(CultureInfo.InvariantCulture)),
        _ => throw new TemplateMistake(span, "此处应写出文字，而该名称不是文字"),
    };

    /// <summary>The engine takes an empty text, an empty list and 0 for true; here they are neither, and have to be compared.</summary>
    public override bool ToBool(SourceSpan span, object? value) => value switch
    {
        null => false,
        bool truth => truth,
        _ => throw new TemplateMistake(span, "条件应为是或者否；文字请与空文字比较（X != \"\"），列表请比较个数（X.size > 0）"),
    };

    protected override IObjectAccessor? GetMemberAccessorImpl(object target) =>
        target is IScriptObject or IEnumerable || target.GetType().IsPrimitive ? base.GetMemberAccessorImpl(target) : readers.Of(target);

    private HtmlContext WriteEncoded(string text)
    {
        var from = 0;
        while (text.AsSpan(from).IndexOfAny(HtmlText.Special) is var found and >= 0)
        {
            Write(text, from, found);
            Write(HtmlText.Reference(text[from + found]));
            from += found + 1;
        }

        Write(text, from, text.Length - from);
        return this;
    }

    private bool NoVariable(TemplateContext context, SourceSpan span, ScriptVariable variable, out object? value) =>
        throw TemplateMistake.Unknown(span, variable.ToString()!, scope.GetMembers());

    private bool NoMember(TemplateContext context, SourceSpan span, object target, string member, out object? value) =>
        throw TemplateMistake.Unknown(span, member, target is string or Markup ? [] : GetMemberAccessor(target).GetMembers(this, span, target));

    /// <summary>
    /// The engine's functions for texts, lists and numbers, without those whose result is another one every time. The engine finds them by reflection, so they
    /// are made once, for all contexts to read.
    /// </summary>
    public static ScriptObject Functions()
    {
        var math = new MathFunctions();
        foreach (var name in (string[])["random", "uuid"]) math.Remove(name);
        var functions = new ScriptObject { { IncludeFunction.Name, new IncludeFunction() } };
        foreach (var (name, group) in ((string, ScriptObject)[])[("array", new ArrayFunctions()), ("math", math), ("string", new StringFunctions())])
        {
            group.IsReadOnly = true;
            functions.Add(name, group);
        }

        functions.IsReadOnly = true;
        return functions;
    }

    private sealed class PageOutput : IScriptOutput
    {
        public TextWriter Target { get; set; } = TextWriter.Null;

        public void Write(string text, int offset, int count) => Target.Write(text.AsSpan(offset, count));

        public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
        {
            Write(text, offset, count);
            return ValueTask.CompletedTask;
        }
    }
}

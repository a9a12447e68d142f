using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace ReportGen.Site.Rendering;

/// <summary>The names that a page begins with: those of its view model, <c>page</c>, and the variables that its templates make.</summary>
internal sealed class PageScope(ModelReaders readers) : IScriptObject
{
    private readonly Dictionary<string, object?> variables = new(StringComparer.Ordinal);
    private object model = string.Empty;
    private ModelReader reader = readers.Of(string.Empty);

    public int Count => variables.Count + reader.Names.Count();

    public bool IsReadOnly { get; set; }

    /// <summary>Begins a page.</summary>
    /// <param name="viewModel">Its view model.</param>
    /// <param name="template">Name of its template, which a layout includes.</param>
    public void Begin(object viewModel, string template)
    {
        (model, reader) = (viewModel, readers.Of(viewModel));
        variables.Clear();
        variables.Add("page", template);
    }

    public IEnumerable<string> GetMembers() => reader.Names.Concat(variables.Keys.Order(StringComparer.Ordinal));

    public bool Contains(string member) => reader.TryGet(model, member, out _) || variables.ContainsKey(member);

    public bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value) =>
        reader.TryGet(model, member, out value) || variables.TryGetValue(member, out value);

    /// <summary>What the view model says stands.</summary>
    public bool CanWrite(string member) => !reader.TryGet(model, member, out _);

    public bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly)
    {
        if (!CanWrite(member)) return false;
        variables[member] = value;
        return true;
    }

    public bool Remove(string member) => variables.Remove(member);

    public void SetReadOnly(string member, bool readOnly)
    {
    }

    public IScriptObject Clone(bool deep) => throw new NotSupportedException("A page has one scope.");
}

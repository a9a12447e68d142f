using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace ReportGen.Site.Rendering;

/// <summary>The templates that a template includes by name, so that one that is missing, or that includes itself, is reported before any page is
/// made.</summary>
internal sealed class Includes : ScriptVisitor
{
    private readonly List<(string Name, SourceSpan Span)> found = [];

    private Includes()
    {
    }

    public static string Missing(string name) => $"所用的部件 {name}{TemplateFile.Extension} 不存在";

    /// <summary>What is wrong, and where.</summary>
    /// <param name="sound">The templates that could be parsed.</param>
    /// <param name="known">Names of all.</param>
    public static IEnumerable<(SourceSpan Span, string Fault)> FaultsOf(IReadOnlyDictionary<string, Template> sound, IReadOnlyCollection<string> known)
    {
        var all = sound.ToDictionary(template => template.Key, template => In(template.Value), StringComparer.Ordinal);
        foreach (var (name, includes) in all)
        {
            foreach (var missing in includes.Where(include => !known.Contains(include.Name))) yield return (missing.Span, Missing(missing.Name));
            var circles = includes.Where(include => Reaches(include.Name, name, all, []));
            foreach (var circle in circles) yield return (circle.Span, $"部件 {circle.Name} 直接或间接地包含了自己");
        }
    }

    public override void Visit(ScriptFunctionCall node)
    {
        if (node.Target is ScriptVariable { Name: IncludeFunction.Name } && node.Arguments is [ScriptLiteral { Value: string name }, ..])
        {
            found.Add((name, node.Span));
        }

        base.Visit(node);
    }

    private static List<(string Name, SourceSpan Span)> In(Template template)
    {
        var includes = new Includes();
        includes.Visit(template.Page!);
        return includes.found;
    }

    private static bool Reaches(string from, string target, Dictionary<string, List<(string Name, SourceSpan Span)>> all, HashSet<string> seen) =>
        from == target
        || (seen.Add(from) && all.TryGetValue(from, out var includes) && includes.Any(include => Reaches(include.Name, target, all, seen)));
}

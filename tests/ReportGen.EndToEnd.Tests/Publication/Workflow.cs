using ReportGen.Testing;
using YamlDotNet.RepresentationModel;

namespace ReportGen.EndToEnd.Tests.Publication;

/// <summary>A workflow of the repository, as its file has it.</summary>
internal sealed class Workflow
{
    private Workflow(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        Root = (YamlMappingNode)stream.Documents[0].RootNode;
    }

    public static string Folder { get; } = Repository.PathOf(".github", "workflows");

    public YamlMappingNode Root { get; }

    public IEnumerable<(string Name, YamlNode Node)> Jobs => Children(Root["jobs"]);

    /// <summary>The steps of all jobs, in order.</summary>
    public IEnumerable<YamlMappingNode> Steps => Jobs.SelectMany(job => (YamlSequenceNode)job.Node["steps"]).Cast<YamlMappingNode>();

    /// <summary>What its steps run.</summary>
    public IEnumerable<string> Runs => Steps.Select(step => Text(step, "run")).OfType<string>();

    public static Workflow Read(string file) => new(File.ReadAllText(Path.Combine(Folder, file)));

    public static IEnumerable<(string Name, YamlNode Node)> Children(YamlNode node) =>
        ((YamlMappingNode)node).Children.Select(entry => (entry.Key.ToString(), entry.Value));

    public static IEnumerable<KeyValuePair<string, string>> Map(YamlNode node) =>
        Children(node).Select(entry => KeyValuePair.Create(entry.Name, entry.Node.ToString()));

    /// <summary>A value of a step; null where it has none.</summary>
    public static string? Text(YamlMappingNode step, string key) => step.Children.TryGetValue(key, out var node) ? node.ToString() : null;

    /// <summary>The action that a step uses, without its version; null where it runs something.</summary>
    public static string? ActionOf(YamlMappingNode step) => Text(step, "uses")?.Split('@')[0];
}

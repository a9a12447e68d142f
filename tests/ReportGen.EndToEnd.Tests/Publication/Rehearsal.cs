using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using ReportGen.EndToEnd.Tests.Tools;
using ReportGen.Testing;
using YamlDotNet.RepresentationModel;

namespace ReportGen.EndToEnd.Tests.Publication;

/// <summary>
/// A workflow, job by job and step by step on this machine: what it runs is run as it stands; for each action, what it does to the files. An action, a
/// condition or an expression that is not known here ends it. What is pushed to GitHub arrives in repositories of the work folder.
/// </summary>
/// <param name="work">A folder of its own.</param>
/// <param name="address">Where the site will stand.</param>
/// <param name="cache">The cache of the workflows.</param>
/// <param name="known">Values of expressions: inputs, the owner, secrets.</param>
internal sealed partial class Rehearsal(string work, Uri address, ProgramCache cache, params (string Name, string Value)[] known)
{
    private const string Hit = "steps.program.outputs.cache-hit";

    /// <summary>As the action does: links followed, nothing that begins with a dot.</summary>
    private static readonly string[] Packed = ["--dereference", "--hard-dereference", "--exclude=.[^/]*"];

    private readonly Dictionary<string, string> values = known.ToDictionary(value => value.Name, value => value.Value, StringComparer.Ordinal);
    private string workspace = string.Empty;

    /// <summary>What was deployed to the place of the site.</summary>
    public string Published => Path.Combine(work, "www" + address.AbsolutePath.TrimEnd('/'));

    /// <summary>Programs that take the place of those of GitHub.</summary>
    public string Tools => Path.Combine(work, "tools");

    /// <summary>What was attested.</summary>
    public List<string> Attested { get; } = [];

    /// <summary>The repositories of GitHub, by owner and name.</summary>
    public string Remote => Path.Combine(work, "github");

    /// <summary>Runs all jobs of a workflow.</summary>
    /// <param name="file">Its file.</param>
    /// <param name="repository">What is checked out.</param>
    public async Task RunAsync(string file, string repository)
    {
        var workflow = Workflow.Read(file);
        foreach (var (name, job) in workflow.Jobs)
        {
            if (!IsWanted(Workflow.Text((YamlMappingNode)job, "if"))) continue;
            foreach (var (key, value) in MatrixOf(job))
            {
                values["matrix." + key] = value;
                workspace = Path.Combine(work, $"{name}-{value}");
                Directory.CreateDirectory(workspace);
                string? cached = null;
                foreach (var step in ((YamlSequenceNode)job["steps"]).Cast<YamlMappingNode>())
                {
                    if (!IsWanted(Workflow.Text(step, "if"))) continue;
                    if (Workflow.Text(step, "run") is { } run) await RunStepAsync(step, run, workflow);
                    else await ActAsync(step, repository);
                    if (Workflow.ActionOf(step) == "actions/cache") cached = Path.Combine(workspace, step["with"]["path"].ToString());
                }

                if (cached is not null && cache.Program is null) await SucceedAsync("cp", ["-r", cached, cache.Place]);
            }

            if (((YamlMappingNode)job).Children.TryGetValue("outputs", out var outputs))
                foreach (var (output, value) in Workflow.Map(outputs)) values[$"needs.{name}.outputs.{output}"] = Value(value);
        }
    }

    /// <summary>The jobs that a job stands for: one for each value of its matrix.</summary>
    private List<(string Key, string Value)> MatrixOf(YamlNode job)
    {
        if (!((YamlMappingNode)job).Children.TryGetValue("strategy", out var strategy)) return [("none", "all")];
        var (key, list) = Assert.Single(Workflow.Map(strategy["matrix"]));
        using var json = JsonDocument.Parse(values[FromJson().Match(list).Groups["name"].Value]);
        return [.. json.RootElement.EnumerateArray().Select(value => (key, value.ToString()))];
    }

    private bool IsWanted(string? condition) => condition switch
    {
        null => true,
        Hit + " != 'true'" => values[Hit] != "true",
        "needs.files.outputs.tags != '[]'" => values["needs.files.outputs.tags"] != "[]",
        _ => throw new NotSupportedException($"The condition '{condition}' is not known here."),
    };

    private async Task ActAsync(YamlMappingNode step, string repository)
    {
        string With(string name) => Value(step["with"][name].ToString());
        string Artifact(string name) => Path.Combine(work, "artifacts", name);
        switch (Workflow.ActionOf(step))
        {
            case "actions/checkout":
                await SucceedAsync("git", ["clone", "--quiet", new Uri(repository).AbsoluteUri, "."]);
                break;
            case "actions/configure-pages":
                values["steps.pages.outputs.base_url"] = address.AbsoluteUri.TrimEnd('/');
                break;
            case "actions/cache":
                values[Hit] = cache.Program is null ? "false" : "true";
                if (cache.Program is { } program) await SucceedAsync("cp", ["-r", program, With("path")]);
                break;
            case "actions/setup-dotnet":
                await SucceedAsync("dotnet", ["--version"]);
                break;
            case "actions/upload-pages-artifact":
                await PackAsync(With("path"), Artifact("github-pages"));
                break;
            case "actions/deploy-pages":
                await UnpackAsync(Artifact("github-pages"), Published);
                break;
            case "actions/attest":
                Attested.Add(step["with"].ToString());
                break;
            case "actions/upload-artifact":
                await PackAsync(With("path"), Artifact(With("name")));
                break;
            case "actions/download-artifact":
                await UnpackAsync(Artifact(With("name")), Path.Combine(workspace, With("path")));
                break;
            default:
                throw new NotSupportedException($"The step '{step}' is not known here.");
        }
    }

    /// <summary>A folder is packed as what is in it, a file as itself.</summary>
    private async Task PackAsync(string path, string artifact)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(artifact)!);
        var isFolder = Directory.Exists(Path.Combine(workspace, path));
        await SucceedAsync("tar", ["-cf", artifact, "--directory", isFolder ? path : ".", .. Packed, isFolder ? "." : path]);
    }

    private async Task UnpackAsync(string artifact, string folder)
    {
        Directory.CreateDirectory(folder);
        await SucceedAsync("tar", ["-xf", artifact, "-C", folder]);
    }

    private string Value(string text)
    {
        var value = Expression().Replace(text, match =>
            values.GetValueOrDefault(match.Groups["name"].Value) ?? throw new NotSupportedException($"The expression '{match.Value}' is not known here."));
        return value.Contains("${{", StringComparison.Ordinal) ? throw new NotSupportedException($"The expression '{text}' is not known here.") : value;
    }

    private async Task RunStepAsync(YamlMappingNode step, string run, Workflow workflow)
    {
        var start = new ProcessStartInfo("bash", ["-e", "-c", run]) { WorkingDirectory = workspace };
        start.Environment["PATH"] = Tools + Path.PathSeparator + start.Environment["PATH"];
        foreach (var (name, value) in Workflow.Map(workflow.Root["env"])) start.Environment[name] = value;
        if (step.Children.TryGetValue("env", out var own))
            foreach (var (name, value) in Workflow.Map(own)) start.Environment[name] = Value(value);
        var outputs = Path.Combine(workspace, "..", "outputs");
        await File.WriteAllTextAsync(outputs, string.Empty);
        start.Environment["GITHUB_OUTPUT"] = outputs;
        start.Environment["GIT_CONFIG_COUNT"] = "1";
        start.Environment["GIT_CONFIG_KEY_0"] = $"url.{new Uri(Remote).AbsoluteUri}/.insteadOf";
        start.Environment["GIT_CONFIG_VALUE_0"] = $"https://x-access-token:{values.GetValueOrDefault("secrets.PARTS_TOKEN")}@github.com/";
        var ran = await Command.RunAsync(start);
        Assert.True(ran.ExitCode == 0, ran.ToString());
        foreach (var line in await File.ReadAllLinesAsync(outputs))
        {
            var (name, value) = (line[..line.IndexOf('=', StringComparison.Ordinal)], line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..]);
            values[$"steps.{Workflow.Text(step, "id")}.outputs.{name}"] = value;
        }
    }

    private async Task SucceedAsync(string program, string[] arguments)
    {
        var ran = await Command.RunAsync(new ProcessStartInfo(program, arguments) { WorkingDirectory = workspace });
        Assert.True(ran.ExitCode == 0, ran.ToString());
    }

    [GeneratedRegex(@"\$\{\{ (?<name>[A-Za-z_.-]+) \}\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Expression();

    [GeneratedRegex(@"^\$\{\{ fromJSON\((?<name>[A-Za-z_.-]+)\) \}\}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FromJson();
}

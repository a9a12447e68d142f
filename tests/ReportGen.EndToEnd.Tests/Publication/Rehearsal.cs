using System.Diagnostics;
using ReportGen.EndToEnd.Tests.Tools;
using ReportGen.Testing;
using YamlDotNet.RepresentationModel;

namespace ReportGen.EndToEnd.Tests.Publication;

/// <summary>
/// The workflow that publishes, step by step on this machine: what it runs is run as it stands; for each action, what it does to the files. An action, a
/// condition or an expression that is not known here ends it.
/// </summary>
internal sealed class Rehearsal(string work, Uri address, ProgramCache cache)
{
    private readonly Dictionary<string, string> outputs = new(StringComparer.Ordinal);

    private string? cached;

    private string Checkout => Path.Combine(work, "checkout");

    /// <summary>What was uploaded, unpacked.</summary>
    public string Published => Path.Combine(work, "www" + address.AbsolutePath.TrimEnd('/'));

    /// <summary>What the steps printed.</summary>
    public List<Ran> Printed { get; } = [];

    /// <summary>Runs all steps of the workflow.</summary>
    /// <param name="repository">What is checked out.</param>
    public async Task RunAsync(string repository)
    {
        var workflow = Workflow.Read("pages.yml");
        var variables = Workflow.Map(workflow.Root["env"]).ToList();
        foreach (var step in workflow.Steps)
        {
            if (!IsWanted(Workflow.Text(step, "if"))) continue;
            if (Workflow.Text(step, "run") is { } run) await RunStepAsync(run, [.. variables, .. EnvironmentOf(step)]);
            else await ActAsync(Workflow.ActionOf(step)!, step, repository);
        }

        if (cached is not null && cache.Program is null) await SucceedAsync("cp", ["-r", cached, cache.Place]);
    }

    private bool IsWanted(string? condition) => condition switch
    {
        null => true,
        "steps.program.outputs.cache-hit != 'true'" => outputs["steps.program.outputs.cache-hit"] != "true",
        _ => throw new NotSupportedException($"The condition '{condition}' is not known here."),
    };

    private async Task ActAsync(string action, YamlMappingNode step, string repository)
    {
        switch (action)
        {
            case "actions/checkout":
                await SucceedAsync("git", ["clone", "--quiet", "--depth", "1", new Uri(repository).AbsoluteUri, Checkout]);
                break;
            case "actions/configure-pages":
                outputs["steps.pages.outputs.base_url"] = address.AbsoluteUri.TrimEnd('/');
                break;
            case "actions/cache":
                cached = Path.Combine(Checkout, step["with"]["path"].ToString());
                outputs["steps.program.outputs.cache-hit"] = cache.Program is null ? "false" : "true";
                if (cache.Program is { } program) await SucceedAsync("cp", ["-r", program, cached]);
                break;
            case "actions/setup-dotnet":
                await SucceedAsync("dotnet", ["--version"], Checkout);
                break;
            case "actions/upload-pages-artifact":
                // As the action does: links followed, nothing that begins with a dot.
                var artifact = Path.Combine(work, "artifact.tar");
                var site = Path.Combine(Checkout, step["with"]["path"].ToString());
                await SucceedAsync("tar", ["--dereference", "--hard-dereference", "--directory", site, "-cf", artifact, "--exclude=.[^/]*", "."]);
                break;
            case "actions/deploy-pages":
                Directory.CreateDirectory(Published);
                await SucceedAsync("tar", ["-xf", Path.Combine(work, "artifact.tar"), "-C", Published]);
                break;
            default:
                throw new NotSupportedException($"The action '{action}' is not known here.");
        }
    }

    private IEnumerable<KeyValuePair<string, string>> EnvironmentOf(YamlMappingNode step) =>
        step.Children.TryGetValue("env", out var variables)
            ? Workflow.Map(variables).Select(variable => KeyValuePair.Create(variable.Key, Value(variable.Value)))
            : [];

    private string Value(string text)
    {
        foreach (var (name, value) in outputs) text = text.Replace($"${{{{ {name} }}}}", value, StringComparison.Ordinal);
        return text.Contains("${{", StringComparison.Ordinal) ? throw new NotSupportedException($"The expression '{text}' is not known here.") : text;
    }

    private async Task RunStepAsync(string run, List<KeyValuePair<string, string>> variables)
    {
        var start = new ProcessStartInfo("bash", ["-e", "-c", run]) { WorkingDirectory = Checkout };
        foreach (var (name, value) in variables) start.Environment[name] = value;
        var ran = await Command.RunAsync(start);
        Assert.True(ran.ExitCode == 0, ran.ToString());
        Printed.Add(ran);
    }

    private static async Task SucceedAsync(string program, string[] arguments, string? folder = null)
    {
        var ran = await Command.RunAsync(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder ?? Repository.Root });
        Assert.True(ran.ExitCode == 0, ran.ToString());
    }
}

using System.Text.RegularExpressions;
using ReportGen.EndToEnd.Tests.Publication;
using ReportGen.EndToEnd.Tests.Tools;
using ReportGen.Testing;
using YamlDotNet.RepresentationModel;
using static ReportGen.EndToEnd.Tests.Publication.Workflow;

namespace ReportGen.EndToEnd.Tests.Structure;

/// <summary>What the workflows of the repository may do, and that they run what the README names.</summary>
public sealed partial class WorkflowTests
{
    private const string Publish = "dotnet publish -c Release src/ReportGen.Cli -o bin";

    /// <summary>What may be written, by workflow and job; everything else is read at most.</summary>
    private static readonly Dictionary<(string File, string Job), string[]> Writes = new()
    {
        [("pages.yml", "deploy")] = ["id-token", "pages"],
        [("release.yml", "publish")] = ["attestations", "contents", "id-token"],
    };

    /// <summary>The secrets that a workflow gets at.</summary>
    private static readonly Dictionary<string, string[]> Secrets = new(StringComparer.Ordinal) { ["parts.yml"] = ["secrets.PARTS_TOKEN"] };

    public static TheoryData<string> Workflows => [.. Directory.EnumerateFiles(Folder).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Fact]
    public void There_is_one_that_tests_two_publish_and_one_keeps_what_was_published() =>
        Assert.Equal(["pages.yml", "parts.yml", "release.yml", "test.yml"], Workflows.Select(row => row.Data));

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Actions_are_pinned_to_a_commit_and_name_its_version(string file)
    {
        var uses = File.ReadAllLines(Path.Combine(Folder, file)).Where(line => line.Contains("uses:", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(uses);
        Assert.All(uses, line => Assert.Matches(Pinned(), line));
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Jobs_have_an_end_and_no_more_rights_than_they_need(string file)
    {
        var workflow = Read(file);
        var root = workflow.Root;
        Assert.All(Map(root["permissions"]), right => Assert.Equal("read", right.Value));
        Assert.NotNull(root["concurrency"]["group"]);
        foreach (var (name, job) in workflow.Jobs)
        {
            Assert.InRange(int.Parse(job["timeout-minutes"].ToString(), System.Globalization.CultureInfo.InvariantCulture), 1, 60);
            var written = Map(job["permissions"]).Where(right => right.Value == "write").Select(right => right.Key).Order(StringComparer.Ordinal);
            Assert.Equal(Writes.GetValueOrDefault((file, name), []), written);
        }
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Nothing_that_somebody_else_wrote_is_run_or_gets_at_secrets(string file)
    {
        var text = File.ReadAllText(Path.Combine(Folder, file));
        Assert.All(new[] { "pull_request_target", "workflow_run", "preview" }, word => Assert.DoesNotContain(word, text, StringComparison.Ordinal));
        Assert.Equal(Secrets.GetValueOrDefault(file, []), Secret().Matches(text).Select(match => match.Value));
        if (text.Contains("secrets.", StringComparison.Ordinal)) Assert.DoesNotContain("pull_request", text, StringComparison.Ordinal);
        foreach (var step in Read(file).Steps)
        {
            Assert.DoesNotContain("${{", Text(step, "run") ?? string.Empty, StringComparison.Ordinal);
            if (ActionOf(step) == "actions/checkout") Assert.Equal("false", step["with"]["persist-credentials"].ToString());
        }
    }

    [Fact]
    public void Only_the_default_branch_is_deployed_one_after_the_other()
    {
        var root = Read("pages.yml").Root;
        Assert.Equal(["push", "workflow_dispatch"], Children(root["on"]).Select(entry => entry.Name));
        Assert.Equal("main", Assert.Single((YamlSequenceNode)root["on"]["push"]["branches"]).ToString());
        Assert.Equal("pages", root["concurrency"]["group"].ToString());
        Assert.Equal("false", root["concurrency"]["cancel-in-progress"].ToString());
        Assert.DoesNotContain("deploy-pages", File.ReadAllText(Path.Combine(Folder, "test.yml")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task They_run_the_commands_of_the_readme_with_options_that_there_are()
    {
        var readme = await File.ReadAllTextAsync(Repository.PathOf("README.md"));
        var check = await File.ReadAllTextAsync(Repository.PathOf(".ci", "run"));
        foreach (var command in new[] { "dotnet run -c Release --project src/ReportGen.Cli -- build", "dotnet test -c Release" })
        {
            Assert.Contains(command, readme, StringComparison.Ordinal);
            Assert.Contains(command, check, StringComparison.Ordinal);
        }

        Assert.Contains(".ci/run", Read("test.yml").Runs);
        Assert.Contains(Publish, Read("pages.yml").Runs);
        Assert.Contains(Publish, readme, StringComparison.Ordinal);
        var help = (await Product.SucceedAsync("build", "--help")).Output;
        foreach (var (file, expected) in new[] { ("pages.yml", string.Empty), ("parts.yml", " --part") })
        {
            var build = Assert.Single(Read(file).Runs, run => run.Contains("bin/reportgen build ", StringComparison.Ordinal));
            var options = OptionName().Matches(build[build.IndexOf("bin/reportgen", StringComparison.Ordinal)..]).Select(match => match.Value).ToList();
            Assert.Equal("--format --output --base-url" + expected, string.Join(' ', options));
            Assert.All(options, option => Assert.Contains(option + " ", help, StringComparison.Ordinal));
        }
    }

    [GeneratedRegex("^ +(- )?uses: actions/[a-z-]+@[0-9a-f]{40} # v[0-9]+[.][0-9]+[.][0-9]+$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pinned();

    [GeneratedRegex("secrets[.][A-Z_]+", RegexOptions.None, 1000)]
    private static partial Regex Secret();

    [GeneratedRegex("(?<= )--[a-z-]+", RegexOptions.None, 1000)]
    private static partial Regex OptionName();
}

using ReportGen.EndToEnd.Tests.Tools;

namespace ReportGen.EndToEnd.Tests.Commands;

public sealed class HelpTests
{
    public static TheoryData<string, string> Options => new()
    {
        { "build", "--data --templates --output --edition --drafts --base-url --format" },
        { "check", "--data --templates --strict --report --format" },
        { "serve", "--data --templates --port --drafts" },
        { "explain", "--data --edition --region --indicator" },
        { "new", "--data" },
        { "sample", "--regions --editions --seed --output" },
    };

    [Theory]
    [MemberData(nameof(Options))]
    public async Task A_command_lists_every_option(string command, string options)
    {
        var ran = await Product.SucceedAsync(command, "--help");
        Assert.All(options.Split(' '), option => Assert.Contains(option + " ", ran.Output.Replace('\n', ' '), StringComparison.Ordinal));
        Assert.Empty(ran.Error);
    }

    [Fact]
    public async Task The_help_lists_every_command()
    {
        var ran = await Product.SucceedAsync("--help");
        Assert.All(Options.Select(row => row.Data.Item1), command => Assert.Contains($"  {command} ", ran.Output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("build", "--format", "Json|Text|Github")]
    [InlineData("build", "--output", "[default: site]")]
    [InlineData("build", "--data", "[default: data]")]
    [InlineData("build", "--templates", "[default: templates]")]
    public async Task Help_states_what_an_option_takes(string command, string option, string expected)
    {
        var ran = await Product.SucceedAsync(command, "--help");
        var line = ran.Output.Split('\n').First(line => line.TrimStart().StartsWith(option, StringComparison.Ordinal));
        Assert.All(expected.Split('|'), part => Assert.Contains(part, line, StringComparison.OrdinalIgnoreCase));
    }
}

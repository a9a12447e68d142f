using System.Diagnostics;
using ReportGen.EndToEnd.Tests.Tools;

namespace ReportGen.EndToEnd.Tests.Commands;

/// <summary>The published program and the managed one are the same program.</summary>
public sealed class NativeTests
{
    public static TheoryData<string> Writing => new()
    {
        "build --output OUT --base-url https://county.example/repo/",
        "build --edition 2019 --output OUT --drafts --format json",
        "sample --regions 24 --editions 2 --seed 7 --output OUT",
        "check --report OUT",
        "new 2024 --data OUT",
    };

    public static TheoryData<string> Speaking => new()
    {
        "--help",
        "build --help",
        "check --format json",
        "check --format github --data tests/ReportGen.Data.Tests/Cases",
        "explain --edition 2019 --region 131081",
        "explain --edition 2019 --region 131081 --set fiscal-st-share=3.5",
        "explain --edition 1999 --region 131081",
        "explain --edition 2019 --region nowhere",
        "sample --regions 9999999 --editions 1 --seed 1 --output nowhere",
        "build --port 7",
        "buidl",
    };

    [Theory]
    [MemberData(nameof(Writing))]
    public async Task It_writes_the_same_bytes(string command)
    {
        Native.Require();
        using var temp = new TempFolder();
        var written = new List<SortedDictionary<string, string>>();
        foreach (var (name, start) in Programs())
        {
            var output = temp[name];
            if (command.StartsWith("new ", StringComparison.Ordinal)) Directory.Move(temp.CopyOfData(), output);
            var ran = await Command.RunAsync(start(Arguments(command, output)));
            Assert.True(ran.ExitCode == 0, ran.ToString());
            written.Add(WithoutProgram(output));
        }

        Assert.NotEmpty(written[0]);
        Assert.Empty(Tree.Differences(written[0], written[1]));
    }

    [Theory]
    [MemberData(nameof(Speaking))]
    public async Task It_says_the_same(string command)
    {
        Native.Require();
        var said = new List<Ran>();
        foreach (var (_, start) in Programs()) said.Add(await Command.RunAsync(start(Arguments(command, "nowhere"))));
        Assert.Equal(said[0], said[1]);
        Assert.NotEqual(3, said[0].ExitCode);
    }

    /// <summary>A folder but for what names the program, which each of them was compiled with.</summary>
    private static SortedDictionary<string, string> WithoutProgram(string folder)
    {
        var tree = Tree.Of(folder);
        tree.Remove(".reportgen-build");
        if (!tree.ContainsKey("manifest.json")) return tree;
        var lines = File.ReadAllLines(Path.Combine(folder, "manifest.json"));
        Assert.StartsWith("  \"program\": \"", lines[1], StringComparison.Ordinal);
        tree["manifest.json"] = string.Join('\n', lines[2..]);
        return tree;
    }

    private static IEnumerable<(string Name, Func<string[], ProcessStartInfo> Start)> Programs() =>
        [("managed", Product.StartManaged), ("native", Native.Start)];

    private static string[] Arguments(string command, string output) => [.. command.Split(' ').Select(word => word == "OUT" ? output : word)];
}

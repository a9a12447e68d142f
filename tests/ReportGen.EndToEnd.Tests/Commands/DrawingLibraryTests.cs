using ReportGen.EndToEnd.Tests.Tools;

namespace ReportGen.EndToEnd.Tests.Commands;

public sealed class DrawingLibraryTests
{
    [Fact]
    public async Task One_sentence_says_that_the_library_of_the_charts_is_missing()
    {
        Native.Require();
        using var temp = new TempFolder();
        var program = temp["reportgen"];
        File.Copy(Native.Start().FileName, program);
        var start = Native.Start("build", "--edition", "2019", "--output", temp["site"]);
        start.FileName = program;
        var ran = await Command.RunAsync(start);
        Assert.Equal(3, ran.ExitCode);
        Assert.Single(ran.ErrorLines, line => line.Contains("libSkiaSharp", StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", ran.Error);
        Assert.False(Directory.Exists(temp["site"]));
    }
}

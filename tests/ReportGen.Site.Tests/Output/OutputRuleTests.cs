using ReportGen.Site.Listings;
using ReportGen.Site.Output;

namespace ReportGen.Site.Tests.Output;

/// <summary>Where an output may stand, judged by paths alone.</summary>
public sealed class OutputRuleTests
{
    private static readonly ReservedPlaces Places = new(
        [Full("/u/repo/data"), Full("/srv/look")],
        [Full("/"), Full("/mnt/disk")],
        Full("/home/li"),
        Full("/u/repo")
    );

    [Theory]
    [InlineData("/u/repo/site")]
    [InlineData("/u/repo/data2")]
    [InlineData("/u/repo/dat")]
    [InlineData("/u/other")]
    [InlineData("/home/li/site")]
    [InlineData("/home/l")]
    [InlineData("/home/lili")]
    [InlineData("/mnt/disk/site")]
    [InlineData("/srv/looks")]
    public void It_may_stand_apart_from_everything(string output) => Assert.Null(OutputRule.Refusal(Full(output), Places));

    [Theory]
    [InlineData("/u/repo/data", OutputFault.IsInput, "/u/repo/data")]
    [InlineData("/srv/look", OutputFault.IsInput, "/srv/look")]
    [InlineData("/u/repo", OutputFault.HoldsInput, "/u/repo/data")]
    [InlineData("/u", OutputFault.HoldsInput, "/u/repo/data")]
    [InlineData("/srv", OutputFault.HoldsInput, "/srv/look")]
    [InlineData("/", OutputFault.HoldsInput, "/u/repo/data")]
    [InlineData("/u/repo/data/site", OutputFault.InInput, "/u/repo/data")]
    [InlineData("/srv/look/a/b", OutputFault.InInput, "/srv/look")]
    [InlineData("/mnt/disk", OutputFault.Root, "/mnt/disk")]
    [InlineData("/home/li", OutputFault.Home, "/home/li")]
    [InlineData("/home", OutputFault.Home, "/home/li")]
    public void It_is_refused_with_the_folder_that_is_in_danger(string output, OutputFault fault, string other) =>
        Assert.Equal(new OutputRefusal(fault, Full(other)), OutputRule.Refusal(Full(output), Places));

    [Fact]
    public void It_is_not_the_folder_in_which_the_command_runs_nor_one_above_it()
    {
        var places = Places with { Inputs = [Full("/elsewhere/data")] };
        Assert.Equal(new OutputRefusal(OutputFault.Working, Full("/u/repo")), OutputRule.Refusal(Full("/u/repo"), places));
        Assert.Equal(new OutputRefusal(OutputFault.Working, Full("/u/repo")), OutputRule.Refusal(Full("/u"), places));
    }

    [Fact]
    public void The_root_is_refused_even_where_no_drive_is_known() =>
        Assert.Equal(OutputFault.Root, OutputRule.Refusal(Full("/"), new ReservedPlaces([], [], Home: null, Full("/u")))?.Fault);

    [Fact]
    public void A_separator_at_the_end_changes_nothing() =>
        Assert.Equal(OutputFault.IsInput, OutputRule.Refusal(Full("/u/repo/data") + Path.DirectorySeparatorChar, Places)?.Fault);

    /// <summary>The path as this machine writes it.</summary>
    private static string Full(string path) => Path.GetFullPath(path);
}

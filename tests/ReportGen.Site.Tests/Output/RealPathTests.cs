using ReportGen.Site.Listings;
using ReportGen.Site.Output;

namespace ReportGen.Site.Tests.Output;

public sealed class RealPathTests : IDisposable
{
    private readonly string folder = RealPath.Of(Directory.CreateTempSubdirectory("reportgen-").FullName);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_link_in_any_step_is_followed()
    {
        Directory.CreateDirectory(In("real", "inner"));
        Directory.CreateSymbolicLink(In("link"), In("real"));
        Directory.CreateSymbolicLink(In("real", "again"), "inner");
        Assert.Equal(In("real"), RealPath.Of(In("link")));
        Assert.Equal(In("real", "inner"), RealPath.Of(In("link", "inner")));
        Assert.Equal(In("real", "inner", "new", "newer"), RealPath.Of(In("link", "again", "new", "newer")));
    }

    [Fact]
    public void A_link_leads_on_from_where_it_lies()
    {
        Directory.CreateDirectory(In("a", "b"));
        Directory.CreateDirectory(In("c"));
        Directory.CreateSymbolicLink(In("a", "b", "up"), Path.Combine("..", "..", "c"));
        Assert.Equal(In("c", "site"), RealPath.Of(In("a", "b", "up", "site")));
    }

    [Fact]
    public void A_link_to_what_does_not_exist_yet_leads_there()
    {
        Directory.CreateSymbolicLink(In("link"), In("later"));
        Assert.Equal(In("later", "site"), RealPath.Of(In("link", "site")));
    }

    [Fact]
    public void Links_in_a_circle_are_reported()
    {
        Directory.CreateSymbolicLink(In("one"), In("two"));
        Directory.CreateSymbolicLink(In("two"), In("one"));
        Assert.Throws<IOException>(() => RealPath.Of(In("one", "site")));
    }

    [Fact]
    public void The_root_is_itself() => Assert.Equal(Path.GetPathRoot(folder), RealPath.Of(Path.GetPathRoot(folder)!));

    private string In(params string[] steps) => Path.Combine([folder, .. steps]);
}

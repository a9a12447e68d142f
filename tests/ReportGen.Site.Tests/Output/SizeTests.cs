using ReportGen.Site.Output;

namespace ReportGen.Site.Tests.Output;

/// <summary>A site that is too large for its place does not get there.</summary>
public sealed class SizeTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("reportgen-size-").FullName;

    [Fact]
    public void One_with_more_bytes_than_its_place_takes_is_refused_and_the_former_one_stays()
    {
        var (site, plan) = (Path.Combine(root, "site"), new FolderSite(FolderSite.Good).Plan());
        var bytes = Publisher.Publish(plan, site).Value.Bytes;
        File.WriteAllText(Path.Combine(site, "index.html"), "former");
        Assert.Equal(bytes, Assert.Throws<TooLargeException>(() => Publisher.Publish(plan, site, most: bytes - 1)).Bytes);
        Assert.Equal("former", File.ReadAllText(Path.Combine(site, "index.html")));
        Assert.Equal([site], Directory.EnumerateDirectories(root));
        Assert.Equal(bytes, Publisher.Publish(plan, site, most: bytes).Value.Bytes);
        Assert.NotEqual("former", File.ReadAllText(Path.Combine(site, "index.html")));
    }

    public void Dispose() => Directory.Delete(root, recursive: true);
}

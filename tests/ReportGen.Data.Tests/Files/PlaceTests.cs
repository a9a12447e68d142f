using System.Diagnostics;

namespace ReportGen.Data.Tests.Files;

public sealed class PlaceTests
{
    private const string Table = "editions/2019/统计局.csv";

    [Fact]
    public void A_link_in_the_place_of_a_file_is_not_followed()
    {
        using var data = new TempData();
        Replace(data, Table, path => File.CreateSymbolicLink(path, Path.Combine(data.Path, "editions/2020/统计局.csv")));
        Assert.Equal(["FILE-05 " + Table], FindingsOf(data));
    }

    [Fact]
    public void A_link_to_nothing_is_reported_as_a_link()
    {
        using var data = new TempData();
        Replace(data, Table, path => File.CreateSymbolicLink(path, "/nowhere/统计局.csv"));
        Assert.Equal(["FILE-05 " + Table], FindingsOf(data));
    }

    [Fact]
    public void A_link_that_nobody_would_read_is_reported_too()
    {
        using var data = new TempData();
        File.CreateSymbolicLink(Path.Combine(data.Path, "editions/2019/别处.csv"), Path.Combine(data.Path, Table));
        File.CreateSymbolicLink(Path.Combine(data.Path, "schemes/other.yaml"), Path.Combine(data.Path, "schemes/small.yaml"));
        Assert.Equal(["FILE-05 editions/2019/别处.csv", "FILE-05 schemes/other.yaml"], FindingsOf(data));
    }

    [Fact]
    public void A_folder_that_links_to_itself_does_not_go_on_for_ever()
    {
        using var data = new TempData();
        Directory.CreateSymbolicLink(Path.Combine(data.Path, "texts/loop"), Path.Combine(data.Path, "texts"));
        Directory.CreateSymbolicLink(Path.Combine(data.Path, "editions/2018"), Path.Combine(data.Path, "editions/2019"));
        Assert.Equal(["FILE-05 editions/2018", "FILE-05 texts/loop"], FindingsOf(data));
    }

    [Fact]
    public void The_data_folder_itself_may_be_a_link()
    {
        using var data = new TempData();
        using var other = new TempData();
        var link = Path.Combine(other.Path, "link");
        Directory.CreateSymbolicLink(link, data.Path);
        Assert.Empty(DataFolder.Read(link).Findings);
    }

    [Fact]
    public void A_linked_folder_of_the_data_folder_is_reported()
    {
        using var data = new TempData();
        using var other = new TempData();
        Directory.Delete(Path.Combine(data.Path, "regions"), recursive: true);
        Directory.CreateSymbolicLink(Path.Combine(data.Path, "regions"), Path.Combine(other.Path, "regions"));
        Assert.Equal(["FILE-05 regions", "FILE-05 regions/cities.csv"], FindingsOf(data));
    }

    [Fact]
    public void Nobody_waits_at_a_pipe()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Pipes are made with mkfifo.");
        using var data = new TempData();
        foreach (var file in new[] { Table, "site.yaml", "schemes/small.yaml", "texts/about.md" })
        {
            Replace(data, file, path =>
            {
                using var process = Process.Start("mkfifo", path);
                process.WaitForExit();
            });
        }

        Assert.Equal(["FILE-05 schemes/small.yaml", "FILE-05 site.yaml", "FILE-05 texts/about.md"], FindingsOf(data));
    }

    [Fact]
    public void A_link_to_a_device_is_not_opened()
    {
        using var data = new TempData();
        Replace(data, Table, path => File.CreateSymbolicLink(path, "/dev/zero"));
        Assert.Equal(["FILE-05 " + Table], FindingsOf(data));
    }

    [Fact]
    public void A_file_outside_the_data_folder_is_not_read()
    {
        using var data = new TempData();
        data.Change(
            "small.yaml",
            file =>
                System.Text.Encoding.UTF8.GetBytes(
                    System.Text.Encoding.UTF8.GetString(file).Replace("file: 县级", "file: ../../../县级", StringComparison.Ordinal)
                )
        );
        Assert.Contains("FILE-05 editions/2019/../../../县级.csv", FindingsOf(data));
    }

    [Theory]
    [InlineData("texts")]
    [InlineData("regions")]
    [InlineData("schemes")]
    [InlineData("editions")]
    [InlineData("editions/2020")]
    public void A_file_in_the_place_of_a_folder_is_reported(string folder)
    {
        using var data = new TempData();
        Directory.Delete(Path.Combine(data.Path, folder), recursive: true);
        File.WriteAllText(Path.Combine(data.Path, folder), "甲\n");
        Assert.Contains("FILE-01 " + folder, FindingsOf(data));
    }

    [Fact]
    public void A_file_that_is_too_large_is_not_read()
    {
        using var data = new TempData();
        using (var file = File.OpenWrite(Path.Combine(data.Path, Table))) file.SetLength(3L << 30);
        Assert.Equal(["FILE-03 " + Table], FindingsOf(data));
    }

    [Theory]
    [InlineData("统计局.csv~", true)]
    [InlineData("统计局.csv.bak", true)]
    [InlineData(".~lock.统计局.csv#", true)]
    [InlineData("统计局 - Copy.csv", true)]
    [InlineData("统计局（2）.csv", true)]
    [InlineData("统计局(2020).csv", false)]
    [InlineData("统计局（补报）.csv", false)]
    [InlineData("about - Copy.md", true)]
    [InlineData("说明.txt", false)]
    public void Copies_and_temporary_files_are_known_by_their_names(string name, bool leftover)
    {
        using var data = new TempData();
        File.WriteAllText(Path.Combine(data.Path, "texts", name), "甲\n");
        Assert.Equal(leftover ? ["FILE-10 texts/" + name] : [], FindingsOf(data));
    }

    private static void Replace(TempData data, string file, Action<string> make)
    {
        var path = Path.Combine(data.Path, file);
        File.Delete(path);
        make(path);
    }

    private static IEnumerable<string> FindingsOf(TempData data) => data.Read().Findings.Where(finding => finding.Code.Id != "CHK-01")
        .Select(finding => $"{finding.Code} {finding.Place.File}");
}

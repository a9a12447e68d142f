using System.Text.Json;
using ReportGen.EndToEnd.Tests.Tools;

namespace ReportGen.EndToEnd.Tests.Readers;

/// <summary>The data package, read by the standard's own library.</summary>
public sealed class DataPackageReaderTests(BuiltSite site, OutsideTools tools)
{
    [Theory]
    [InlineData("lenient")]
    [InlineData("strict")]
    public async Task Every_resource_can_be_read(string mode)
    {
        var folder = Path.Combine(await site.FolderAsync(), "data");
        using var package = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "datapackage.json")));
        var paths = package.RootElement.GetProperty("resources").EnumerateArray().ToDictionary(NameOf, resource => resource.GetProperty("path").GetString()!);
        using var output = JsonDocument.Parse(await tools.NodeAsync("datapackage.cjs", Path.Combine(folder, "datapackage.json"), mode));
        Assert.True(output.RootElement.GetProperty("valid").GetBoolean(), output.RootElement.GetProperty("errors").ToString());
        var resources = output.RootElement.GetProperty("resources").EnumerateArray().ToList();
        Assert.Equal(paths.Keys.Order(StringComparer.Ordinal), resources.Select(NameOf).Order(StringComparer.Ordinal));
        Assert.All(resources, resource =>
        {
            Assert.False(resource.TryGetProperty("error", out var error), $"{NameOf(resource)}: {error}");
            var file = Path.Combine(folder, paths[NameOf(resource)]);
            if (!file.EndsWith(".csv", StringComparison.Ordinal))
            {
                Assert.Equal(new FileInfo(file).Length, resource.GetProperty("bytes").GetInt64());
                return;
            }

            var table = CsvTable.Read(file);
            Assert.Equal(table.Rows.Count, resource.GetProperty("rows").GetInt32());
            Assert.Equal(table.Header, resource.GetProperty("header").EnumerateArray().Select(name => name.GetString()!));
        });
    }

    private static string NameOf(JsonElement resource) => resource.GetProperty("name").GetString()!;
}

namespace ReportGen.Data.Tests.Workbooks;

public sealed class CaseBookTests
{
    [Fact]
    public void The_workbooks_of_the_cases_are_what_the_builder_makes()
    {
        foreach (var (name, extension, bytes) in CaseBooks.All)
        {
            Assert.InRange(bytes.Length, 1, 10 << 10);
            var stem = Path.Combine(TempData.Cases, name, "editions", "2019", "统计局");
            if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
            {
                Directory.CreateDirectory(Path.GetDirectoryName(stem)!);
                File.WriteAllBytes(stem + extension, bytes);
                File.WriteAllText(stem + ".csv.removed", string.Empty);
            }

            Assert.True(bytes.AsSpan().SequenceEqual(File.ReadAllBytes(stem + extension)), name);
        }
    }
}

using System.Globalization;

namespace ReportGen.Data.Tests.Fuzzing;

/// <summary>Numbers that the grammar lets through and no office has: whatever is computed from them, it ends in results or findings.</summary>
public sealed class ExtremeNumberTests
{
    private static readonly string[] Numbers =
    [
        "9999999999999999999999999999",
        "999999999999999999",
        "99999999999999999.99",
        "0.0000000000000000000000000001",
        "0.01",
        "0",
        "1",
        "9999999999999999999.999999999",
        "79228162514264337593.54395033",
        "999999999999999999.9999999999",
        "100",
        "1000",
    ];

    private static readonly string[] Whole = ["999999999999999", "999999999999998", "1", "1000"];

    [Fact]
    public void Columns_of_extreme_numbers_are_assessed_or_reported()
    {
        using var folder = FuzzFolder.OfSample();
        List<string> names =
        [
            .. folder.Files.Keys.Where(name =>
                name.StartsWith("editions/", StringComparison.Ordinal)
                && name.EndsWith(".csv", StringComparison.Ordinal)
                && !name.Contains("清单", StringComparison.Ordinal)
                && !name.Contains("explanations", StringComparison.Ordinal)
            ),
        ];
        Fuzz.Run(
            30,
            random =>
            {
                var changes = new Dictionary<string, byte[]?>(StringComparer.Ordinal);
                foreach (var name in names.Where(_ => random.Once(4)))
                {
                    var rows = Grid.Read(folder.Files[name]);
                    for (var column = 4; column < rows[0].Count; column++)
                    {
                        if (!random.Once(2))
                            continue;
                        var (number, all) = (random.Pick(Numbers), random.Once(2));
                        foreach (var row in rows.Skip(1).Where(row => IsNumber(row[column])))
                            row[column] = all ? number : random.Pick(Numbers);
                    }

                    changes[name] = Grid.Write(rows);
                }

                folder.With(changes).AssertWellReported();
            }
        );
    }

    /// <summary>
    /// Where numerators and denominators agree and no ratio is stated, nothing stops the numbers before they are scored, summed and compared.
    /// </summary>
    [Fact]
    public void Extreme_numbers_that_agree_with_each_other_are_assessed_or_reported()
    {
        using var folder = FuzzFolder.OfSample();
        List<string> names = [.. folder.Files.Keys.Where(name => Path.GetFileName(name) is "财政厅.csv" or "统计局.csv" or "科技厅.csv" or "市场监管局.csv")];
        var reached = 0;
        IEnumerable<Evaluation.Findings.Finding> last = [];
        Fuzz.Run(
            25,
            random =>
            {
                var numbers = Enumerable.Range(0, 12).Select(_ => random.Pick(Whole)).ToList();
                var assessed = folder.With(
                    names
                        .Where(name => name.Contains("/2017/", StringComparison.Ordinal) || random.Once(2))
                        .ToDictionary(name => name, name => (byte[]?)Grid.Write(Agreeing(Grid.Read(folder.Files[name]), numbers)), StringComparer.Ordinal)
                );
                assessed.AssertWellReported();
                last = assessed.Assessed.Findings.Where(finding => finding.Stops).Take(5);
                if (assessed.Assessed.Succeeded)
                    reached++;
            }
        );
        Assert.True(reached > 0, string.Join(' ', last.Select(finding => finding.Message)));
    }

    private static List<List<string>> Agreeing(List<List<string>> rows, List<string> numbers)
    {
        for (var column = 4; column < rows[0].Count; column++)
        {
            var header = rows[0][column];
            if (header.Contains('个', StringComparison.Ordinal) || header.StartsWith("农业", StringComparison.Ordinal))
                continue;
            var isRatio = header.Contains('%', StringComparison.Ordinal) || header.Contains('/', StringComparison.Ordinal);
            for (var row = 1; row < rows.Count; row++)
                rows[row][column] = isRatio ? "—" : numbers[row - 1];
        }

        return rows;
    }

    private static bool IsNumber(string cell) => decimal.TryParse(cell, NumberStyles.Number, CultureInfo.InvariantCulture, out _);
}

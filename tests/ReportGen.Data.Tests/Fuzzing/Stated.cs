using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Data.Tests.Fuzzing;

/// <summary>What was read without a finding is what the files state: no row is lost, no cell stands under another column, no value is another.</summary>
internal static partial class Stated
{
    public static void AssertRead(Outcome outcome, Func<string, byte[]> bytes)
    {
        var remarked = outcome.Assessed.Findings.Select(finding => (finding.Place.File, finding.Place.Row, finding.Place.Column)).ToHashSet();
        foreach (var edition in outcome.Read.Value.Dataset.Editions)
        {
            foreach (var table in edition.Tables.Where(table => table.Source.Sheet is null))
                AssertRead(table, Grid.Read(bytes(table.Source.File)), column => remarked.Contains(column));
            foreach (var list in edition.Lists.Where(list => list.Source.Sheet is null))
                AssertRead(list, Grid.Read(bytes(list.Source.File)));
        }
    }

    private static void AssertRead(InputTable table, List<List<string>> stated, Func<(string, int?, string?), bool> remarked)
    {
        var header = stated[0].ConvertAll(cell => cell.Trim());
        Assert.Equal(stated.Skip(1).Count(row => row.Exists(cell => cell.Trim().Length > 0)), table.Rows.Length);
        for (var c = 0; c < table.Headers.Length; c++)
        {
            var layout = table.Layout.Columns[c];
            Assert.Contains(Folded(table.Headers[c]), layout.Aliases.Append(layout.Header).Select(Folded));
            var at = header.IndexOf(table.Headers[c]);
            Assert.Equal(at, header.LastIndexOf(table.Headers[c]));
            foreach (var row in table.Rows)
            {
                Assert.Contains(row.Unit.Code.ToString(), stated[row.Row - 1].Select(cell => cell.Trim()));
                if (!remarked((table.Source.File, row.Row, table.Headers[c]))) Assert.Equal(Meaning(stated[row.Row - 1][at]), row.Cells[c]);
            }
        }
    }

    private static void AssertRead(InputList list, List<List<string>> stated)
    {
        Assert.Equal(stated.Skip(1).Count(row => row.Exists(cell => cell.Trim().Length > 0)), list.Items.Length);
        foreach (var item in list.Items)
        {
            var cells = stated[item.Row - 1].ConvertAll(cell => cell.Trim().ReplaceLineEndings("\n"));
            foreach (var text in new[] { item.Unit.Code.ToString(), item.Level.Name, item.Name.ReplaceLineEndings("\n") }) Assert.Contains(text, cells);
            Assert.Contains(cells, cell => cell == item.Kind.Name || item.Kind.Aliases.Contains(cell));
        }
    }

    private static Reported Meaning(string cell) =>
        cell.Trim() switch
        {
            "—" => Reported.Of(MissingReason.NotReported),
            "…" => Reported.Of(MissingReason.BelowUnit),
            "x" => Reported.Of(MissingReason.NotApplicable),
            var text when Number().IsMatch(text) => Reported.Of(
                decimal.Parse(text.Replace(",", string.Empty, StringComparison.Ordinal), CultureInfo.InvariantCulture)
            ),
            var text => Reported.Of(text),
        };

    private static string Folded(string header) =>
        string.Concat(header.Where(c => !char.IsWhiteSpace(c)).Select(c => c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c)).ToUpperInvariant();

    [GeneratedRegex(@"^-?([0-9]+|[0-9]{1,3}(,[0-9]{3})+)(\.[0-9]+)?$", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Number();
}

using ReportGen.Evaluation.Findings;
using ReportGen.Forms;

namespace ReportGen.Data.Tests.Forms;

public sealed class UntouchedTemplateTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_untouched_template_lacks_only_its_values(bool books)
    {
        using var data = new TempData();
        _ = NextEdition.Write(data.Path, 2021, 2020).Value;
        var folder = Path.Combine(data.Path, "editions", "2021");
        if (books)
        {
            foreach (var csv in Directory.GetFiles(folder, "*.csv")) File.Delete(csv);
            foreach (var book in Directory.GetFiles(Path.Combine(folder, NextEdition.Workbooks))) File.Move(book, Path.Combine(folder, Path.GetFileName(book)));
        }

        var findings = data.Read()
            .Findings.Where(finding => finding.Code != Catalogue.CellEmpty)
            .Select(finding => $"{finding.Code} {finding.Place} {finding.Message} {finding.Value}")
            .ToList();
        Assert.True(findings.Count == 0, string.Join("\n", findings));
    }
}

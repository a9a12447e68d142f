using System.Text;
using ReportGen.Evaluation.Findings;
using ReportGen.Site.Checks;
using ReportGen.Site.Formatting;
using ReportGen.Site.Listings;
using ReportGen.Site.Output;
using ReportGen.Site.Tests.Pages;

namespace ReportGen.Site.Tests.Checks;

public sealed class FigureCheckerTests
{
    private static readonly SitePlan Plan = SitePlanner.Plan(World.Redrawn.Input);

    [Fact]
    public void Pages_and_downloads_state_the_same() => Assert.DoesNotContain(Check(Plan), finding => finding.Code == Catalogue.FiguresDiffer);

    [Theory]
    [InlineData("2020/langfang/bazhou/", "<dd class=num>{0}<small>分", "<dd class=num>1.23<small>分", "综合得分")]
    [InlineData("2020/langfang/bazhou/", "aria-label=\"{1}类\">{1}</span></h1>", "aria-label=\"Z类\">Z</span></h1>", "类别")]
    [InlineData("2020/rankings/", "<td>{0}", "<td>1.23", "综合得分")]
    [InlineData("data/2020/results.csv", ",{0},{1},", ",1.23,{1},", "综合得分")]
    [InlineData("data/2020/scores.csv", "131081,fiscal-st-expenditure,", "131081,fiscal-st-expenditurf,", "fiscal-st-expenditure 得分")]
    public void A_figure_that_differs_is_reported(string path, string from, string to, string what)
    {
        var bazhou = World.Redrawn.Open[^1].Units.First(unit => unit.Unit.Code.ToString() == "131081");
        string Fill(string text) =>
            text.Replace("{0}", Format.Points(bazhou.Total), StringComparison.Ordinal).Replace("{1}", bazhou.Class.Letter, StringComparison.Ordinal);
        var findings = Check(
                Tampered(
                    path,
                    text =>
                    {
                        Assert.Contains(Fill(from), text, StringComparison.Ordinal);
                        return text.Replace(Fill(from), Fill(to), StringComparison.Ordinal);
                    }
                )
            )
            .Where(finding => finding.Code == Catalogue.FiguresDiffer)
            .ToList();
        Assert.NotEmpty(findings);
        Assert.Contains(findings, finding => finding.Place.Column == what || finding.Place.File.EndsWith(".xlsx", StringComparison.Ordinal));
        Assert.All(findings, finding => Assert.Equal((false, true), (finding.InDraft, finding.Stops)));
        if (path.EndsWith('/')) Assert.All(findings, finding => Assert.Equal(path + "index.html", finding.Place.File));
        else Assert.Contains(findings, finding => finding.Message.Contains(path, StringComparison.Ordinal));
    }

    private static IEnumerable<Finding> Check(SitePlan plan) => SiteChecker.Check(plan, World.Redrawn.Input.BaseUrl, World.Redrawn.Input.Editions).Findings;

    private static SitePlan Tampered(string path, Func<string, string> change)
    {
        var (address, recipe) = Plan.Recipes.Single(entry => entry.Key.Path == path);
        var text = Encoding.UTF8.GetString(Renderer.RenderOne(Plan, address));
        Recipe tampered = recipe is TextRecipe ? new TextRecipe(output => output.Write(change(text))) : throw new InvalidOperationException(path);
        return new SitePlan(Plan.Addresses, Plan.Recipes.SetItem(address, tampered));
    }
}

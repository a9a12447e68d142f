using ReportGen.Evaluation.Findings;

namespace ReportGen.Core.Tests.Findings;

public sealed class CheckedTests
{
    [Fact]
    public void A_stage_that_stops_ends_the_pipeline_but_reports_everything_it_found()
    {
        var stopped = Checked.Of("value", [Finding(Catalogue.UnitMissing, 9), Finding(Catalogue.UnitMissing, 3)]);
        static Checked<string> MustNotRun(string _) => throw new InvalidOperationException("must not run");
        var next = stopped.Then(MustNotRun);
        Assert.False(next.Succeeded);
        Assert.Equal([3, 9], next.Findings.Select(finding => finding.Place.Row!.Value));
        Assert.Throws<InvalidOperationException>(() => next.Value);
    }

    [Fact]
    public void Findings_of_later_stages_are_added_to_the_earlier_ones()
    {
        var all = Checked.Of(1, [Finding(Catalogue.UnitMissing with { Severity = Severity.Info }, 1)])
            .Then(value => Checked.Of(value + 1, [Finding(Catalogue.UnitMissing with { Severity = Severity.Explain }, 2)]));
        Assert.Equal((2, 2), (all.Value, all.Findings.Length));
    }

    [Theory]
    [InlineData(Severity.Stop, false, true)]
    [InlineData(Severity.Stop, true, true)]
    [InlineData(Severity.Force, false, true)]
    [InlineData(Severity.Force, true, false)]
    [InlineData(Severity.Explain, false, false)]
    [InlineData(Severity.Info, false, false)]
    public void A_draft_bears_what_a_published_edition_does_not(Severity severity, bool inDraft, bool stops) =>
        Assert.Equal(stops, (Finding(Catalogue.UnitMissing with { Severity = severity }, 1) with { InDraft = inDraft }).Stops);

    [Fact]
    public void Codes_are_unique_and_listed_in_order()
    {
        var codes = Catalogue.All.Select(code => code.Id).ToList();
        Assert.Equal(codes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), codes);
    }

    private static Finding Finding(FindingCode code, int row) => new(code, new Place("a.csv", Row: row), "message", "fix");
}

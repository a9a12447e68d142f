using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Results;

namespace ReportGen.Data.Tests.Fuzzing;

/// <summary>What a data folder gives: data, results, findings.</summary>
internal sealed record Outcome(Checked<DataContents> Read, Checked<Assessment> Assessed)
{
    public static Outcome Of(string path)
    {
        var read = DataFolder.Read(path);
        return new Outcome(read, TempData.Check(read));
    }

    /// <summary>Findings that stop a publication or want an explanation; remarks are none.</summary>
    public IEnumerable<Finding> Asked => Assessed.Findings.Where(finding => finding.Severity != Severity.Info);

    /// <summary>Findings without their rows.</summary>
    public IEnumerable<string> ReportedFindings =>
        Assessed
            .Findings.Select(finding => $"{finding.Code} {finding.Place.File} {finding.Place.Column} {finding.Region} {finding.Value}")
            .Order(StringComparer.Ordinal);

    /// <summary>Every result that is published, as text.</summary>
    public string Results => string.Join('\n', Assessed.Value.Editions.SelectMany(edition => edition.Units.Select(unit => Line(edition, unit))));

    /// <summary>Points of every indicator of every unit.</summary>
    public Dictionary<(int Year, string Unit, string Indicator), decimal> Points =>
        (
            from edition in Assessed.Value.Editions
            from unit in edition.Units
            from score in unit.Scores
            select (Key: (edition.Edition.Year, unit.Unit.Code.ToString(), score.Indicator.Id.Text), score.Points.Value)
        ).ToDictionary(pair => pair.Key, pair => pair.Value);

    private static string Line(EditionResult edition, UnitResult unit)
    {
        var awards = edition.Awards.Of(unit.Unit.Id).Select(award => FormattableString.Invariant($"{award.RuleId} {award.Paid}"));
        var points = unit.Scores.Select(score => FormattableString.Invariant($"{score.Points.Value:0.00} {score.Rank}"));
        var result = FormattableString.Invariant($"{unit.Unit.Code} {unit.Unit.Name} {unit.Total.Value:0.00} {unit.Rank} {unit.CityRank} {unit.Class.Letter}");
        return FormattableString.Invariant($"{edition.Edition.Year} {result} {string.Join(' ', points)} {string.Join(' ', awards)}");
    }

    /// <summary>Every finding can be reported to a clerk, whatever its value looks like.</summary>
    public void AssertWellReported()
    {
        foreach (var finding in Assessed.Findings)
        {
            Assert.StartsWith("请", finding.Fix, StringComparison.Ordinal);
            Assert.EndsWith("。", finding.Fix, StringComparison.Ordinal);
            Assert.True(finding.Message[^1] is '。' or '？', finding.Message);
            Assert.True(finding.Place.File.Length > 0 && finding.Place.Row is null or > 0, finding.Message);
        }
    }
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ReportGen.Evaluation.Findings;
using ReportGen.Testing;

namespace ReportGen.Data.Tests;

public sealed class CaseTests
{
    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static TheoryData<string> Folders =>
        [.. Directory.EnumerateDirectories(TempData.Cases).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal).AtLeast(300)];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_bad_folder_gives_exactly_the_expected_findings_and_each_says_what_to_do(string name)
    {
        using var data = new TempData();
        data.Lay(Path.Combine(TempData.Cases, name));
        var findings = data.Check().Findings;
        var actual =
            JsonSerializer.Serialize(
                findings.Select(finding => new Expected(
                    finding.Code.Id,
                    finding.Place.File,
                    finding.Place.Sheet,
                    finding.Place.Row,
                    finding.Place.Column,
                    finding.Value,
                    finding.Region,
                    finding.Stops,
                    finding.Message,
                    finding.Fix
                )),
                Json
            ) + "\n";
        var path = Path.Combine(TempData.Cases, name, "expected.json");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") File.WriteAllText(path, actual);
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), actual.ReplaceLineEndings("\n"));
        Assert.All(findings, IsWellSaid);
        Assert.Contains(findings, finding => name.StartsWith(finding.Code.Id, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_code_of_the_catalogue_has_a_case()
    {
        var cases = Directory.EnumerateDirectories(TempData.Cases).Select(folder => Path.GetFileName(folder).Split(' ')[0]).ToHashSet(StringComparer.Ordinal);
        // Templates and pages are the site's to find; its own tests have their cases.
        FindingCode[] ofTheSite = [Catalogue.TemplateWrong, Catalogue.PageWrong, Catalogue.PageIncomplete, Catalogue.FiguresDiffer];
        // Answers of cities are no part of the data folder; HostileAnswerTests has their cases.
        FindingCode[] ofAnswers = [Catalogue.AnswerForged, Catalogue.AnswerStale, Catalogue.AnswerIncomplete, Catalogue.AnswerForeign];
        Assert.Subset(cases, Catalogue.All.Except(ofTheSite).Except(ofAnswers).Select(code => code.Id).ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void The_good_folder_yields_no_finding()
    {
        using var data = new TempData();
        var assessed = data.Check();
        Assert.Empty(assessed.Findings);
        Assert.Equal([4, 4], assessed.Value.Editions.Select(edition => edition.Units.Length));
    }

    /// <summary>What to do is one sentence, whatever is wrong.</summary>
    private static void IsWellSaid(Finding finding)
    {
        Assert.StartsWith("请", finding.Fix, StringComparison.Ordinal);
        Assert.Single(finding.Fix, c => c == '。');
        Assert.EndsWith("。", finding.Fix, StringComparison.Ordinal);
        Assert.Contains(finding.Message[^1], "。？");
        Assert.DoesNotContain("。。", finding.Message, StringComparison.Ordinal);
    }

    private sealed record Expected(
        string Code,
        string File,
        string? Sheet,
        int? Row,
        string? Column,
        string? Value,
        string? Region,
        bool Stops,
        string Message,
        string Fix
    );
}

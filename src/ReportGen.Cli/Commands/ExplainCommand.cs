using System.CommandLine;
using ReportGen.Cli.Terminal;
using ReportGen.Core.Assessments;
using ReportGen.Core.Regions;
using ReportGen.Site;
using ReportGen.Site.Derivations;

namespace ReportGen.Cli.Commands;

/// <summary>Prints the derivation of a county's scores and of its award; it is the one that stands in the county's page.</summary>
internal static class ExplainCommand
{
    public static Command Create(UserConsole console)
    {
        var (data, drafts) = (Options.Data(), Options.Drafts());
        var edition = new Option<int>("--edition") { HelpName = "year", Description = Messages.ExplainEdition, Required = true };
        var region = new Option<string>("--region") { HelpName = "code", Description = Messages.ExplainRegion, Required = true };
        var indicator = new Option<string?>("--indicator") { HelpName = "identifier", Description = Messages.ExplainIndicator };
        var command = new Command("explain", Messages.Explain) { edition, region, indicator, data, drafts };
        command.SetAction(parsed =>
        {
            var source = new SourceOptions(Options.ExistingFolder(parsed, data, "data"), string.Empty, [], parsed.GetValue(drafts), BaseUrl: null);
            var assessed = Pipeline.Assess(source, new StageClock(console));
            console.Tell(assessed.Findings, FindingFormat.Text, source);
            if (!assessed.Succeeded) return ExitCode.Findings;
            Print(console.Output, assessed.Value, parsed.GetValue(edition), parsed.GetRequiredValue(region), parsed.GetValue(indicator));
            return ExitCode.Clean;
        });
        return command;
    }

    private static void Print(TextWriter output, Assessment assessment, int year, string region, string? indicator)
    {
        var edition = assessment.Find(year) ?? throw new UsageException(Messages.NoEdition(year, assessment.Editions.Select(there => there.Edition.Year)));
        var isCode = RegionCode.TryParse(region, out var code);
        var result = isCode ? edition.Units.FirstOrDefault(unit => unit.Unit.Code == code) : null;
        if (result is null) throw new UsageException(Messages.NoRegion(region, year));
        var wanted = result.Scores.Where(score => indicator is null || score.Indicator.Id.Text == indicator).ToList();
        if (wanted.Count == 0) throw new UsageException(Messages.NoIndicator(indicator!, edition.Scheme.Indicators.Select(there => there.Id.Text)));

        output.WriteLine($"{result.Unit.City.Name} {result.Unit.Name}（{result.Unit.Code}） {Format.EditionLabel(year)}");
        foreach (var score in wanted) Print(output, Derivation.Of(score, edition.Scheme), score.Indicator.Id.Text);
        if (indicator is not null) return;
        var total = TotalDerivation.Of(result, edition.Scheme);
        output.WriteLine();
        foreach (var step in total.Dimensions.Append(total.Total).Append(total.Class)) output.WriteLine($"{step.Label}：{step.Text}");
        output.WriteLine();
        foreach (var step in AwardDerivation.Of(edition, result).Steps) output.WriteLine($"{step.Label}：{step.Text}");
    }

    private static void Print(TextWriter output, Derivation derivation, string id)
    {
        output.WriteLine();
        output.WriteLine($"{derivation.Name}（{id}） {derivation.Points}／{derivation.FullPoints}分");
        foreach (var step in derivation.Steps) output.WriteLine($"  {step.Label}：{step.Text}");
    }
}

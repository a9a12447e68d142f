using System.CommandLine;
using ReportGen.Cli.Reviewing;
using ReportGen.Cli.Terminal;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Results;
using ReportGen.Site.AuditTrails;
using ReportGen.Site.Derivations;
using ReportGen.Site.Formatting;

namespace ReportGen.Cli.Commands;

/// <summary>Prints the derivation of a county's scores and of its award; it is the one that stands in the county's page.</summary>
internal static class ExplainCommand
{
    public static Command Create(UserConsole console)
    {
        var (data, drafts) = (Options.Data(console), Options.Drafts(console));
        var edition = new Option<int>("--edition") { HelpName = "year", Description = console.In(HelpMessages.ExplainEdition), Required = true };
        var region = new Option<string>("--region") { HelpName = "code|name", Description = console.In(HelpMessages.ExplainRegion), Required = true };
        var indicator = new Option<string?>("--indicator") { HelpName = "identifier", Description = console.In(HelpMessages.ExplainIndicator) };
        var set = new Option<string[]>("--set")
        {
            HelpName = "identifier=value",
            Description = console.In(HelpMessages.ExplainSet),
            DefaultValueFactory = _ => [],
        };
        var trail = new Option<bool>("--trail") { Description = console.In(HelpMessages.ExplainTrail) };
        var command = new Command("explain", console.In(HelpMessages.Explain)) { edition, region, indicator, set, trail, data, drafts };
        command.SetAction(parsed =>
        {
            var source = new SourceOptions(Options.ExistingFolder(parsed, data, Options.DataFolder), string.Empty, [], parsed.GetValue(drafts), BaseUrl: null);
            if (parsed.GetValue(trail)) return Trail(console, source, parsed.GetValue(edition), parsed.GetRequiredValue(region), parsed.GetValue(indicator));
            var assessed = Pipeline.Assess(source, new StageClock(console));
            console.Report(assessed.Findings, FindingFormat.Text, source);
            if (!assessed.Succeeded)
                return ExitCode.Findings;
            Print(
                console.Output,
                assessed.Value,
                new ExplainRequest(parsed.GetValue(edition), parsed.GetRequiredValue(region), parsed.GetValue(indicator), parsed.GetRequiredValue(set))
            );
            return ExitCode.Clean;
        });
        return command;
    }

    /// <summary>Prints what happened to each value from its file to the published number.</summary>
    private static int Trail(UserConsole console, SourceOptions source, int year, string region, string? indicator)
    {
        source = source with { Drafts = true };
        if (ReviewDesk.Of(console, source, year) is not { } desk) return ExitCode.Findings;
        if (!desk.HasResults)
        {
            console.Report(desk.Findings, FindingFormat.Text, source);
            return ExitCode.Findings;
        }

        var result = RegionRequest.Find(desk.Result, region);
        var wanted = Wanted(desk.Result, result, indicator);
        console.Output.WriteLine($"{result.Unit.City.Name} {result.Unit.Name}（{result.Unit.Code}） {Format.EditionLabel(year)}");
        foreach (var score in wanted)
        {
            Print(console.Output, Derivation.Of(score, desk.Result.Scheme), score.Indicator.Id.Text);
            foreach (var value in AuditTrail.Of(desk.Input, score, result, desk.Findings))
            {
                console.Output.WriteLine($"  数据链：{value.Item}");
                foreach (var step in value.Steps) console.Output.WriteLine($"    {step.Label}：{FindingWords.Visible(step.Text)}");
            }
        }

        return ExitCode.Clean;
    }

    private static List<Score> Wanted(EditionResult edition, UnitResult result, string? indicator)
    {
        var wanted = result.Scores.Where(score => indicator is null || score.Indicator.Id.Text == indicator).ToList();
        return wanted.Count > 0
            ? wanted
            : throw new UsageException(UsageMessages.NoIndicator(indicator!, edition.Scheme.Indicators.Select(there => there.Id.Text)));
    }

    private static void Print(TextWriter output, Assessment assessment, ExplainRequest question)
    {
        var (year, region, indicator) = (question.Edition, question.Region, question.Indicator);
        var edition = assessment.Find(year) ?? throw new UsageException(UsageMessages.NoEdition(year, assessment.Editions.Select(there => there.Edition.Year)));
        var result = RegionRequest.Find(edition, region);
        var wanted = Wanted(edition, result, indicator);
        if (question.Settings.Length > 0)
        {
            var values = TrialRequest.Read(question.Settings, edition.Scheme);
            Print(
                output,
                edition,
                result,
                TrialDerivation.Of(edition, result, values, TrialRequest.Try(edition, result, values)),
                indicator is null ? [] : wanted
            );
            return;
        }

        output.WriteLine($"{result.Unit.City.Name} {result.Unit.Name}（{result.Unit.Code}） {Format.EditionLabel(year)}");
        foreach (var score in wanted) Print(output, Derivation.Of(score, edition.Scheme), score.Indicator.Id.Text);
        if (indicator is not null) return;
        var total = TotalDerivation.Of(result, edition.Scheme);
        output.WriteLine();
        foreach (var step in total.Dimensions.Append(total.Total).Append(total.Class)) output.WriteLine($"{step.Label}：{step.Text}");
        output.WriteLine();
        foreach (var step in AwardDerivation.Of(edition, result).Steps) output.WriteLine($"{step.Label}：{step.Text}");
    }

    /// <summary>Where an indicator is asked for, only its derivation: as it would be, or as it is where it has no other value.</summary>
    private static void Print(TextWriter output, EditionResult edition, UnitResult result, TrialDerivation trial, IReadOnlyList<Score> asked)
    {
        output.WriteLine($"{result.Unit.City.Name} {result.Unit.Name}（{result.Unit.Code}） {Format.EditionLabel(edition.Edition.Year)}试算");
        foreach (var score in asked.Where(score => trial.Scores.All(tried => tried.Id != score.Indicator.Id)))
            Print(output, Derivation.Of(score, edition.Scheme), score.Indicator.Id.Text);
        foreach (var tried in trial.Scores.Where(tried => asked.Count == 0 || asked.Any(score => score.Indicator.Id == tried.Id)))
        {
            output.WriteLine();
            output.WriteLine($"{tried.Name}（{tried.Id}） {tried.Before}分→{tried.Points}／{tried.FullPoints}分（{tried.Change}分）");
            foreach (var step in tried.Steps) output.WriteLine($"  {step.Label}：{step.Text}");
        }

        output.WriteLine();
        foreach (var step in trial.Sums) output.WriteLine($"{step.Label}：{step.Text}");
        output.WriteLine();
        foreach (var step in trial.Outcome) output.WriteLine($"{step.Label}：{step.Text}");
    }

    private static void Print(TextWriter output, Derivation derivation, string id)
    {
        output.WriteLine();
        output.WriteLine($"{derivation.Name}（{id}） {derivation.Points}／{derivation.FullPoints}分");
        foreach (var step in derivation.Steps) output.WriteLine($"  {step.Label}：{step.Text}");
    }

    /// <summary>What is asked for.</summary>
    private sealed record ExplainRequest(int Edition, string Region, string? Indicator, string[] Settings);
}

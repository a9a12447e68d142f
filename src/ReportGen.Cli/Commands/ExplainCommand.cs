using System.CommandLine;
using ReportGen.Cli.Terminal;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Results;
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
        var command = new Command("explain", console.In(HelpMessages.Explain)) { edition, region, indicator, set, data, drafts };
        command.SetAction(parsed =>
        {
            var source = new SourceOptions(Options.ExistingFolder(parsed, data, Options.DataFolder), string.Empty, [], parsed.GetValue(drafts), BaseUrl: null);
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

    private static void Print(TextWriter output, Assessment assessment, ExplainRequest question)
    {
        var (year, region, indicator) = (question.Edition, question.Region, question.Indicator);
        var edition = assessment.Find(year) ?? throw new UsageException(UsageMessages.NoEdition(year, assessment.Editions.Select(there => there.Edition.Year)));
        var result = RegionRequest.Find(edition, region);
        var wanted = result.Scores.Where(score => indicator is null || score.Indicator.Id.Text == indicator).ToList();
        if (wanted.Count == 0) throw new UsageException(UsageMessages.NoIndicator(indicator!, edition.Scheme.Indicators.Select(there => there.Id.Text)));
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

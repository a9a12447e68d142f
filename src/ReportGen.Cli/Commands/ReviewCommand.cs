using System.CommandLine;
using ReportGen.Cli.Reviewing;
using ReportGen.Cli.Terminal;
using ReportGen.Data.Reviews;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Reviews;

namespace ReportGen.Cli.Commands;

/// <summary>Asks cities about their results before publication: sends packs, records answers and decisions, says what is open.</summary>
internal static class ReviewCommand
{
    public static Command Create(UserConsole console)
    {
        var (data, templates) = (Options.Data(console), Options.Templates(console));
        var edition = new Option<int?>("--edition") { HelpName = "year", Description = console.In(HelpMessages.ReviewEdition) };
        Option<string?> Text(string name, string helpName, Said said) => new(name) { HelpName = helpName, Description = console.In(said) };
        var city = Text("--city", "code|name", HelpMessages.ReviewCity);
        var output = Text("--output", "folder", HelpMessages.ReviewOutput);
        var on = Text("--on", "yyyy-mm-dd", HelpMessages.ReviewOn);
        var import = new Option<string[]>("--import")
        {
            HelpName = "file",
            Description = console.In(HelpMessages.ReviewImport),
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => [],
        };
        var accept = Text("--accept", "item", HelpMessages.ReviewAccept);
        var reject = Text("--reject", "item", HelpMessages.ReviewReject);
        var withdraw = Text("--withdraw", "item", HelpMessages.ReviewWithdraw);
        var noAnswer = new Option<bool>("--no-answer") { Description = console.In(HelpMessages.ReviewNoAnswer) };
        var (by, reason) = (Text("--by", "name", HelpMessages.ReviewBy), Text("--reason", "text", HelpMessages.ReviewReason));
        var command = new Command("review", console.In(HelpMessages.Review))
        {
            edition, city, output, on, import, accept, reject, withdraw, noAnswer, by, reason, data, templates,
        };
        command.SetAction(parsed =>
        {
            var source = new SourceOptions(
                Options.ExistingFolder(parsed, data, Options.DataFolder), parsed.GetRequiredValue(templates), [], Drafts: true, BaseUrl: null);
            return Run(console, source, new ReviewRequest
            {
                Edition = parsed.GetValue(edition),
                City = parsed.GetValue(city),
                Output = OutputFolder.ForPacks(parsed.GetValue(output), source.Data, source.Templates),
                On = parsed.GetValue(on) is { } day ? Options.Day(on.Name, day) : null,
                Files = parsed.GetRequiredValue(import),
                Decisions = [.. new[] { (accept, ReviewState.Accepted), (reject, ReviewState.Rejected), (withdraw, ReviewState.Withdrawn) }
                    .Where(choice => parsed.GetValue(choice.Item1) is not null).Select(choice => (parsed.GetValue(choice.Item1)!, choice.Item2))],
                IsClosing = parsed.GetValue(noAnswer),
                By = parsed.GetValue(by)?.Trim() ?? string.Empty,
                Reason = parsed.GetValue(reason)?.Trim() ?? string.Empty,
            });
        });
        return command;
    }

    private static int Run(UserConsole console, SourceOptions source, ReviewRequest request)
    {
        request.Check();
        var year = request.Edition ?? (request.Files is [var first, ..] ? AnswerReader.YearOf(first) : null)
            ?? throw new UsageException(UsageMessages.ReviewOfWhat);
        if (request.On is { } day && day.Year <= year) throw new UsageException(UsageMessages.DayTooEarly("--on", day, year));
        if (ReviewDesk.Of(console, source, year) is not { } desk) return ExitCode.Findings;
        var actions = new ReviewActions(console, desk);
        if (request.Files.Length > 0) return actions.Import(request.Files, request.On!.Value);
        if (request.Decisions is [var (item, state)]) return actions.Decide(new ReviewDecision(item, state, request.By, request.On!.Value, request.Reason));
        if (request.IsClosing) return actions.Close(CityOf(desk, request.City!), request.By, request.On!.Value);
        if (request.Output is { } output) return actions.Send(request.City is { } city ? [CityOf(desk, city)] : [.. desk.Cities], output, request.On);
        return actions.Show();
    }

    private static City CityOf(ReviewDesk desk, string wanted)
    {
        var text = wanted.Trim();
        return desk.Cities.FirstOrDefault(city => city.Key == text || city.Name == text || city.ShortName == text)
            ?? throw new UsageException(UsageMessages.NoCity(wanted, [.. desk.Cities.Select(city => $"{city.Key} {city.Name}")]));
    }
}

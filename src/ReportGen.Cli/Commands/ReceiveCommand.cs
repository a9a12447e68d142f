using System.CommandLine;
using ReportGen.Cli.Terminal;
using ReportGen.Data.Editions;
using ReportGen.Forms;

namespace ReportGen.Cli.Commands;

/// <summary>Records the files that have arrived, each with its checksum and the day.</summary>
internal static class ReceiveCommand
{
    public static Command Create(UserConsole console)
    {
        var data = Options.Data(console);
        var year = new Argument<int>("year") { HelpName = "year", Description = console.In(HelpMessages.StatusYear) };
        var on = new Option<string>("--on") { HelpName = "yyyy-mm-dd", Description = console.In(HelpMessages.ReceivedOn), Required = true };
        var command = new Command("receive", console.In(HelpMessages.Receive)) { year, on, data };
        command.SetAction(parsed => Run(
            console,
            new SourceOptions(Options.ExistingFolder(parsed, data, Options.DataFolder), string.Empty, [], Drafts: true, BaseUrl: null),
            parsed.GetValue(year),
            Options.Day(on.Name, parsed.GetRequiredValue(on))));
        return command;
    }

    private static int Run(UserConsole console, SourceOptions source, int year, DateOnly day)
    {
        if (day.Year <= year) throw new UsageException(UsageMessages.DayTooEarly("--on", day, year));
        if (Returns.Of(console, source, year) is not { } returns) return ExitCode.Findings;
        var record = $"{returns.Edition.Folder}/{Receipts.File}";
        var faults = returns.Findings.RemoveAll(finding => finding.Place.File != record);
        if (!faults.IsEmpty)
        {
            console.Report(faults, FindingFormat.Text, source);
            return ExitCode.Findings;
        }

        console.Say(Messages.Received(ReceiptBook.Enter(source.Data, returns.Edition, returns.Files, day), record));
        return ExitCode.Clean;
    }
}

using System.CommandLine;
using ReportGen.Cli.Terminal;
using ReportGen.Data;
using ReportGen.Forms.Freezing;

namespace ReportGen.Cli.Commands;

/// <summary>Writes the skeleton of a correction from what changed in a frozen edition.</summary>
internal static class CorrectCommand
{
    public static Command Create(UserConsole console)
    {
        var data = Options.Data(console);
        var year = new Argument<int>("year") { HelpName = "year", Description = console.In(HelpMessages.CorrectYear) };
        var command = new Command("correct", console.In(HelpMessages.Correct)) { year, data };
        command.SetAction(parsed => Run(
            console,
            new SourceOptions(Options.ExistingFolder(parsed, data, Options.DataFolder), string.Empty, [], Drafts: false, BaseUrl: null),
            parsed.GetValue(year)));
        return command;
    }

    private static int Run(UserConsole console, SourceOptions source, int year)
    {
        if (!DataFolder.Years(source.Data).Contains(year)) throw new UsageException(UsageMessages.NoSuchEdition(year, DataFolder.Years(source.Data)));
        if (!EditionFreezer.IsFrozen(source.Data, year)) throw new UsageException(UsageMessages.NotFrozenYet(year));
        var drafted = CorrectionDraft.Add(source.Data, year);
        console.Report(drafted.Findings, FindingFormat.Text, source);
        if (!drafted.Succeeded) return ExitCode.Findings;
        console.Say(drafted.Value is { } correction ? Messages.Drafted(correction) : Messages.NothingToCorrect(year));
        return ExitCode.Clean;
    }
}

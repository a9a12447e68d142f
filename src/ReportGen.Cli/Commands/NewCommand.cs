using System.Collections.Immutable;
using System.CommandLine;
using ReportGen.Cli.Terminal;
using ReportGen.Data;
using ReportGen.Forms;

namespace ReportGen.Cli.Commands;

/// <summary>Begins the next edition: its folder with empty files, and workbooks to send out.</summary>
internal static class NewCommand
{
    public static Command Create(UserConsole console)
    {
        var data = Options.Data(console);
        var year = new Argument<int>("year") { HelpName = "year", Description = console.In(HelpMessages.NewYear) };
        var again = new Option<bool>("--again") { Description = console.In(HelpMessages.Again) };
        var command = new Command("new", console.In(HelpMessages.New)) { year, again, data };
        SourceOptions Source(ParseResult parsed) =>
            new(Options.ExistingFolder(parsed, data, Options.DataFolder), string.Empty, [], Drafts: true, BaseUrl: null);
        command.SetAction(parsed => Run(console, Source(parsed), parsed.GetValue(year), parsed.GetValue(again)));
        return command;
    }

    private static int Run(UserConsole console, SourceOptions source, int year, bool again)
    {
        if (year is < 1949 or > 2999) throw new UsageException(UsageMessages.OutOfRange("year", 1949, 2999));
        var years = DataFolder.Years(source.Data);
        if (again) CheckUntouched(source.Data, year, years);
        else if (years.Contains(year)) throw new UsageException(UsageMessages.EditionExists(year));
        var isFirst = years.All(there => there == year);
        if (!isFirst && !years.Any(there => there < year)) throw new UsageException(UsageMessages.NothingBefore(year, years));
        var written = isFirst ? NextEdition.WriteFirst(source.Data, year) : NextEdition.Write(source.Data, year, years.Last(there => there < year));
        console.Report(written.Findings, FindingFormat.Text, source);
        if (!written.Succeeded) return ExitCode.Findings;
        if (written.Value is { HasPreviousValues: false, Previous: { } previous }) console.Warn(Messages.Gap(year, previous));
        if (written.Value.Synthetic) console.Warn(Messages.StillSynthetic);
        console.Say(Messages.Begun(written.Value));
        return ExitCode.Clean;
    }

    private static void CheckUntouched(string data, int year, ImmutableArray<int> years)
    {
        if (!years.Contains(year)) throw new UsageException(UsageMessages.NotBegun(year));
        if (NextEdition.Touched(data, year) is not { } touched) throw new UsageException(UsageMessages.NotRecorded(year));
        if (!touched.IsEmpty) throw new UsageException(UsageMessages.Touched(year, touched));
    }
}

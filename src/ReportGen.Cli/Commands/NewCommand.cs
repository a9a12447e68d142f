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
        var data = Options.Data();
        var year = new Argument<int>("year") { HelpName = "year", Description = Messages.NewYear };
        var again = new Option<bool>("--again") { Description = Messages.Again };
        var command = new Command("new", Messages.New) { year, again, data };
        SourceOptions Source(ParseResult parsed) => new(Options.ExistingFolder(parsed, data, "data"), string.Empty, [], Drafts: true, BaseUrl: null);
        command.SetAction(parsed => Run(console, Source(parsed), parsed.GetValue(year), parsed.GetValue(again)));
        return command;
    }

    private static int Run(UserConsole console, SourceOptions source, int year, bool again)
    {
        if (year is < 1949 or > 2999) throw new UsageException(Messages.OutOfRange("year", 1949, 2999));
        var years = DataFolder.Years(source.Data);
        if (again) CheckUntouched(source.Data, year, years);
        else if (years.Contains(year)) throw new UsageException(Messages.EditionExists(year));
        if (!years.Any(there => there < year)) throw new UsageException(Messages.NothingBefore(year, years));
        var written = NextEdition.Write(source.Data, year, years.Last(there => there < year));
        console.Report(written.Findings, FindingFormat.Text, source);
        if (!written.Succeeded) return ExitCode.Findings;
        if (!written.Value.HasPreviousValues) console.Error.WriteLine(Messages.Gap(year, written.Value.Previous));
        if (written.Value.Synthetic) console.Error.WriteLine(Messages.StillSynthetic);
        console.Output.WriteLine(Messages.Begun(written.Value));
        return ExitCode.Clean;
    }

    private static void CheckUntouched(string data, int year, ImmutableArray<int> years)
    {
        if (!years.Contains(year)) throw new UsageException(Messages.NotBegun(year));
        if (NextEdition.Touched(data, year) is not { } touched) throw new UsageException(Messages.NotRecorded(year));
        if (!touched.IsEmpty) throw new UsageException(Messages.Touched(year, touched));
    }
}

using System.CommandLine;
using System.Globalization;
using ReportGen.Cli.Terminal;
using ReportGen.Data;
using ReportGen.Evaluation.Findings;
using ReportGen.Forms.Freezing;
using ReportGen.Site.StatusReports;

namespace ReportGen.Cli.Commands;

/// <summary>Marks an edition published and records everything that it is published with.</summary>
internal static class FreezeCommand
{
    public static Command Create(UserConsole console)
    {
        var data = Options.Data(console);
        var year = new Argument<int>("year") { HelpName = "year", Description = console.In(HelpMessages.FreezeYear) };
        var approvedBy = new Option<string>("--approved-by") { HelpName = "name", Description = console.In(HelpMessages.ApprovedBy), Required = true };
        var publishedOn = new Option<string?>("--published-on") { HelpName = "yyyy-mm-dd", Description = console.In(HelpMessages.PublishedOn) };
        var command = new Command("freeze", console.In(HelpMessages.Freeze)) { year, approvedBy, publishedOn, data };
        command.SetAction(parsed => Run(
            console,
            new SourceOptions(Options.ExistingFolder(parsed, data, Options.DataFolder), string.Empty, [], Drafts: true, BaseUrl: null),
            parsed.GetValue(year),
            new Approval(NameOf(parsed.GetRequiredValue(approvedBy)), parsed.GetValue(publishedOn) is { } day ? Options.Day(publishedOn.Name, day) : null)));
        return command;
    }

    private static int Run(UserConsole console, SourceOptions source, int year, Approval approval)
    {
        if (!DataFolder.Years(source.Data).Contains(year)) throw new UsageException(UsageMessages.NoSuchEdition(year, DataFolder.Years(source.Data)));
        if (EditionFreezer.IsFrozen(source.Data, year)) throw new UsageException(UsageMessages.FrozenAlready(year));
        var input = DataFolder.Read(source.Data, edition => edition.Year == year).ValueOrDefault?.Dataset.Editions.FirstOrDefault();
        if (input is not null && ReviewWords.Open(input) is { Length: > 0 } open) throw new UsageException(UsageMessages.ReviewIsOpen(year, open));
        var frozen = EditionFreezer.Freeze(source.Data, year, approval.By, approval.PublishedOn);
        console.Report(frozen.Findings, FindingFormat.Text, source);
        if (!frozen.Succeeded)
        {
            console.Warn(Messages.NotFrozen(year));
            if (frozen.Findings.Any(finding => finding.Place.Column == "published_on")) console.Warn(Messages.DayOfFreezing(approval.PublishedOn));
            return ExitCode.Findings;
        }

        console.Say(Messages.Frozen(year, frozen.Value));
        return ExitCode.Clean;
    }

    private static string NameOf(string name) => string.IsNullOrWhiteSpace(name) || name.EnumerateRunes().Any(FindingWords.IsUnseen)
        ? throw new UsageException(UsageMessages.NoApprover)
        : name.Trim();

    /// <summary>Who approved the publication, and its day where the settings do not have it.</summary>
    private sealed record Approval(string By, DateOnly? PublishedOn);
}

using System.CommandLine;
using ReportGen.Cli.Terminal;
using ReportGen.Site.Manifests;

namespace ReportGen.Cli.Commands;

/// <summary>Compares a folder, or a site that is live, with the manifest that was published with it.</summary>
internal static class VerifyCommand
{
    public static Command Create(UserConsole console)
    {
        var site = new Argument<string>("site")
        {
            HelpName = "folder|address",
            Description = console.In(HelpMessages.VerifySite),
            DefaultValueFactory = _ => "site",
        };
        var command = new Command("verify", console.In(HelpMessages.Verify)) { site };
        command.SetAction((parsed, stop) => RunAsync(console, parsed.GetRequiredValue(site), stop));
        return command;
    }

    private static async Task<int> RunAsync(UserConsole console, string name, CancellationToken stop)
    {
        using var site = PublishedSite.Open(name);
        var manifest = await site.ManifestAsync(stop);
        var check = await ManifestCheck.OfAsync(manifest, site.ReadAsync, site.There, stop);
        foreach (var file in check.Missing) console.Warn(Messages.FileMissing(file));
        foreach (var file in check.Changed) console.Warn(Messages.FileChanged(file));
        foreach (var file in check.Extra) console.Warn(Messages.FileExtra(file));
        foreach (var file in check.Unread) console.Warn(Messages.FileUnread(file));
        console.Say(Messages.Verified(manifest, check));
        return !check.Unread.IsEmpty ? ExitCode.Failure : check.IsSame ? ExitCode.Clean : ExitCode.Findings;
    }
}

using System.CommandLine;
using System.Net;
using ReportGen.Cli.Terminal;
using ReportGen.Site.Manifests;
using ReportGen.Site.Output;

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

    private static async Task<int> RunAsync(UserConsole console, string site, CancellationToken stop)
    {
        if (site.StartsWith("http://", StringComparison.Ordinal) || site.StartsWith("https://", StringComparison.Ordinal))
        {
            using var client = new HttpClient { BaseAddress = Options.AbsoluteUrl(site) };
            return await CompareAsync(console, site, (name, token) => Get(client, name, token), [], stop);
        }

        if (!Directory.Exists(site)) throw new UsageException(UsageMessages.NoFolder(Options.SiteFolder, site));
        var there = Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(site, file).Replace('\\', '/'));
        var published = there.Where(name => name is not (Staging.Marker or BuildKey.Name));
        return await CompareAsync(console, site, (name, _) => Open(Path.Combine(site, name)), published, stop);
    }

    private static async Task<int> CompareAsync(
        UserConsole console,
        string site,
        Func<string, CancellationToken, Task<Stream?>> read,
        IEnumerable<string> there,
        CancellationToken stop)
    {
        await using var stream = await read(Manifest.Name, stop) ?? throw new UsageException(UsageMessages.NoManifest(site));
        using var reader = new StreamReader(stream);
        var manifest = Manifest.Parse(await reader.ReadToEndAsync(stop)) ?? throw new UsageException(UsageMessages.NoManifest(site));
        var check = await ManifestCheck.OfAsync(manifest, read, there, stop);
        foreach (var name in check.Missing) console.Warn(Messages.FileMissing(name));
        foreach (var name in check.Changed) console.Warn(Messages.FileChanged(name));
        foreach (var name in check.Extra) console.Warn(Messages.FileExtra(name));
        console.Say(Messages.Verified(manifest, check));
        return check.IsSame ? ExitCode.Clean : ExitCode.Findings;
    }

    private static Task<Stream?> Open(string path) => Task.FromResult<Stream?>(File.Exists(path) ? File.OpenRead(path) : null);

    private static async Task<Stream?> Get(HttpClient client, string name, CancellationToken stop)
    {
        try
        {
            var answer = await client.GetAsync(Uri.EscapeDataString(name).Replace("%2F", "/", StringComparison.Ordinal), stop);
            if (answer.StatusCode == HttpStatusCode.NotFound) return null;
            return await answer.EnsureSuccessStatusCode().Content.ReadAsStreamAsync(stop);
        }
        catch (HttpRequestException exception)
        {
            throw new IOException($"{client.BaseAddress}{name}: {exception.Message}", exception);
        }
    }
}

using System.IO.Enumeration;
using System.Net;
using ReportGen.Cli.Terminal;
using ReportGen.Site.Manifests;
using ReportGen.Site.Output;

namespace ReportGen.Cli.Commands;

/// <summary>A site that was published: a folder, or an address at which it is live.</summary>
internal sealed class PublishedSite : IDisposable
{
    /// <summary>So often a file is asked for.</summary>
    private const int Attempts = 4;

    private readonly string name;
    private readonly HttpClient? client;

    private PublishedSite(string name, Uri? address)
    {
        this.name = name;
        Address = address;
        if (address is not null) client = new HttpClient { BaseAddress = address };
    }

    /// <summary>Where it is live; null where it is a folder.</summary>
    public Uri? Address { get; }

    /// <summary>What is there of files that are published; nothing where that cannot be known.</summary>
    public IEnumerable<string> There => Address is not null
        ? []
        : FilesIn(name).Select(file => Path.GetRelativePath(name, file).Replace('\\', '/'))
            .Where(file => file is not (Staging.Marker or BuildKey.Name));

    public static PublishedSite Open(string site)
    {
        if (site.Contains("://", StringComparison.Ordinal)) return new PublishedSite(site, Options.AbsoluteUrl(site));
        if (File.Exists(site)) throw new UsageException(UsageMessages.NotFolder(Options.SiteFolder, site));
        return Directory.Exists(site) ? new PublishedSite(site, null) : throw new UsageException(UsageMessages.NoFolder(Options.SiteFolder, site));
    }

    /// <summary>The list of its files, as it was published with it.</summary>
    public async Task<Manifest> ManifestAsync(CancellationToken stop)
    {
        await using var stream = await ReadAsync(Manifest.Name, stop) ?? throw new UsageException(UsageMessages.NoManifest(name));
        using var reader = new StreamReader(stream);
        return Manifest.Parse(await reader.ReadToEndAsync(stop)) ?? throw new UsageException(UsageMessages.NoManifest(name));
    }

    /// <summary>Reads a file; null where it is not there.</summary>
    public Task<Stream?> ReadAsync(string file, CancellationToken stop) =>
        client is null ? Task.FromResult(OpenFile(Path.Combine(name, file))) : Get(client, file, stop);

    public void Dispose() => client?.Dispose();

    private static Stream? OpenFile(string path) => File.Exists(path) ? File.OpenRead(path) : null;

    /// <summary>All files of a folder; a link is a file of it, whatever it leads to, so that none leads round and round.</summary>
    private static FileSystemEnumerable<string> FilesIn(string folder) =>
        new(folder, (ref entry) => entry.ToFullPath(), new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory || entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
            ShouldRecursePredicate = (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };

    /// <summary>A plain server closes each connection after an answer, sometimes while the next request is on its way: that is sent again.</summary>
    private static async Task<Stream?> Get(HttpClient client, string file, CancellationToken stop)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var answer = await client.GetAsync(Uri.EscapeDataString(file).Replace("%2F", "/", StringComparison.Ordinal), stop);
                if (answer.StatusCode == HttpStatusCode.NotFound) return null;
                return await answer.EnsureSuccessStatusCode().Content.ReadAsStreamAsync(stop);
            }
            catch (HttpRequestException exception)
            {
                if (attempt == Attempts) throw new IOException($"{client.BaseAddress}{file}: {exception.GetBaseException().Message}", exception);
            }
        }
    }
}

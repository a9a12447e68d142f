using Microsoft.Playwright;
using ReportGen.EndToEnd.Tests.Browsers;
using ReportGen.EndToEnd.Tests.Tools;

[assembly: AssemblyFixture(typeof(Browser))]

namespace ReportGen.EndToEnd.Tests.Browsers;

/// <summary>One browser, and one server for each site, for all tests; where there is no browser they are skipped, unless the run demands one.</summary>
public sealed class Browser : IAsyncDisposable
{
    private const string Installed = "/usr/bin/chromium";

    private static readonly string[] Flags =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    private readonly SemaphoreSlim gate = new(1);
    private readonly Dictionary<(string Folder, string BasePath), SiteServer> servers = [];
    private IPlaywright? playwright;
    private IBrowser? browser;
    private string? missing;

    /// <summary>A new window on the built site.</summary>
    internal async Task<Window> OpenAsync(BuiltSite site, BrowserNewContextOptions options) => await OpenAsync(await site.FolderAsync(), options);

    /// <summary>A new window on the site in a folder.</summary>
    internal Task<Window> OpenAsync(string folder, BrowserNewContextOptions options) => OpenAsync(folder, BuiltSite.BasePath, options);

    /// <summary>A new window on the site in a folder, which stands below a path of the server.</summary>
    internal async Task<Window> OpenAsync(string folder, string basePath, BrowserNewContextOptions options)
    {
        var server = await StartAsync(folder, basePath);
        return await OpenAsync(server.Root, options);
    }

    /// <summary>A new window on a site that another server hands out.</summary>
    internal async Task<Window> OpenAsync(Uri root, BrowserNewContextOptions options)
    {
        await LaunchOnceAsync();
        options.Locale = "zh-CN";
        return await Window.OpenAsync(await browser!.NewContextAsync(options), root);
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        foreach (var server in servers.Values) await server.DisposeAsync();
        gate.Dispose();
    }

    private async Task<SiteServer> StartAsync(string folder, string basePath)
    {
        await LaunchOnceAsync();
        await gate.WaitAsync();
        try
        {
            if (!servers.TryGetValue((folder, basePath), out var server))
                servers.Add((folder, basePath), server = await SiteServer.StartAsync(folder, basePath));
            return server;
        }
        finally
        {
            gate.Release();
        }
    }

    private async Task LaunchOnceAsync()
    {
        await gate.WaitAsync();
        try
        {
            if (browser is null && missing is null) await LaunchAsync();
            if (missing is not null && Environment.GetEnvironmentVariable("REPORTGEN_REQUIRE_BROWSER") == "1") Assert.Fail(missing);
            if (missing is not null) Assert.Skip(missing);
        }
        finally
        {
            gate.Release();
        }
    }

    private async Task LaunchAsync()
    {
        MakeDriverExecutable();
        try
        {
            playwright = await Playwright.CreateAsync();
            var installed = File.Exists(Installed) ? Installed : null;
            if (installed is null && Microsoft.Playwright.Program.Main(["install", "chromium"]) != 0)
                missing = $"There is no {Installed}, and no other Chromium could be installed.";
            else
                browser = await playwright.Chromium.LaunchAsync(
                    new BrowserTypeLaunchOptions
                    {
                        ExecutablePath = installed,
                        Headless = true,
                        Args = Flags,
                    }
                );
        }
        catch (PlaywrightException exception)
        {
            missing = "No browser could be started: " + exception.Message;
        }
    }

    /// <summary>A package may be unpacked without the right to run what is in it.</summary>
    private static void MakeDriverExecutable()
    {
        if (OperatingSystem.IsWindows()) return;
        var drivers = Path.Combine(AppContext.BaseDirectory, ".playwright", "node");
        foreach (var node in Directory.EnumerateFiles(drivers, "node", SearchOption.AllDirectories))
        {
            var mode = File.GetUnixFileMode(node);
            if (!mode.HasFlag(UnixFileMode.UserExecute)) File.SetUnixFileMode(node, mode | UnixFileMode.UserExecute);
        }
    }
}

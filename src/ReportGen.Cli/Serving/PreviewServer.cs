using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ReportGen.Cli.Terminal;
using ReportGen.Site.Addresses;
using ReportGen.Site.Output;
using ReportGen.Site.Rendering;

namespace ReportGen.Cli.Serving;

/// <summary>
/// Hands out the live site on 127.0.0.1, and to nobody who came here under another name: a page elsewhere cannot read drafts through the reader's browser.
/// </summary>
public sealed class PreviewServer : IAsyncDisposable
{
    private const string ReloadPath = "/_reload";
    private const string ReloadScriptPath = ReloadPath + ".js";
    private const string ReloadScript = "new EventSource('" + ReloadPath + "').onmessage=()=>location.reload()";
    private const string ReloadElement = "<script src=\"" + ReloadScriptPath + "\"></script>";

    private static readonly FileExtensionContentTypeProvider MediaTypes = new();

    private readonly LiveSite site;
    private readonly WebApplication app;
    private readonly int port;

    public PreviewServer(LiveSite site, int port)
    {
        this.site = site;
        this.port = port;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(options => options.Listen(IPAddress.Loopback, port));
        app = builder.Build();
        app.Use(Guard);
        app.Use(OnlyUnderOwnName);
        app.MapGet(ReloadPath, ReportChanges);
        app.MapGet(ReloadScriptPath, static context => Results.Text(ReloadScript, "text/javascript").ExecuteAsync(context));
        app.MapMethods("/{**path}", [HttpMethods.Get, HttpMethods.Head], Answer);
    }

    public async Task<int> RunAsync(UserConsole console, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(console);
        try
        {
            await app.StartAsync(stop);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Clean; // Stopped while it started.
        }
        catch (IOException exception) when (exception.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            throw new IOException(console.In(FailureMessages.PortTaken(port)), exception);
        }

        console.Report(site.Findings, FindingFormat.Text, site.Source);
        console.Say(Messages.Serving(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/")));
        await Task.Delay(Timeout.Infinite, stop).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        await app.StopAsync(CancellationToken.None);
        return ExitCode.Clean;
    }

    public async ValueTask DisposeAsync()
    {
        site.Dispose();
        await app.DisposeAsync();
    }

    /// <summary>What is handed out is taken for what it is called, stands in no frame, and where a reader goes from it learns no address.</summary>
    private static Task Guard(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers.ContentSecurityPolicy = "frame-ancestors 'none'";
        headers["Referrer-Policy"] = "no-referrer";
        return next(context);
    }

    private static Task OnlyUnderOwnName(HttpContext context, RequestDelegate next)
    {
        var isOwn = IsOwn(context.Request.Host.Host);
        var isForeign = context.Request.Headers.Origin is [var origin, ..] && !IsLocal(origin);
        if (isOwn && !isForeign) return next(context);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private static bool IsLocal(string? origin) => Uri.TryCreate(origin, UriKind.Absolute, out var url) && IsOwn(url.Host);

    /// <summary>Names of hosts have no case.</summary>
    private static bool IsOwn(string host) => host == "127.0.0.1" || host.Equals("localhost", StringComparison.OrdinalIgnoreCase);

    private async Task Answer(HttpContext context)
    {
        var path = context.Request.Path.Value?.TrimStart('/') ?? string.Empty;
        if (site.Find(path) is { } found)
        {
            await Send(context, found, StatusCodes.Status200OK);
        }
        else if (site.Find(path + "/") is not null)
        {
            context.Response.Redirect("/" + path + "/", permanent: false);
        }
        else if (site.Find("404.html") is { } missing)
        {
            await Send(context, missing, StatusCodes.Status404NotFound);
        }
        else
        {
            await SendHtml(context, StatusCodes.Status500InternalServerError, FindingsPage.Of(site.Findings));
        }
    }

    private static async Task Send(HttpContext context, (SitePlan Plan, Address Address) found, int status)
    {
        byte[] content;
        try
        {
            content = Renderer.RenderOne(found.Plan, found.Address);
        }
        catch (TemplateException exception)
        {
            await SendHtml(context, StatusCodes.Status500InternalServerError, FindingsPage.Of([exception.Finding]));
            return;
        }

        if (found.Address.IsPage)
        {
            await SendHtml(context, status, Encoding.UTF8.GetString(content));
            return;
        }

        var type = MediaTypes.TryGetContentType(found.Address.Path, out var known) ? known : "application/octet-stream";
        context.Response.Headers.CacheControl = "no-store";
        await Results.Bytes(content, type, enableRangeProcessing: true).ExecuteAsync(context);
    }

    private static async Task SendHtml(HttpContext context, int status, string html)
    {
        var bytes = Encoding.UTF8.GetBytes(html + ReloadElement);
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        context.Response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method)) await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    private async Task ReportChanges(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        var next = site.NextChange; // Asked for before the page knows that somebody listens, so that no change falls in between.
        await context.Response.WriteAsync(": ready\n\n", context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
        while (!context.RequestAborted.IsCancellationRequested)
        {
            await next.WaitAsync(context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (context.RequestAborted.IsCancellationRequested) return;
            next = site.NextChange;
            await context.Response.WriteAsync("data: changed\n\n", context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
        }
    }
}

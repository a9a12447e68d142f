using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ReportGen.EndToEnd.Tests.Browsers;

/// <summary>Hands out a built site as GitHub Pages does: under a sub-path, with its own page for missing addresses.</summary>
internal sealed class SiteServer : IAsyncDisposable
{
    private static readonly FileExtensionContentTypeProvider MediaTypes = new();

    private readonly WebApplication app;
    private readonly string folder;
    private readonly string basePath;

    private SiteServer(string folder, string basePath)
    {
        (this.folder, this.basePath) = (folder, basePath);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0));
        app = builder.Build();
        app.Run(AnswerAsync);
    }

    /// <summary>The address of the first page.</summary>
    public Uri Root { get; private set; } = new("http://127.0.0.1/");

    public static async Task<SiteServer> StartAsync(string folder, string basePath)
    {
        var server = new SiteServer(folder, basePath);
        await server.app.StartAsync();
        var address = server.app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        server.Root = new Uri(address + basePath);
        return server;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        var inside = path.StartsWith(basePath, StringComparison.Ordinal);
        var name = inside ? path[basePath.Length..] : string.Empty;
        if (name.Length == 0 || name[^1] == '/') name += "index.html";
        var found = inside && !name.Contains("..", StringComparison.Ordinal) && File.Exists(Path.Combine(folder, name));
        if (!found) context.Response.StatusCode = StatusCodes.Status404NotFound;
        if (!found) name = "404.html";
        context.Response.ContentType = MediaTypes.TryGetContentType(name, out var type) ? type : "application/octet-stream";
        return context.Response.SendFileAsync(Path.Combine(folder, name));
    }
}

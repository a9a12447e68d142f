using System.Diagnostics;
using System.Text.RegularExpressions;
using ReportGen.EndToEnd.Tests.Tools;
using ReportGen.Testing;

namespace ReportGen.EndToEnd.Tests.Publication;

/// <summary>nginx, with the lines of the README, under another path.</summary>
internal sealed partial class WebServer : IAsyncDisposable
{
    private readonly Process process;

    private WebServer(Process process, Uri root) => (this.process, Root) = (process, root);

    public Uri Root { get; }

    /// <summary>Starts it and waits until it answers.</summary>
    /// <param name="folder">A folder of its own; what it hands out is in <c>www</c>.</param>
    /// <param name="port">Where it listens.</param>
    /// <param name="path">The path of the site, with / at both ends.</param>
    public static async Task<WebServer> StartAsync(string folder, int port, string path)
    {
        var root = new Uri(FormattableString.Invariant($"http://127.0.0.1:{port}{path}"));
        var place = Block().Match(await File.ReadAllTextAsync(Repository.PathOf("README.md"))).Groups["block"].Value;
        Assert.Contains("root /srv/www;", place, StringComparison.Ordinal);
        place = place.Replace("/srv/www", Path.Combine(folder, "www"), StringComparison.Ordinal).Replace("/report/", path, StringComparison.Ordinal);
        await File.WriteAllTextAsync(Path.Combine(folder, "nginx.conf"), FormattableString.Invariant($$"""
            daemon off;
            user {{Environment.UserName}};
            pid {{folder}}/nginx.pid;
            error_log {{folder}}/error.log;
            events { }
            http {
                include /etc/nginx/mime.types;
                access_log off;
                client_body_temp_path {{folder}}/body;
                proxy_temp_path {{folder}}/proxy;
                fastcgi_temp_path {{folder}}/fastcgi;
                uwsgi_temp_path {{folder}}/uwsgi;
                scgi_temp_path {{folder}}/scgi;
                server {
                    listen 127.0.0.1:{{port}};
                    {{place}}
                }
            }

            """));
        var program = File.Exists("/usr/sbin/nginx") ? "/usr/sbin/nginx" : "nginx";
        var server = new WebServer(Command.Start(new ProcessStartInfo(program, ["-p", folder, "-c", Path.Combine(folder, "nginx.conf")])), root);
        using var client = new HttpClient();
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                using var answer = await client.GetAsync(root);
                return server;
            }
            catch (HttpRequestException) when (attempt < 100 && !server.process.HasExited)
            {
                await Task.Delay(100);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    [GeneratedRegex("```nginx\n(?<block>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Block();
}

using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ReportGen.EndToEnd.Tests.Tools;

/// <summary>A server of the oldest kind: one answer for each connection, and some connections it closes without one.</summary>
internal sealed class DroppingServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<string, int> asked = new(StringComparer.Ordinal);
    private readonly Task serving;

    private DroppingServer(string folder, int dropped, string never)
    {
        listener.Start(backlog: 100);
        serving = ServeAsync(folder, dropped, never);
    }

    public string Root => $"http://{listener.LocalEndpoint}/";

    /// <summary>Serves a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="dropped">So many requests for each file get no answer.</param>
    /// <param name="never">The file that nobody gets.</param>
    public static DroppingServer Start(string folder, int dropped, string never) => new(folder, dropped, never);

    public async ValueTask DisposeAsync()
    {
        listener.Dispose();
        await serving;
    }

    private async Task ServeAsync(string folder, int dropped, string never)
    {
        try
        {
            while (true) _ = AnswerAsync(await listener.AcceptTcpClientAsync(), folder, dropped, never);
        }
        catch (Exception error) when (error is SocketException or ObjectDisposedException)
        {
            return; // It was ended.
        }
    }

    private async Task AnswerAsync(TcpClient client, string folder, int dropped, string never)
    {
        using (client)
        {
            using var reader = new StreamReader(client.GetStream(), Encoding.ASCII);
            var name = Uri.UnescapeDataString((await reader.ReadLineAsync())?.Split(' ')[1][1..] ?? string.Empty);
            while (await reader.ReadLineAsync() is { Length: > 0 }) continue;
            if (name == never || asked.AddOrUpdate(name, 1, (_, before) => before + 1) <= dropped) return;
            var content = await File.ReadAllBytesAsync(Path.Combine(folder, name));
            await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.0 200 OK\r\nContent-Length: {content.Length}\r\n\r\n"));
            await client.GetStream().WriteAsync(content);
        }
    }
}

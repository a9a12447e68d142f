using System.Diagnostics;
using System.Globalization;
using System.Net;
using ReportGen.EndToEnd.Tests.Tools;

namespace ReportGen.EndToEnd.Tests.Serving;

/// <summary>The preview of an editor's own machine.</summary>
public sealed class ServeTests : IAsyncLifetime
{
    /// <summary>Far more than anything takes on a busy machine; what takes longer hangs.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly TempFolder temp = new();
    private readonly HttpClient client = new();
    private Process? server;

    public async ValueTask InitializeAsync()
    {
        var port = Port.Free().ToString(CultureInfo.InvariantCulture);
        client.BaseAddress = new Uri($"http://127.0.0.1:{port}/");
        server = Command.Start(Product.Start("serve", "--port", port, "--data", temp.CopyOfData(), "--templates", temp.CopyOfTemplates()));
        using var limit = new CancellationTokenSource(Patience);
        var line = await server.StandardOutput.ReadLineAsync(limit.Token);
        Assert.Contains(client.BaseAddress.AbsoluteUri, line ?? await server.StandardError.ReadToEndAsync(limit.Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_is_shown_and_reloads_itself()
    {
        using var answer = await client.GetAsync("2019/langfang/bazhou/");
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("61.33", page, StringComparison.Ordinal);
        Assert.Contains("<script src=\"/_reload.js\"></script>", page, StringComparison.Ordinal);
        Assert.Contains("new EventSource('/_reload')", await client.GetStringAsync("_reload.js"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_address_shows_the_page_for_it()
    {
        using var answer = await client.GetAsync("no/such/page/");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("页面不存在", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evil.example", null)]
    [InlineData("127.0.0.1.evil.example", null)]
    [InlineData(null, "https://evil.example")]
    [InlineData(null, "null")]
    public async Task Whoever_comes_under_another_name_is_sent_away(string? host, string? origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "");
        if (host is not null) request.Headers.Host = host;
        if (origin is not null) request.Headers.Add("Origin", origin);
        using var answer = await client.SendAsync(request);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsStringAsync());
        using var after = await client.GetAsync("about/");
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
    }

    [Theory]
    [InlineData("LOCALHOST")]
    [InlineData("localhost")]
    public async Task The_name_of_this_machine_has_no_case(string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "about/") { Headers = { Host = host } };
        using var answer = await client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("about/")]
    [InlineData("no/such/page/")]
    [InlineData("data/index.json")]
    public async Task What_is_handed_out_is_taken_for_what_it_is_and_stands_in_no_frame(string path)
    {
        using var answer = await client.GetAsync(path);
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(["DENY"], answer.Headers.GetValues("X-Frame-Options"));
        Assert.Equal(["frame-ancestors 'none'"], answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Equal(["no-referrer"], answer.Headers.GetValues("Referrer-Policy"));
    }

    [Fact]
    public async Task A_part_of_a_file_is_handed_out_as_such()
    {
        var whole = await client.GetByteArrayAsync("data/index.json");
        using var request = new HttpRequestMessage(HttpMethod.Get, "data/index.json") { Headers = { Range = new(2, 11) } };
        using var answer = await client.SendAsync(request);
        Assert.Equal(HttpStatusCode.PartialContent, answer.StatusCode);
        Assert.Equal(whole[2..12], await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal(whole.Length, answer.Content.Headers.ContentRange?.Length);
        using var beyond = new HttpRequestMessage(HttpMethod.Get, "data/index.json") { Headers = { Range = new(whole.Length, null) } };
        using var refused = await client.SendAsync(beyond);
        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, refused.StatusCode);
    }

    [Fact]
    public async Task A_changed_template_is_shown()
    {
        var listening = new TaskCompletionSource();
        var announced = ChangeAsync(listening);
        await listening.Task.WaitAsync(Patience);
        var template = temp["templates", "about.sbn-html"];
        await File.AppendAllTextAsync(template, "<p>改过的模板</p>");
        await UntilAsync("about/", page => page.Contains("改过的模板", StringComparison.Ordinal));
        Assert.Equal("data: changed", await announced);
    }

    [Fact]
    public async Task Changed_data_are_shown_and_so_are_their_faults()
    {
        var file = temp["data", "editions", "2019", "统计局.csv"];
        var good = await File.ReadAllTextAsync(file);
        await File.WriteAllTextAsync(file, good.Replace(",49.84,", ",许多,", StringComparison.Ordinal));
        await UntilAsync("2019/langfang/bazhou/", page => page.Contains("统计局.csv 第157行", StringComparison.Ordinal));
        await File.WriteAllTextAsync(file, good.Replace(",49.84,", ",70,", StringComparison.Ordinal));
        await UntilAsync(
            "2019/langfang/bazhou/",
            page => page.Contains("62.34", StringComparison.Ordinal) && !page.Contains("61.33", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Two_servers_do_not_share_a_port()
    {
        var ran = await Product.RunAsync("serve", "--port", client.BaseAddress!.Port.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(3, ran.ExitCode);
        Assert.Contains("--port", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_interrupt_ends_it_in_peace()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signals.");
        await Command.RunAsync(new ProcessStartInfo("kill", ["-TERM", server!.Id.ToString(CultureInfo.InvariantCulture)]));
        using var limit = new CancellationTokenSource(Patience);
        await server.WaitForExitAsync(limit.Token);
        Assert.Equal(0, server.ExitCode);
        Assert.Empty(await server.StandardError.ReadToEndAsync(limit.Token));
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
        {
            if (!server.HasExited) server.Kill(entireProcessTree: true);
            await server.WaitForExitAsync();
            server.Dispose();
        }

        client.Dispose();
        temp.Dispose();
    }

    /// <summary>Asks again and again until the page is as expected; a page that never is fails the test.</summary>
    private async Task UntilAsync(string path, Predicate<string> expected)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            using var answer = await client.GetAsync(path);
            var page = await answer.Content.ReadAsStringAsync();
            if (expected(page)) return;
            Assert.True(watch.Elapsed < Patience, page);
            await Task.Delay(TimeSpan.FromMilliseconds(50));
        }
    }

    /// <summary>The first message of the server about a change.</summary>
    private async Task<string?> ChangeAsync(TaskCompletionSource listening)
    {
        using var limit = new CancellationTokenSource(Patience);
        using var reader = new StreamReader(await client.GetStreamAsync("_reload", limit.Token));
        while (await reader.ReadLineAsync(limit.Token) is { } line)
        {
            listening.TrySetResult();
            if (line.StartsWith("data:", StringComparison.Ordinal)) return line;
        }

        return null;
    }
}

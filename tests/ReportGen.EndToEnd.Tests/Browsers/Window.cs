using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace ReportGen.EndToEnd.Tests.Browsers;

/// <summary>A window on the site that remembers what it asked for and what went wrong.</summary>
internal sealed class Window : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly Uri root;

    private Window(IBrowserContext context, IPage page, Uri root)
    {
        this.context = context;
        this.root = root;
        Page = page;
        page.Request += (_, request) => Requests.Add(request.Url);
        page.Response += (_, response) => Refused(response);
        page.RequestFailed += (_, request) => Errors.Add($"{request.Url}: {request.Failure}");
        page.PageError += (_, error) => Errors.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") Errors.Add(message.Text);
        };
    }

    public IPage Page { get; }

    public ConcurrentBag<string> Requests { get; } = [];

    /// <summary>Errors and warnings of the console, failed requests, and refused requests for anything but the page itself.</summary>
    public ConcurrentBag<string> Errors { get; } = [];

    public static async Task<Window> OpenAsync(IBrowserContext context, Uri root)
    {
        context.SetDefaultTimeout(60_000);
        return new Window(context, await context.NewPageAsync(), root);
    }

    public string AddressOf(string path) => new Uri(root, path).AbsoluteUri;

    /// <summary>Goes to a page of the site.</summary>
    public async Task<IResponse> GoAsync(string path) => (await Page.GotoAsync(AddressOf(path), new PageGotoOptions { WaitUntil = WaitUntilState.Load }))!;

    /// <summary>True where the page as a whole is no wider than the window.</summary>
    public Task<bool> FitsAsync() => Page.EvaluateAsync<bool>("document.scrollingElement.scrollWidth <= innerWidth");

    public ValueTask DisposeAsync() => context.DisposeAsync();

    private void Refused(IResponse response)
    {
        if (response.Status >= 400 && response.Request.ResourceType != "document")
            Errors.Add($"{response.Status.ToString(System.Globalization.CultureInfo.InvariantCulture)} {response.Url}");
    }
}

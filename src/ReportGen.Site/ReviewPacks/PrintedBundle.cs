using System.Collections.Immutable;
using AngleSharp.Dom;
using ReportGen.Site.Formatting;
using ReportGen.Site.Rendering;

namespace ReportGen.Site.ReviewPacks;

/// <summary>A report in the bundle.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Body">What it says, with everything that can be opened open.</param>
public sealed record BundledReport(string Id, string Heading, Markup Body);

/// <summary>View model of the page that prints a whole city: contents, its report, those of its units, and where to sign.</summary>
public sealed record PrintedBundle
{
    private static readonly ImmutableArray<string> References = ["href", "xlink:href", "for", "aria-labelledby", "aria-describedby", "aria-controls"];

    public required string Title { get; init; }

    public required string Lead { get; init; }

    /// <summary>What stands above every report: that it is a draft, of which round and city, and that data are synthetic.</summary>
    public required string Mark { get; init; }

    /// <summary>Until when it is to be answered, and whom to ask.</summary>
    public required string Terms { get; init; }

    public required string StyleHref { get; init; }

    public required ImmutableArray<BundledReport> Reports { get; init; }

    /// <summary>A page as a part of the bundle: its ids become its own, so that no other part has them.</summary>
    internal static BundledReport Of(OfflinePage page, string heading, int number)
    {
        var id = "r" + Format.Count(number);
        var main = (IElement)page.Main.Clone();
        foreach (var element in main.QuerySelectorAll("section[data-values], .watermark").ToList()) element.Remove();
        foreach (var details in main.QuerySelectorAll("details")) details.SetAttribute("open", string.Empty);
        foreach (var region in main.QuerySelectorAll("[role=region]"))
        {
            // In so many reports the same regions come again and again: they are no landmarks here.
            foreach (var name in new[] { "role", "aria-label", "aria-labelledby" }) region.RemoveAttribute(name);
        }

        foreach (var element in main.QuerySelectorAll("[id]")) element.Id = $"{id}-{element.Id}";
        foreach (var element in main.QuerySelectorAll("*"))
        {
            foreach (var name in References)
            {
                if (element.GetAttribute(name) is not { Length: > 0 } text) continue;
                if (name.EndsWith("href", StringComparison.Ordinal)) element.SetAttribute(name, HrefOf(page, text, id, element.LocalName));
                else element.SetAttribute(name, string.Join(' ', text.Split(' ').Select(part => $"{id}-{part}")));
            }
        }

        return new BundledReport(id, heading, new Markup(main.InnerHtml));
    }

    /// <summary>The bundle stands at the top of the folder, the page below it.</summary>
    private static string HrefOf(OfflinePage page, string href, string id, string element) => href switch
    {
        ['#', ..] => $"#{id}-{href[1..]}",
        _ when element is "image" or "use" => Combined(page.Path, href),
        _ when href.StartsWith("https:", StringComparison.Ordinal) => href,
        _ => Combined(page.Path, href),
    };

    private static string Combined(string path, string href) => Uri.UnescapeDataString(new Uri(new Uri("file:///" + path), href).AbsolutePath[1..])
        + (href.IndexOf('#', StringComparison.Ordinal) is var at and >= 0 ? href[at..] : string.Empty);
}

using System.Collections.Immutable;
using ReportGen.Site.Addresses;
using ReportGen.Site.Formatting;
using ReportGen.Site.Frames;
using ReportGen.Site.Navigation;

namespace ReportGen.Site.Pages.Folders;

/// <summary>View model of a folder of files that pages and programs fetch.</summary>
public sealed record FolderPage
{
    public required Frame Frame { get; init; }

    public required string Title { get; init; }

    public required string Lead { get; init; }

    public required ImmutableArray<FolderFile> Files { get; init; }

    internal static FolderPage Make(PageContext page, FolderText text)
    {
        var title = page.Edition is { } edition ? Format.EditionLabel(edition.Edition.Year) + text.Title : text.Title;
        return new FolderPage
        {
            Frame = FrameMaker.Make(page, new PageHead
            {
                Title = title,
                Description = text.Lead,
                Trail = [.. text.Above, new Choice(text.Step, page.To(page.Address), true)],
                Editions = page.Edition is null ? [] : page.EditionSwitch(text.In),
                JsonLd = JsonLd.Of("CollectionPage", page, title, text.Lead),
            }),
            Title = title,
            Lead = text.Lead,
            Files = text.Files,
        };
    }
}

/// <summary>A file or folder in a folder.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Href">Where it is.</param>
/// <param name="Text">What it holds.</param>
public sealed record FolderFile(string Name, string Href, string Text)
{
    /// <summary>What stands directly in the folder of a page.</summary>
    internal static FolderFile Of(PageContext page, Address address, string text) => new(address.Path[page.Address.Path.Length..], page.To(address), text);
}

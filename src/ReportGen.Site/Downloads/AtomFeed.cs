using System.Collections.Immutable;
using System.ServiceModel.Syndication;
using System.Xml;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Freezing;
using ReportGen.Site.Addresses;
using ReportGen.Site.Corrections;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.Downloads;

/// <summary>What was published and corrected, for feed readers; the latest first, corrections before editions.</summary>
internal static class AtomFeed
{
    /// <summary>Days are days in China.</summary>
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    private static readonly XmlWriterSettings Form = new() { OmitXmlDeclaration = true };

    public static void Write(TextWriter output, DownloadContext site)
    {
        output.Write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        using (var xml = XmlWriter.Create(output, Form)) Of(site).GetAtom10Formatter().WriteTo(xml);
        output.Write('\n');
    }

    private static SyndicationFeed Of(DownloadContext site)
    {
        var (settings, home) = (site.Input.Settings, site.Input.BaseUrl);
        ImmutableArray<AssessedEdition> published =
            [.. site.Editions.Where(edition => edition.Edition is { State: EditionState.Published, PublishedOn: not null }).Reverse()];
        var corrections = CorrectionList.Of(site.Editions);
        var days = published.Select(edition => edition.Edition.PublishedOn!.Value).Concat(corrections.Select(correction => correction.Date));
        var feed = new SyndicationFeed(
            settings.Title,
            description: null,
            home,
            home.AbsoluteUri,
            Moment(days.DefaultIfEmpty(new DateOnly(site.Input.Newest.Edition.Year, 12, 31)).Max()),
            [.. corrections.Select(correction => EntryOf(site, correction)), .. published.Select(edition => EntryOf(site, edition))]);
        feed.Links.Add(SyndicationLink.CreateSelfLink(AddressOf(site, site.Addresses.Feed)));
        feed.Authors.Add(new SyndicationPerson { Name = settings.Publisher });
        return feed;
    }

    private static SyndicationItem EntryOf(DownloadContext site, AssessedEdition edition)
    {
        var address = AddressOf(site, site.Addresses.Province(edition.Edition.Year));
        var sample = edition.Edition.Synthetic ? $"（{SampleNotice.Text}）" : string.Empty;
        var title = $"{Format.EditionLabel(edition.Edition.Year)}{site.Input.Settings.Title}报告{sample}";
        return new SyndicationItem(title, content: (SyndicationContent?)null, address, address.AbsoluteUri, Moment(edition.Edition.PublishedOn!.Value));
    }

    private static SyndicationItem EntryOf(DownloadContext site, Correction correction)
    {
        var address = new Uri(AddressOf(site, site.Addresses.Corrections).AbsoluteUri + "#" + CorrectionWords.Anchor(correction));
        var editions = string.Join('、', correction.Editions.Select(Format.EditionLabel));
        var title = $"{CorrectionWords.Grade(correction.Grade)}：{editions}（{correction.Id}）";
        return new SyndicationItem(title, content: (SyndicationContent?)null, address, address.AbsoluteUri, Moment(correction.Date))
        {
            Summary = new TextSyndicationContent(correction.Cause),
        };
    }

    private static DateTimeOffset Moment(DateOnly day) => new(day, TimeOnly.MinValue, Offset);

    private static Uri AddressOf(DownloadContext site, Address address) => new(site.Input.BaseUrl.AbsoluteUri + address.Path);
}

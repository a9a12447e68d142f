using System.Collections.Immutable;
using ReportGen.Analysis.Insights;
using ReportGen.Analysis.Peers;
using ReportGen.Evaluation.Results;
using ReportGen.Site.Changes;
using ReportGen.Site.Facts;
using ReportGen.Site.Formatting;
using ReportGen.Site.Rendering;
using ReportGen.Site.Wording;

namespace ReportGen.Site.Pages.County.Advice;

/// <summary>A unit with a similar profile.</summary>
public sealed record PeerRow(string Name, string Href, string City, string Class, string Total, string Rank, string Distance, string Change, string Style);

/// <summary>The units with the most similar profile.</summary>
/// <param name="HasRows">False where the edition has no other unit.</param>
/// <param name="Title">Heading.</param>
/// <param name="Words">Who of them improved most, and on what.</param>
/// <param name="Caption">How the distance is measured.</param>
/// <param name="Rows">The nearest first.</param>
public sealed record PeerSection(bool HasRows, string Title, Markup Words, string Caption, ImmutableArray<PeerRow> Rows)
{
    public static PeerSection Of(CountySubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        if (subject.Page.Input.HidesOthers) return new PeerSection(false, string.Empty, Markup.None, string.Empty, []);
        var peers = subject.Insights.Peers;
        var surcharge = peers.Any(peer => !peer.SameType) ? $"，类型不同的另加{Format.Value(PeerRules.OtherTypeSurcharge, 0)}个百分点" : string.Empty;
        return new PeerSection(
            !peers.IsEmpty,
            $"得分结构相近的{subject.KindLabel}",
            RunningText.Text(WordsOf(subject, peers)),
            $"{Format.Count(peers.Length)}个得分结构最相近的{subject.KindLabel}；差异为各项指标得分率之差的平均（百分点）{surcharge}",
            [.. peers.Select(peer => RowOf(subject, peer))]);
    }

    private static PeerRow RowOf(CountySubject subject, Peer peer)
    {
        var (result, page) = (peer.Unit, subject.Page);
        var change = result.Comparison as Compared;
        return new PeerRow(
            page.NameOf(result.Unit),
            page.To(page.Addresses.County(subject.Year, result.Unit)),
            result.Unit.IsProvinceRun ? subject.Terms.ProvinceRun : result.Unit.City.Name,
            result.Class.Letter,
            Format.Points(result.Total),
            Format.Count(result.Rank),
            Format.Value(peer.Distance, 2),
            change is null ? "—" : Format.Change(change.ScoreChange),
            ChangeMark.Style(change?.ScoreChange.Value));
    }

    private static string WordsOf(CountySubject subject, ImmutableArray<Peer> peers)
    {
        var among = $"{Format.Count(peers.Length)}个得分结构相近的{subject.KindLabel}中";
        if (subject.Insights.Of<PeerRise>() is [var rise, ..])
        {
            var leap = rise.Leap;
            return $"{subject.Page.NameOf(leap.Peer.Unit.Unit)}综合得分比上年度提高{Format.Points(leap.Change)}分，在{among}提高最多，增分最多的指标是{leap.Indicator.ShortName}。";
        }

        return peers.Any(peer => peer.Unit.Comparison is Compared) ? $"{among}，没有综合得分比上年度提高的。" : "本年度没有可与上年度比较的结果。";
    }
}

using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Content;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Observations;

namespace ReportGen.Audit.Assurance;

/// <summary>A line of prose with its place.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Text">Its words, as long as the line itself: what is no prose (link targets, code, list numbers) is blank; digits are half-width.</param>
internal sealed partial record ProseLine(Place Place, string Text)
{
    /// <summary>The year of the edition to which a text belongs, as its path says; null where it belongs to none.</summary>
    public static string? YearOf(Prose prose) => prose.Path.StartsWith(Prose.Editions, StringComparison.Ordinal) ? prose.Path[Prose.Editions.Length..] : null;

    public static IEnumerable<ProseLine> Of(Prose prose) =>
        prose
            .Markdown.Split('\n')
            .Select((line, i) => new ProseLine(new Place(prose.File, null, i + 1), Blank(line)))
            .Where(line => !string.IsNullOrWhiteSpace(line.Text));

    public static IEnumerable<ProseLine> OfNotices(EditionInput input) =>
        input.Edition.Notices.Select(
            (notice, i) =>
                new ProseLine(
                    new Place(input.Folder + "/edition.yaml", null, i < input.Edition.NoticeLines.Length ? input.Edition.NoticeLines[i] : null, "notices"),
                    Blank(notice)
                )
        );

    public static IEnumerable<ProseLine> Of(SiteSettings settings)
    {
        ProseLine Setting(string key, string text) => new(new Place("site.yaml", null, null, key), text);
        ImmutableArray<ProseLine> texts =
        [
            Setting("title", settings.Title),
            Setting("province", settings.Province),
            Setting("publisher", settings.Publisher),
            Setting("licence_name", settings.LicenceName),
        ];
        return
        [
            .. texts,
            .. settings.PortalTags.Select(tag => Setting("portal_tags." + tag.Name, tag.Content)),
            .. settings.Footer.Select(tag => Setting("footer." + tag.Name, tag.Content)),
        ];
    }

    /// <summary>The sentences of the passage.</summary>
    public IEnumerable<string> Sentences => Text.Split(['。', '！', '？', '；', '!', '?', ';'], StringSplitOptions.RemoveEmptyEntries);

    private static string Blank(string text)
    {
        var half = string.Create(text.Length, text, static (span, from) =>
        {
            for (var i = 0; i < span.Length; i++) span[i] = from[i] is >= '０' and <= '９' ? (char)(from[i] - '０' + '0') : from[i] == '．' ? '.' : from[i];
        });
        return NoProse().Replace(half, match => new string(' ', match.Length));
    }

    // Every repetition has a bound, so that no text, however long, takes more than a multiple of its length.
    [GeneratedRegex(
        @"<(https?|mailto):[^>]{0,500}>|\]\([^)]{0,500}\)|`[^`]{0,500}`|https?://[\w./?=&%#~-]{1,500}|[\w.-]{1,64}@[\w.-]{1,64}|^\s{0,20}#{1,6}\s{0,20}([\d." +
            @"]{1,20}\s)?|^\s{0,20}(\d{1,9}[.)、]|[-*+])\s{0,20}(?=\D)|《[^》]{0,200}》|〔\d+〕|\[\d+\]|\d{4}-\d{1,2}-\d{1,2}",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex NoProse();
}

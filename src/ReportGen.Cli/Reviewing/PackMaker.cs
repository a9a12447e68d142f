using System.Collections.Immutable;
using System.IO.Compression;
using System.Security.Cryptography;
using ReportGen.Cli.Terminal;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Consultations;
using ReportGen.Evaluation.Disclosures;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Regions;
using ReportGen.Forms.Reviews;
using ReportGen.Site;
using ReportGen.Site.Derivations;
using ReportGen.Site.Inputs;
using ReportGen.Site.Output;
using ReportGen.Site.Rendering;
using ReportGen.Site.ReviewPacks;

namespace ReportGen.Cli.Reviewing;

/// <summary>Makes the packs of cities and writes each as a folder and as a zip.</summary>
internal sealed class PackMaker
{
    private static readonly DateTimeOffset Date = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ReviewDesk desk;
    private readonly IReadOnlyDictionary<string, Markup> prose;
    private readonly TemplateSet templates;

    private PackMaker(ReviewDesk desk, IReadOnlyDictionary<string, Markup> prose, TemplateSet templates) =>
        (this.desk, this.prose, this.templates) = (desk, prose, templates);

    public static Checked<PackMaker> Of(ReviewDesk desk)
    {
        ImmutableArray<Content.Prose> texts = [.. desk.Contents.Publication.Prose, .. MeasureProse.Of(desk.Contents.Measures)];
        return Checked.All(
            MarkdownRenderer.RenderAll(texts),
            SitePlanner.LoadTemplates(desk.Source.Templates),
            Checked.Of(desk),
            (prose, templates, of) => new PackMaker(of, prose, templates));
    }

    /// <summary>The files of a city's pack, by path.</summary>
    public Checked<ImmutableSortedDictionary<string, byte[]>> Make(ReviewRound round)
    {
        var showsRanks = WholeStanding.WhyNot(desk.Collection.Review, desk.Result, round.City).Length == 0;
        var shown = showsRanks ? CityScope.Among(desk.Assessment, desk.Year) : DisclosureControl.Apply(CityScope.Of(desk.Assessment, round.City));
        var result = (EditionResult)shown.Find(desk.Year)!;
        var before = EditionBefore.InTime(desk.Contents.Dataset.Editions, desk.Year, edition => edition.Edition);
        var (deadline, contact, settings) = (desk.Collection.ReviewOf(desk.Year), desk.Collection.Contact, desk.Contents.Publication.Settings);
        var form = new ReviewFormMaker(desk.Input, before, result, desk.Findings, score => WordsOf(score, result)).Of(round, deadline, contact);
        return ReviewPack.Make(new ReviewPackInput
        {
            Site = new SiteInput(shown, [result], settings, prose, templates, new Uri(settings.BaseUrl))
            {
                Measures = desk.Contents.Measures,
                HidesOthers = showsRanks,
            },
            Whole = desk.Result,
            City = round.City,
            Scope = desk.Collection.Review,
            Round = round.Number,
            Deadline = deadline,
            Contact = contact,
            Asked = (round.Items.Length, form.Sheets.Length),
            Again =
            [
                .. round.Items.Where(item => item.Why.Length > 0)
                    .Select(item => new PackAgain(item.Value.Unit.Name, item.Value.Item, item.Value.Written, item.Why)),
            ],
            Questions =
            [
                .. form.Questions.Select(question => new PackQuestion(question.Unit, question.Rule, question.Place, question.Message, question.Answer)),
            ],
            Workbook = ReviewWorkbook.Of(form),
            Templates = desk.Source.Templates,
        });
    }

    /// <summary>Writes a pack beside its place and swaps it in, and packs the same as a zip with fixed dates.</summary>
    public static void Write(string output, City city, ImmutableSortedDictionary<string, byte[]> files)
    {
        var folder = Path.Combine(output, city.Name);
        using (var staging = Staging.For(folder, Staging.ReportMarker))
        {
            foreach (var (name, bytes) in files)
            {
                var path = Path.Combine(staging.Folder, name);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path, bytes);
            }

            staging.SwapIn(files.Keys);
        }

        using (var stream = File.Create(folder + ".zip.new"))
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, bytes) in files)
            {
                var entry = zip.CreateEntry($"{city.Name}/{name}", CompressionLevel.Optimal);
                entry.LastWriteTime = Date;
                using var content = entry.Open();
                content.Write(bytes);
            }
        }

        File.Move(folder + ".zip.new", folder + ".zip", overwrite: true);
    }

    /// <summary>Refuses a place where somebody has filled in a workbook: a new pack would take it away.</summary>
    public static void RefuseFilled(string output, City city)
    {
        var (book, sums) = (Path.Combine(output, city.Name, ReviewPack.Workbook), Path.Combine(output, city.Name, ReviewPack.Sums));
        if (!File.Exists(book)) return;
        var sum = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(book)));
        if (!File.Exists(sums) || !File.ReadAllText(sums).Contains(sum, StringComparison.Ordinal)) throw new UsageException(UsageMessages.FilledIn(book));
    }

    /// <summary>高新技术企业1.60／4分：取值 …；区间 ….</summary>
    private static string WordsOf(Evaluation.Results.Score score, EditionResult edition)
    {
        var derivation = Derivation.Of(score, edition.Scheme);
        var steps = string.Join("；", derivation.Steps.Select(step => $"{step.Label} {step.Text}"));
        return $"{derivation.Name}{derivation.Points}／{derivation.FullPoints}分：{steps}";
    }
}

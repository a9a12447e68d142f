using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Disclosures;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Results;
using ReportGen.Site.Addresses;
using ReportGen.Site.Downloads;
using ReportGen.Site.FindingsReports;
using ReportGen.Site.Output;
using ReportGen.Site.Rendering;

namespace ReportGen.Site.ReviewPacks;

/// <summary>
/// Makes what a city is sent before publication: its reports as they stand, a workbook to answer in, a page that prints everything, a form to sign, and the
/// checksums of all. It is a folder that needs no server and no network.
/// </summary>
public static class ReviewPack
{
    /// <summary>Name of the workbook.</summary>
    public const string Workbook = "意见表.xlsx";

    /// <summary>Name of the file with the checksums of all others.</summary>
    public const string Sums = "checksums.txt";

    private const string First = "index.html";
    private const string Consent = "意见函.html";
    private const string Bundle = "合订本.html";
    private const string Reports = "报告/";
    private const string Script = Reports + "assets/review.js";
    private const string ScriptSource = "review.js";

    private static readonly ImmutableArray<string> Templates = ["review", "consent", "bundle"];

    /// <summary>The files of the pack, by path; the same input gives the same bytes.</summary>
    public static Checked<ImmutableSortedDictionary<string, byte[]>> Make(ReviewPackInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return DeskPages.Load(input.Templates, Templates, [ScriptSource]).Then(desk => Checked.Of(Files(input, desk)));
    }

    private static ImmutableSortedDictionary<string, byte[]> Files(ReviewPackInput input, TemplateSet desk)
    {
        var plan = SitePlanner.Plan(input.Site);
        plan.Prepare();
        var edition = (EditionResult)input.Site.Newest;
        var (year, addresses) = (edition.Edition.Year, plan.Addresses);
        ImmutableArray<UnitResult> own = [.. edition.Units.Where(result => result.Unit.City.Key == input.City.Key)];
        var hasCityReport = !own[0].Unit.IsProvinceRun && input.Site.HidesOthers;
        ImmutableArray<Address> pages =
        [
            .. hasCityReport ? [addresses.City(year, input.City)] : Array.Empty<Address>(), .. own.Select(result => addresses.County(year, result.Unit)),
        ];
        ImmutableArray<Address> beside =
        [
            addresses.Asset(AssetSet.StyleSheet), addresses.Asset("icon.svg"),
            .. SharedPictures.Names(edition.Scheme).Where(name => name != SharedPictures.Spine || !input.Site.HidesOthers)
                .Select(name => addresses.Background(year, name)),
        ];
        var names = pages.Concat(beside).Select(address => Reports + address.File).ToHashSet(StringComparer.Ordinal);
        var files = ImmutableSortedDictionary.CreateBuilder<string, byte[]>(StringComparer.Ordinal);
        foreach (var address in beside) files[Reports + address.File] = Renderer.RenderOne(plan, address);
        files[Script] = ScriptOf(input, plan, desk, own);
        files[Workbook] = input.Workbook;

        string HrefOf(UnitResult result) => Reports + addresses.County(year, result.Unit).File;
        var sheet = PackSheet.Of(input, own, HrefOf, hasCityReport ? Reports + pages[0].File : string.Empty, SumOf(input.Workbook));
        var reports = ImmutableArray.CreateBuilder<BundledReport>(pages.Length);
        foreach (var (address, p) in pages.Select((address, p) => (address, p)))
        {
            using var page = new OfflinePage(Encoding.UTF8.GetString(Renderer.RenderOne(plan, address)), Reports + address.File, names);
            var heading = hasCityReport && p == 0 ? $"{input.City.Name}报告" : $"{own[p - (hasCityReport ? 1 : 0)].Unit.Name}报告";
            if (page.Calculator is { } calculator)
            {
                foreach (var name in new[] { "data-scheme", "data-totals", "data-script", "hidden" }) calculator.RemoveAttribute(name);
                calculator.SetAttribute("data-whole", CityScope.WholeOf(input.City));
                page.Run(Script);
            }

            files[page.Path] = Encoding.UTF8.GetBytes(page.Html());
            reports.Add(PrintedBundle.Of(page, heading, p + 1));
        }

        var bundle = new PrintedBundle
        {
            Title = sheet.Title,
            Lead = sheet.Scope,
            Mark = $"征求意见稿 第{sheet.Round}轮　{sheet.City}　尚未正式发布，请勿外传和引用{(sheet.IsSynthetic ? "　示例数据，非官方发布" : string.Empty)}",
            Terms = (sheet.HasDeadline ? $"请于{sheet.Deadline}（含当日）前答复。" : string.Empty) + (sheet.HasContact ? $"咨询：{sheet.Contact}。" : string.Empty),
            StyleHref = Reports + addresses.Asset(AssetSet.StyleSheet).File,
            Reports = reports.ToImmutable(),
        };
        files[Bundle] = Page(desk, "bundle", bundle, Bundle);
        files[First] = Page(desk, "review", sheet, First);
        files[Consent] = Page(desk, "consent", sheet, Consent);
        files[Sums] = Encoding.UTF8.GetBytes(string.Concat(files.Select(file => $"{SumOf(file.Value)}  {file.Key}\n")));
        return files.ToImmutable();
    }

    private static byte[] Page(TemplateSet desk, string template, object model, string name) =>
        Encoding.UTF8.GetBytes(DeskPages.Render(desk, template, model, name));

    /// <summary>The calculator of the site with its rules and the city's totals in it: from a disk, no page may fetch anything.</summary>
    private static byte[] ScriptOf(ReviewPackInput input, SitePlan plan, TemplateSet desk, ImmutableArray<UnitResult> own)
    {
        using var totals = new StringWriter(CultureInfo.InvariantCulture);
        TotalsJson.Write(totals, input.Whole, own.OrderBy(result => result.CityRank).ThenBy(result => result.Unit.Code));
        var scheme = Encoding.UTF8.GetString(Renderer.RenderOne(plan, plan.Addresses.SchemeJson(input.Whole.Edition.Year)));
        var data = new JsonObject { ["scheme"] = scheme, ["totals"] = totals.ToString() };
        var calculator = input.Site.Templates.Assets.TextOf(AssetSet.CalculatorScript).Replace("\nexport ", "\n", StringComparison.Ordinal);
        var start = desk.Assets.TextOf(ScriptSource);
        var script = string.Create(CultureInfo.InvariantCulture, $"(() => {{\n{calculator}\nconst data = {data.ToJsonString()};\n{start}}})();\n");
        return Encoding.UTF8.GetBytes(script);
    }

    private static string SumOf(byte[] file) => Convert.ToHexStringLower(SHA256.HashData(file));
}

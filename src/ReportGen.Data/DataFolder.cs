using ReportGen.Core.Editions;
using ReportGen.Core.Findings;
using ReportGen.Core.Measures;
using ReportGen.Core.Observations;
using ReportGen.Core.Plausibility;
using ReportGen.Core.Publishing;
using ReportGen.Core.Regions;
using ReportGen.Core.Schemes;
using ReportGen.Data.Editions;
using ReportGen.Data.Files;
using ReportGen.Data.Findings;
using ReportGen.Data.Measures;
using ReportGen.Data.Regions;
using ReportGen.Data.Schemes;
using ReportGen.Data.Settings;
using ReportGen.Data.Tables;
using ReportGen.Data.Texts;

namespace ReportGen.Data;

/// <summary>The only reader of the data folder.</summary>
public static class DataFolder
{
    /// <summary>
    /// Reads everything and tells everything that is wrong with it; only the environment and bugs throw. Where something stops, what could be read is still
    /// there to
    /// be looked at further, as long as the register can be read.
    /// </summary>
    /// <param name="path">The data folder.</param>
    /// <param name="wants">Says which editions are wanted; the files of the others are not read. None given: all.</param>
    public static Checked<Dataset> Read(string path, Func<Edition, bool>? wants = null)
    {
        var folder = new Folder(path);
        var entryBags = EntryCheck.Common(folder).ToList();
        var settingsBag = new FindingBag(SettingsReader.File);
        var schemeBags = folder.Files(SchemeReader.Root, "*.yaml").Select(file => new FindingBag($"{SchemeReader.Root}/{file}")).ToArray();
        var proseBags = ProseReader.Files(folder).Select(file => new FindingBag(file)).ToArray();
        var measureBags = MeasureReader.Files(folder).Select(file => new FindingBag(file)).ToArray();
        var registerBags = new List<FindingBag>();
        var editionBags = new List<FindingBag>();
        (SiteSettings Site, ProgrammeTerms Terms)? settings = null;
        Register? register = null;
        var schemes = new Scheme?[schemeBags.Length];
        var prose = new Prose?[proseBags.Length];
        var measures = new Measure?[measureBags.Length];
        List<(int Year, Edition? Edition, FindingBag Bag)> editions = [];
        Together.Run(
            () => Parallel.For(0, schemes.Length, i => schemes[i] = SchemeReader.Read(folder, schemeBags[i])),
            () => register = RegisterReader.Read(folder, registerBags),
            () => editions = ReadEditions(folder, editionBags),
            () => settings = SettingsReader.Read(folder, settingsBag),
            () => Parallel.For(0, prose.Length, i => prose[i] = ProseReader.Read(folder, proseBags[i])));

        if (settings?.Terms is { } words) schemes = Array.ConvertAll(schemes, scheme => scheme is null ? null : scheme with { Terms = words });
        var terms = MeasureTerms.Of(schemes);
        Together.Run(() => Parallel.For(0, measures.Length, i => measures[i] = MeasureReader.Read(folder, terms, measureBags[i])));
        var scopes = Scopes(register, schemes, editions, wants ?? (_ => true), out var unread);
        var fileBags = new List<FindingBag>();
        var inputs = EditionFiles.Read(folder, scopes, fileBags);
        if (register is not null) fileBags.AddRange([.. TileReader.Check(register, editions.Select(edition => edition.Year)), .. LineageChecks.Check(folder, register, editions.Select(edition => edition.Edition))]);
        CrossChecks.Recorded(editions.Select(edition => (edition.Edition, edition.Bag)), schemes);
        CrossChecks.Frozen(editions.Select(edition => edition.Edition).OfType<Edition>(), schemes, schemeBags);
        CrossChecks.Texts(schemes, prose, proseBags);
        CrossChecks.Forewords(editions.Select(edition => Invariant.Text(edition.Year)).ToHashSet(StringComparer.Ordinal), prose, proseBags);
        var limitsBag = new FindingBag(LimitsReader.File);
        var limits = LimitsReader.Read(folder, schemes.Contains(null) ? null : [.. schemes.OfType<Scheme>()], limitsBag);

        List<FindingBag> bags = [.. entryBags, settingsBag, limitsBag, .. schemeBags, .. proseBags, .. measureBags, .. registerBags, .. editionBags,
            .. fileBags, .. Unchecked(register, limits, unread)];
        var findings = Explanations.Answer(bags.SelectMany(bag => bag.All), [.. inputs.SelectMany(input => input.Explanations)]);
        if (register is null) return Checked.Of<Dataset>(null!, findings);
        var publication = new Publication(settings?.Site!, [.. prose.OfType<Prose>()]);
        return Checked.Of(new Dataset(register, [.. inputs], publication, limits!,
            new MeasureLibrary { Measures = [.. measures.OfType<Measure>()] }) { Unread = [.. unread] }, findings);
    }

    /// <summary>A line for all that could not be looked at, since what it is read by could not be read itself.</summary>
    private static IEnumerable<FindingBag> Unchecked(Register? register, Limits? limits, List<int> unread)
    {
        const string fix = "请在改正或补齐后再核查一次。";
        FindingBag Line(string file, string message)
        {
            var bag = new FindingBag(file);
            bag.Add(Catalogue.NotChecked, null, null, message, fix);
            return bag;
        }

        if (register is null) return [Line(RegisterReader.Root + "/units.csv", "各年度的数据都没有核查，原因在于名录不能读取。")];
        var years = unread.Select(year =>
            Line($"{EditionReader.Root}/{Invariant.Text(year)}/edition.yaml", $"{Invariant.Text(year)} 年度的数据没有核查，原因在于该年度的设置或评价方案不能读取。"));
        return limits is null ? years.Append(Line(LimitsReader.File, "各年度数值的合理性没有核查，原因在于阈值不能读取。")) : years;
    }

    private static List<(int Year, Edition? Edition, FindingBag Bag)> ReadEditions(Folder folder, List<FindingBag> bags)
    {
        var editions = new List<(int Year, Edition? Edition, FindingBag Bag)>();
        foreach (var name in folder.Folders(EditionReader.Root))
        {
            var bag = new FindingBag($"{EditionReader.Root}/{name}/edition.yaml");
            bags.Add(bag);
            if (CrossChecks.Year(name, bag) is { } year) editions.Add((year, EditionReader.Read(folder, year, bag), bag));
        }

        if (bags.Count > 0) return editions;
        var none = new FindingBag(EditionReader.Root);
        none.Add(Catalogue.FileMissing, null, null, "数据目录中没有任何年度，应有 editions/年度/edition.yaml。", "请建立年度文件夹并放入应报文件。");
        bags.Add(none);
        return editions;
    }

    private static List<EditionScope> Scopes(Register? register, Scheme?[] schemes, List<(int Year, Edition? Edition, FindingBag Bag)> editions, Func<Edition,
        bool> wants, out List<int> unread)
    {
        var scopes = new List<EditionScope>();
        unread = [];
        foreach (var (year, edition, bag) in editions)
        {
            if (edition is not null && !wants(edition)) continue;
            var scheme = edition is null ? null : CrossChecks.Scheme(edition, schemes, bag);
            if (edition is null || scheme is null) unread.Add(year);
            else if (register is not null) scopes.Add(new EditionScope(edition, $"{EditionReader.Root}/{Invariant.Text(year)}", scheme, register));
        }

        return scopes;
    }
}

using System.Collections.Immutable;
using ReportGen.Analysis.Measures;
using ReportGen.Audit.Inputs;
using ReportGen.Audit.Plausibility;
using ReportGen.Content;
using ReportGen.Data.Editions;
using ReportGen.Data.Files;
using ReportGen.Data.Findings;
using ReportGen.Data.Measures;
using ReportGen.Data.Regions;
using ReportGen.Data.Schemes;
using ReportGen.Data.Settings;
using ReportGen.Data.Texts;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Freezing;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Data;

/// <summary>The only reader of the data folder.</summary>
public static class DataFolder
{
    /// <summary>As many units as a table may have rows when it is read.</summary>
    public static int MostUnits => FileLimits.UnitTable.Rows;

    /// <summary>The data years for which there are folders, the earliest first.</summary>
    public static ImmutableArray<int> Years(string path) =>
        [.. new Folder(path).Folders(EditionReader.Root).Select(name => EditionReader.YearOf(name, new FindingBag(name))).OfType<int>().Order()];

    /// <summary>The schemes alone, by file name: a folder that is being written need not be complete for that.</summary>
    public static ImmutableArray<Checked<Scheme>> Schemes(string path)
    {
        var folder = new Folder(path);
        return [.. SchemeReader.All(folder).Select(read => Checked.Of(read.Value, read.Findings.All)!)];
    }

    /// <summary>The register alone, likewise.</summary>
    public static Checked<Register> Register(string path)
    {
        var bags = new List<FindingBag>();
        return Checked.Of(RegisterReader.Read(new Folder(path), bags), bags.SelectMany(bag => bag.All))!;
    }

    /// <summary>The settings of the site alone, likewise.</summary>
    public static Checked<SiteSettings> Settings(string path)
    {
        var read = Read(new Folder(path), SettingsReader.File, file => SettingsReader.Read(file, schemes: null));
        return Checked.Of(read.Value?.Site, read.Findings.All)!;
    }

    /// <summary>
    /// Reads everything and reports everything that is wrong with it; only the environment and bugs throw. Where something stops, what could be read is still
    /// there to be looked at further, as long as the register can be read.
    /// </summary>
    /// <param name="path">The data folder.</param>
    /// <param name="wants">Says which editions are wanted; the files of the others are not read. None given: all.</param>
    public static Checked<DataContents> Read(string path, Func<Edition, bool>? wants = null)
    {
        var folder = new Folder(path);
        var strays = EntryCheck.Common(folder).ToList();
        var registerBags = new List<FindingBag>();
        var register = RegisterReader.Read(folder, registerBags);
        var schemes = SchemeReader.All(folder);
        var readable = schemes.All(read => read.Value is not null) ? schemes.Select(read => read.Value!).ToList() : null;
        var settings = Read(folder, SettingsReader.File, file => SettingsReader.Read(file, readable));
        var editionBags = new List<FindingBag>();
        var editions = ReadEditions(folder, editionBags);
        var prose = ProseReader.Files(folder).ConvertAll(path => Read(folder, path, ProseReader.Read));
        if (settings.Value is { } programme)
            schemes = [.. schemes.Select(read => read with { Value = read.Value is { } scheme ? scheme with { Terms = programme.Terms } : null })];
        var terms = MeasureTerms.Of(schemes.Select(read => read.Value));
        var measures = MeasureReader.Files(folder).ConvertAll(path => Read(folder, path, file => MeasureReader.Read(file, terms)));
        var collection = settings.Value?.Site.Collection ?? CollectionPlan.None;
        var scopes = Scopes(register, schemes, editions, wants ?? (_ => true), out var unread).ConvertAll(scope => scope with { Collection = collection });
        var fileBags = new List<FindingBag>();
        var inputs = WithCorrections(EditionFiles.Read(folder, scopes, fileBags));
        if (register is not null)
            fileBags.AddRange([
                .. TileReader.Check(register, editions.Select(edition => edition.Year)),
                .. LineageChecks.Check(folder, register, editions.Select(edition => edition.Edition)),
            ]);
        CrossChecks.Recorded(editions.Select(edition => (edition.Edition, edition.Bag)), schemes);
        CrossChecks.Frozen(editions.Select(edition => edition.Edition).OfType<Edition>(), schemes);
        TextPlaces.Check(schemes, editions.Select(edition => Invariant.Text(edition.Year)).ToHashSet(StringComparer.Ordinal), prose);
        var limits = Read(folder, LimitsReader.File, file => LimitsReader.Read(file, readable));

        List<FindingBag> bags =
        [
            .. strays, settings.Findings, limits.Findings,
            .. schemes.Select(read => read.Findings), .. prose.Select(read => read.Findings), .. measures.Select(read => read.Findings),
            .. registerBags, .. editionBags, .. fileBags, .. Unchecked(register, limits.Value, unread),
        ];
        var findings = Explanations.Answer(bags.SelectMany(bag => bag.All), [.. inputs.SelectMany(input => input.Explanations)]);
        if (register is null) return Checked.Of<DataContents>(null!, findings);
        var publication = new Publication(settings.Value?.Site!, [.. prose.Select(read => read.Value).OfType<Prose>()]);
        var library = new MeasureLibrary { Measures = [.. measures.Select(read => read.Value).OfType<Measure>()] };
        return Checked.Of(new DataContents(new Dataset(register, [.. inputs]) { Unread = [.. unread] }, publication, limits.Value, library), findings);
    }

    /// <summary>Each edition with the corrections that change something of it, its own and those of other editions.</summary>
    private static EditionInput[] WithCorrections(EditionInput[] inputs)
    {
        var all = Dataset.CorrectionsOf(inputs);
        ImmutableArray<Correction> Of(int year) => [.. all.Where(correction => correction.Editions.Contains(year))];
        return [.. inputs.Select(input => input with { Edition = input.Edition with { Corrections = Of(input.Edition.Year) } })];
    }

    private static Reading<T> Read<T>(Folder folder, string path, Func<DataFile, T?> read)
        where T : class
    {
        var file = folder.At(path);
        return new Reading<T>(file, read(file));
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
            var file = folder.At($"{EditionReader.Root}/{name}/{EditionReader.File}");
            bags.Add(file.Findings);
            if (EditionReader.YearOf(name, file.Findings) is { } year) editions.Add((year, EditionReader.Read(file, year), file.Findings));
        }

        if (bags.Count > 0) return editions;
        var none = new FindingBag(EditionReader.Root);
        none.Add(Catalogue.FileMissing, null, null, "数据目录中没有任何年度，应有 editions/年度/edition.yaml。", "请建立年度文件夹并放入应报文件。");
        bags.Add(none);
        return editions;
    }

    private static List<EditionScope> Scopes(
        Register? register,
        ImmutableArray<Reading<Scheme>> schemes,
        List<(int Year, Edition? Edition, FindingBag Bag)> editions,
        Func<Edition, bool> wants,
        out List<int> unread)
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

using System.Globalization;
using ReportGen.Evaluation.Findings;
using ReportGen.Forms;
using ReportGen.Site.Checks;
using ReportGen.Site.Formatting;
using ReportGen.Site.Output;
using ReportGen.Site.Rendering;

namespace ReportGen.Cli.Terminal;

/// <summary>All words that the commands say on their own; findings bring their own words.</summary>
public static class Messages
{
    public const string Product = "ReportGen publishes the yearly evaluation of counties: department files in, a static report site out.";

    public const string Build = "Reads data and templates, checks them, and replaces the site with a complete new one.";
    public const string Check = "Checks everything that 'build' checks, and every page that it would write; writes nothing but a report, if one is asked for.";
    public const string Serve = "Shows the site on this machine, rendering each page on request; pages reload when data or a template changes.";
    public const string Explain = "Prints how a score came about, from the cell in a file to the published total.";
    public const string Sample = "Writes a synthetic data folder of any size; the same seed gives the same bytes.";

    public const string New = "Begins an edition: its folder with an empty, correctly headed file for every supplier, and the same as workbooks to send out.";
    public const string NewYear = "Data year of the new edition, such as 2024.";
    public const string Data = "Folder with the data.";
    public const string Templates = "Folder with the templates.";
    public const string Output = "Folder for the site; missing, empty, or a former site, which is replaced as a whole.";
    public const string Edition = "Data year of an edition to build; may be given several times. Default: all.";
    public const string CheckEdition =
        "Data year of an edition to check; may be given several times. What it needs of others is read, but not reported. Default: all.";
    public const string Drafts = "Includes editions that are not published yet; their pages say so.";
    public const string BaseUrl = "Absolute address under which the site will stand. Default: the one in site.yaml.";
    public const string Format = "How findings are printed: text for people, json (one object a line) for programs, github for annotations of a workflow run.";
    public const string Strict = "Findings that need an explanation stop the command too.";
    public const string Report = "Folder for printable pages on what was found, one for each supplier; new, empty, or a former report, which is replaced.";
    public const string Port = "Port on 127.0.0.1.";
    public const string ExplainEdition = "Data year of the edition.";
    public const string ExplainRegion = "Six-digit code of the county, or its name where only one has it.";
    public const string ExplainIndicator = "Identifier of one indicator. Default: all.";
    public const string ExplainSet = "Another value to try, as ID=VALUE; may be given several times. Prints what points, total, class and rank would be.";
    public const string PointsUnit = "points before the cap";
    public const string SampleRegions = "Number of county-level units.";
    public const string SampleEditions = "Number of editions, from the first year of the scheme on.";
    public const string SampleSeed = "Seed of the generator.";
    public const string SampleScheme = "The scheme by which the data are made; it may be left out where the data folder has only one.";
    public const string SampleOutput = "Folder for the data; it must not exist yet, or be empty.";

    public const string NoDrawingLibrary =
        "The charts cannot be drawn: the library libSkiaSharp, which stands beside the program, is missing or is not made for this system; publish the " +
            "program again on this system, or copy the library to it.";

    public static string Hint(string command, string root) =>
        command == root ? "Add --help to see what can be said." : $"Add --help after '{command}' to see how it is used.";

    public static string Published(Published published, string output) =>
        string.Create(CultureInfo.InvariantCulture, $"{published.Files} files, {Megabytes(published.Bytes)}, in {output}");

    public static string Checked(int editions, int units, int pages) =>
        string.Create(CultureInfo.InvariantCulture, $"{editions} editions, {units} county reports, {pages} addresses: nothing stops a build.");

    public static string Compared(CheckCounts counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Compared: {counts.Pages} pages, {counts.Links} links, {counts.Ids} ids, {counts.Tables} tables, {counts.Charts} charts, {counts.Results} " +
                $"results, {counts.Rows} rows."
        );
    }

    public static string PagesNotChecked(IEnumerable<int> editions) =>
        string.Create(CultureInfo.InvariantCulture,
            $"Nothing stops {string.Join(", ", editions.Select(year => year.ToString(CultureInfo.InvariantCulture)))}, but")
        + " its pages were not checked, since something else stops the build; check without --edition says what.";

    public static string Counted(IReadOnlyCollection<Finding> findings) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{findings.Count(finding => finding.Severity >= Severity.Force)} errors, {findings.Count(finding => finding.Severity == Severity.Explain)} " +
                $"warnings, {findings.Count(finding => finding.Severity == Severity.Info)} remarks."
        );

    public static string Reported(int pages, string folder) =>
        string.Create(CultureInfo.InvariantCulture, $"{pages} printable pages in {folder}; open index.html.");

    public static string Stopped(string output) => $"Nothing was written; {output} is as it was.";

    public static string Serving(string address) => $"Serving {address} — Ctrl+C ends.";

    public static string Reloaded(string what) => $"Read again after a change of {what}.";

    public static string NoScheme(string scheme, IEnumerable<string> known) => $"There is no scheme '{scheme}'; there is {string.Join(", ", known)}.";

    public static string WhichScheme(IEnumerable<string> known) => $"Name one of the schemes with --scheme: {string.Join(", ", known)}.";

    public static string Sampled(string output) => $"Synthetic data written to {output}.";

    public static string Begun(NewEdition begun) => string.Create(
        CultureInfo.InvariantCulture,
        $"{begun.Folder}: a draft by the scheme {SchemeOf(begun)}, {begun.Forms} empty files; workbooks to send out in its folder {NextEdition.Workbooks}.");

    private static string SchemeOf(NewEdition begun) => begun.OtherScheme is { } other
        ? string.Create(CultureInfo.InvariantCulture, $"{other}, since that of {begun.Previous} does not reach it")
        : string.Create(CultureInfo.InvariantCulture, $"of {begun.Previous}");

    public static string EditionExists(int year) => string.Create(
        CultureInfo.InvariantCulture,
        $"There is an edition {year} already; nothing was changed. With --again one that nobody has touched is brought up to date with register and scheme.");

    public const string Again =
        "Brings the files of an edition that was begun before up to date with register and scheme; refused where anybody has touched them. Its settings stay.";

    public static string NotBegun(int year) => string.Create(CultureInfo.InvariantCulture, $"There is no edition {year} to begin again; leave out --again.");

    public static string NotRecorded(int year) => string.Create(
        CultureInfo.InvariantCulture,
        $"It is not recorded what was written when edition {year} was begun, so it is not known whether it was changed. Move it away and begin it anew.");

    public static string Touched(int year, IReadOnlyCollection<string> files) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"Nothing was changed: {files.Count} files of {year} are not as they were when it was begun ({string.Join(", ", files.Take(5))}). Move them " +
                $"away first."
        );

    public static string NothingBefore(int year, IEnumerable<int> there) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"There is no edition before {year} whose scheme it could follow; there are " +
                $"{string.Join(", ", there.Select(y => y.ToString(CultureInfo.InvariantCulture)).DefaultIfEmpty("none"))}."
        );

    public static string Gap(int year, int previous) => string.Create(
        CultureInfo.InvariantCulture,
        $"Mind the gap: the edition before {year} is {previous}, so no values of the year before stand in the files, and nothing will be compared with it.");

    public const string StillSynthetic =
        "The edition before is synthetic, so this one is called synthetic too; set 'synthetic: false' in its edition.yaml once its data are real.";

    public static string NoFolderOfEdition(int year, IEnumerable<int> there) =>
        string.Create(CultureInfo.InvariantCulture,
            $"There is no edition {year} to check; there are {string.Join(", ", there.Select(y => y.ToString(CultureInfo.InvariantCulture)))}.");

    public static string NoEdition(int year, IEnumerable<int> there) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"There is no edition {year} to show; there are {string.Join(", ", there.Select(y => y.ToString(CultureInfo.InvariantCulture)))}. Drafts are " +
                $"left out unless --drafts is given."
        );

    public static string NoRegion(string region, int year, IReadOnlyCollection<string> near) => string.Create(
        CultureInfo.InvariantCulture,
        $"No unit with the code or name '{region}' is in the register of edition {year}{(near.Count == 0 ? "." : $"; there are {string.Join(", ", near)}.")}");

    public static string SeveralRegions(string region, int year, IEnumerable<string> found) =>
        string.Create(CultureInfo.InvariantCulture,
            $"Several units of edition {year} are called '{region}'; name one by its code: {string.Join(", ", found)}.");

    public static string NoIndicator(string id, IEnumerable<string> there) => $"The scheme has no indicator '{id}'; it has {string.Join(", ", there)}.";

    public static string SettingForm(string text) => $"'{text}' is not of the form ID=VALUE, such as --set good-air-days=310.";

    public static string SettingNumber(string text, string id, string range) =>
        $"'{text}' is not a number for {id}; write digits such as 1234.5 or 1,234.5, a minus before them where needed, at most 18 digits. {range}";

    public static string SettingTwice(string id) => $"{id} is set twice; set each indicator once.";

    public static string SettingRefused(decimal value, string id, string range) =>
        string.Create(CultureInfo.InvariantCulture, $"{id} cannot be {value}. {range}");

    public static string SettingRange(string unit, decimal? least, decimal top) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"It takes numbers in {unit}{(least is { } bound ? string.Create(CultureInfo.InvariantCulture, $", from {bound:0.####}") : string.Empty)}; " +
                $"beyond {top:0.####} nothing changes."
        );

    public const string NoFolderNamed = "The name of the output folder is empty.";

    public static string OutputIsFile(string folder) => $"'{folder}' is a file; name a folder.";

    public static string OutputRefused(string folder, OutputFault fault, string other) => fault switch
    {
        OutputFault.IsInput => $"'{folder}' is '{other}' itself, from which the output is made; name a folder elsewhere.",
        OutputFault.HoldsInput => $"'{folder}' holds '{other}', from which the output is made; name a folder elsewhere.",
        OutputFault.InInput => $"'{folder}' lies inside '{other}', from which the output is made; name a folder elsewhere.",
        OutputFault.Root => $"'{folder}' is the root of a drive; name a folder in it.",
        OutputFault.Home => $"'{folder}' is or holds your home folder '{other}'; name a folder in that.",
        OutputFault.Working => $"'{folder}' is or holds the current folder '{other}'; name a folder in that, or run the command elsewhere.",
        _ => throw new ArgumentOutOfRangeException(nameof(fault)),
    };

    public static string OutputForeign(string folder) => $"'{folder}' holds files of other origin; name a new or empty folder.";

    public static string NotEmpty(string folder) => $"'{folder}' is not empty; name a new folder.";

    public static string NoFolder(string what, string folder) => $"The {what} folder '{folder}' does not exist.";

    public static string NotFolder(string what, string file) => $"'{file}' is a file; name the {what} folder.";

    public const string NotUnderstood = "The command line is not understood.";

    public static string NoCommand(IEnumerable<string> commands) => $"Name a command: {string.Join(", ", commands)}.";

    public static string UnknownCommand(string word, string? near) => $"There is no command '{word}'" + (near is null ? "." : $"; did you mean '{near}'?");

    public static string UnknownOption(string word, string command, string? near) =>
        $"'{command}' has no option '{word}'" + (near is null ? "." : $"; did you mean '{near}'?");

    public static string OptionBeforeCommand(string word) => $"Name a command before '{word}'.";

    public static string UnknownWord(string word, string command) => $"'{command}' does not understand '{word}'.";

    public static string OptionNeeded(string option, string? description) => $"{option} is needed: {description}";

    public static string ArgumentNeeded(string? description) => "Something is left out: " + description;

    public static string ValueNeeded(string option) => $"{option} needs a value.";

    public static string GivenTwice(string option) => $"{option} is given more than once.";

    public static string NotNumber(string what, string text) => $"{what} takes a whole number; '{text}' is none.";

    public static string NotAmong(string what, string text, IReadOnlyList<string> words) =>
        $"{what} takes {string.Join(", ", words.SkipLast(1))} or {words[^1]}; '{text}' is none of them.";

    public static string NoUrl(string text) => $"'{text}' is not an absolute http or https address without query, fragment and user.";

    public static string OutOfRange(string option, int least, int most) =>
        string.Create(CultureInfo.InvariantCulture, $"{option} takes a number from {least} to {most}.");

    public static string PortTaken(int port) => string.Create(CultureInfo.InvariantCulture, $"Port {port} on 127.0.0.1 is in use; choose another with --port.");

    public static string EnvironmentFailed(string message) => "The environment failed: " + message;

    public static string Bug(Exception exception) => "This is a bug in ReportGen; please report it with these lines:" + Environment.NewLine + exception;

    public static string Megabytes(long bytes) => (bytes / 1_000_000m).ToString("0.0", CultureInfo.InvariantCulture) + " MB";
}

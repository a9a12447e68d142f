using System.Collections.Concurrent;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Results;
using ReportGen.Evaluation.Schemes;
using ReportGen.Site.Addresses;
using ReportGen.Site.Downloads;
using ReportGen.Site.Formatting;
using ReportGen.Site.Output;

namespace ReportGen.Site.Checks;

/// <summary>
/// One result is one number wherever it is printed: reports, the table of all units, CSV and workbook are compared as they were made. Every result that a
/// report and the table of all units have to print has to be found there.
/// </summary>
internal static class FigureChecker
{
    private static readonly (string What, string Column)[] OfUnit =
    [
        (PrintedResult.Total, "total"),
        (PrintedResult.Class, "class"),
        (PrintedResult.Rank, "rank"),
    ];
    private static readonly (string What, string Column)[] OfScore = [(PrintedResult.Score, "score"), (PrintedResult.ScoreRank, "rank")];

    /// <summary>What differs in an edition.</summary>
    public static FigureCheck Check(SitePlan plan, EditionResult edition, ConcurrentDictionary<string, PageFacts> pages)
    {
        var check = new FigureCheck(edition.Edition.State == EditionState.Draft, edition.Scheme.Terms.Whole + PrintedResult.ScoreRank);
        var (year, book) = (edition.Edition.Year, plan.Addresses);
        var (results, scores) = (book.ResultsCsv(year), book.ScoresCsv(year));
        var workbook = Renderer.RenderOne(plan, book.ResultsXlsx(year));
        List<string[]> Read(Address file, string sheet, int least)
        {
            var rows = ReadBack.Csv(Renderer.RenderOne(plan, file));
            check.TooShort(file.File, least, rows.Count - 1);
            CompareSheets(book.ResultsXlsx(year).File, file.File, sheet, rows, ReadBack.Sheet(workbook, sheet), check);
            return rows;
        }

        var units = edition.Units.Length;
        var byCode = Keyed(Read(results, ResultTables.ResultsTitle, units), OfUnit, row => row("code"));
        var byIndicator = Keyed(
            Read(scores, ResultTables.ScoresTitle, units * edition.Scheme.Indicators.Length),
            OfScore,
            row => row("code") + "/" + row("indicator")
        );
        if (book.HasAwards)
            _ = Read(
                book.AwardsCsv(year),
                ResultTables.AwardsTitle(edition.Scheme.Terms),
                edition.Edition.Disclosure.Awards ? edition.Awards.Entries.Length : 0
            );

        string? OfUnitIn(Unit unit, PrintedResult result) => byCode.GetValueOrDefault((unit.Code.ToString(), result.What));
        string? OfScoreIn(Unit unit, PrintedResult result) => byIndicator.GetValueOrDefault((unit.Code + "/" + result.Indicator, result.What));
        CheckRankings(book.Rankings(year));
        foreach (var unit in edition.Units.Select(result => result.Unit)) CheckReport(unit, book.County(year, unit));
        return check;

        void CheckRankings(Address rankings)
        {
            if (!pages.TryGetValue(rankings.File, out var page)) return;
            var listed = page.Results.ToLookup(result => Target(rankings.Path, result.Unit), StringComparer.Ordinal);
            var missing = new List<string>();
            foreach (var unit in edition.Units.Select(result => result.Unit))
            {
                var printed = listed[book.County(year, unit).Path].ToList();
                missing.AddRange(OfUnit.Where(of => !printed.Exists(result => result.What == of.What)).Select(of => $"{unit.Name}的{check.NameOf(of.What)}"));
                Compare(unit, rankings.File, results.File, printed, result => OfUnitIn(unit, result), check);
            }

            check.Missing(rankings.File, units * OfUnit.Length, missing);
        }

        void CheckReport(Unit unit, Address report)
        {
            if (!pages.TryGetValue(report.File, out var page)) return;
            Compare(unit, report.File, results.File, page.Results.Where(result => result.Indicator.Length == 0), result => OfUnitIn(unit, result), check);
            Compare(unit, report.File, scores.File, page.Results.Where(result => result.Indicator.Length > 0), result => OfScoreIn(unit, result), check);
            var expected = OfReport(edition.Scheme).ToList();
            var printed = page.Results.Select(result => (result.At, result.Indicator, result.What)).ToHashSet();
            check.Missing(
                report.File,
                expected.Count,
                [.. expected.Where(result => !printed.Contains(result)).Select(result => WhereAndWhat(result.At, result.Indicator, check.NameOf(result.What)))]
            );
        }
    }

    /// <summary>The results that a report prints, each with the place where it does.</summary>
    private static IEnumerable<(PrintedAt At, string Indicator, string What)> OfReport(Scheme scheme) =>
    [
        (PrintedAt.Heading, string.Empty, PrintedResult.Class),
        .. OfUnit.Select(of => (PrintedAt.Tiles, string.Empty, of.What)),
        .. scheme.Indicators.SelectMany(indicator => OfScore.Select(of => (PrintedAt.Table, indicator.Id.ToString(), of.What))),
    ];

    private static string WhereAndWhat(PrintedAt at, string indicator, string what) => at switch
    {
        PrintedAt.Heading => "标题中的" + what,
        PrintedAt.Tiles => "概览中的" + what,
        PrintedAt.Table => $"表格中 {indicator} 的{what}",
        _ => throw new ArgumentOutOfRangeException(nameof(at)),
    };

    private static void Compare(
        Unit unit,
        string page,
        string file,
        IEnumerable<PrintedResult> printed,
        Func<PrintedResult, string?> expected,
        FigureCheck check
    )
    {
        var seen = new HashSet<(string Indicator, string What, string Text)>();
        foreach (var result in printed)
        {
            check.Results++;
            var text = expected(result);
            if (result.Text == text || !seen.Add((result.Indicator, result.What, result.Text))) continue;
            var what = result.Indicator.Length == 0 ? check.NameOf(result.What) : $"{result.Indicator} {result.What}";
            check.Differs(page, what, $"{unit.Name}的{what}在本页为“{result.Text}”，在 {file} 中为“{text}”。", unit, result.Text);
        }
    }

    private static void CompareSheets(string book, string file, string sheet, List<string[]> csv, List<string[]> rows, FigureCheck check)
    {
        if (csv.Count != rows.Count)
        {
            check.Differs(book, sheet, $"工作表 {sheet} 有 {Format.Count(rows.Count)} 行，{file} 有 {Format.Count(csv.Count)} 行。", null, null);
            return;
        }

        // The sheet has headings to read, the file has names of columns.
        for (var i = 1; i < rows.Count; i++)
        {
            check.Rows++;
            for (var c = 0; c < Math.Max(csv[i].Length, rows[i].Length); c++)
            {
                var (left, right) = (rows[i].ElementAtOrDefault(c) ?? string.Empty, csv[i].ElementAtOrDefault(c) ?? string.Empty);
                if (left != right)
                    check.Differs(
                        book,
                        csv[0].ElementAtOrDefault(c),
                        $"工作表 {sheet} 第 {Format.Count(i + 1)} 行为“{left}”，{file} 同一行为“{right}”。",
                        null,
                        left
                    );
            }
        }
    }

    private static Dictionary<(string Key, string What), string> Keyed(
        List<string[]> rows,
        (string What, string Column)[] columns,
        Func<Func<string, string>, string> keyOf
    )
    {
        var made = new Dictionary<(string Key, string What), string>();
        foreach (var row in rows.Skip(1))
        {
            string Cell(string column) => row[Array.IndexOf(rows[0], column)];
            foreach (var (what, column) in columns) made[(keyOf(Cell), what)] = Cell(column);
        }

        return made;
    }

    /// <summary>The path to which a link leads.</summary>
    private static string Target(string from, string link) => new Uri(new Uri("https://site.example/" + from), link).AbsolutePath[1..];
}

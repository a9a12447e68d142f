using System.Collections.Concurrent;
using ReportGen.Core.Assessments;
using ReportGen.Core.Editions;
using ReportGen.Core.Findings;
using ReportGen.Core.Regions;
using ReportGen.Site.Downloads;
using ReportGen.Site.Publishing;

namespace ReportGen.Site.Checks;

/// <summary>One result is one number wherever it is printed: reports, the table of all units, CSV and workbook are compared as they were made.</summary>
internal static class FigureChecker
{
    private static readonly (string What, string Column)[] OfUnit = [(PrintedResult.Total, "total"), (PrintedResult.Class, "class"), (PrintedResult.Rank, "rank")];
    private static readonly (string What, string Column)[] OfScore = [(PrintedResult.Score, "score"), (PrintedResult.ScoreRank, "rank")];

    /// <summary>What differs in an edition; of one that does not make everything public nothing is compared.</summary>
    public static IEnumerable<Finding> Check(SitePlan plan, EditionResult edition, ConcurrentDictionary<string, PageFacts> pages)
    {
        if (!edition.Edition.Disclosure.IsOpen(edition.Scheme.Classes)) return [];
        var (year, book) = (edition.Edition.Year, plan.Addresses);
        var (results, scores) = (book.ResultsCsv(year), book.ScoresCsv(year));
        var (resultRows, scoreRows) = (ReadBack.Csv(Renderer.RenderOne(plan, results)), ReadBack.Csv(Renderer.RenderOne(plan, scores)));
        var workbook = Renderer.RenderOne(plan, book.ResultsXlsx(year));
        var telling = new Telling(edition.Edition.State == EditionState.Draft, edition.Scheme.Terms.Whole + PrintedResult.ScoreRank);
        void CompareSheet(string file, string sheet, List<string[]> rows) =>
            CompareSheets(book.ResultsXlsx(year).File, file, sheet, rows, ReadBack.Sheet(workbook, sheet), telling);
        CompareSheet(results.File, ResultTables.ResultsTitle, resultRows);
        CompareSheet(scores.File, ResultTables.ScoresTitle, scoreRows);

        var (byCode, byIndicator) = (Keyed(resultRows, OfUnit, row => row("code")), Keyed(scoreRows, OfScore, row => row("code") + "/" + row("indicator")));
        var rankings = book.Rankings(year);
        var listed = pages.TryGetValue(rankings.File, out var table) ? table.Results.ToLookup(result => Target(rankings.Path, result.Unit), StringComparer.Ordinal) : Enumerable.Empty<PrintedResult>().ToLookup(_ => string.Empty, StringComparer.Ordinal);
        foreach (var unit in edition.Units.Select(result => result.Unit))
        {
            var (code, report) = (unit.Code.ToString(), book.County(year, unit));
            Compare(unit, rankings.File, results.File, listed[report.Path], result => byCode.GetValueOrDefault((code, result.What)), telling);
            if (!pages.TryGetValue(report.File, out var page)) continue;
            Compare(unit, report.File, results.File, page.Results.Where(result => result.Indicator.Length == 0), result => byCode.GetValueOrDefault((code, result.What)), telling);
            Compare(unit, report.File, scores.File, page.Results.Where(result => result.Indicator.Length > 0), result => byIndicator.GetValueOrDefault((code + "/" + result.Indicator, result.What)), telling);
        }

        return telling.All;
    }

    private static void Compare(Unit unit, string page, string file, IEnumerable<PrintedResult> printed, Func<PrintedResult, string?> expected, Telling telling)
    {
        foreach (var result in printed.Distinct())
        {
            var text = expected(result);
            if (result.Text == text) continue;
            var what = result.Indicator.Length == 0 ? telling.NameOf(result.What) : $"{result.Indicator} {result.What}";
            telling.Add(page, what, $"{unit.Name}的{what}在本页为“{result.Text}”，在 {file} 中为“{text}”。", unit, result.Text);
        }
    }

    private static void CompareSheets(string book, string file, string sheet, List<string[]> csv, List<string[]> rows, Telling telling)
    {
        if (csv.Count != rows.Count)
        {
            telling.Add(book, sheet, $"工作表 {sheet} 有 {Format.Count(rows.Count)} 行，{file} 有 {Format.Count(csv.Count)} 行。", null, null);
            return;
        }

        // The sheet has headings to read, the file has names of columns.
        for (var i = 1; i < rows.Count; i++)
        {
            for (var c = 0; c < Math.Max(csv[i].Length, rows[i].Length); c++)
            {
                var (left, right) = (rows[i].ElementAtOrDefault(c) ?? string.Empty, csv[i].ElementAtOrDefault(c) ?? string.Empty);
                if (left != right) telling.Add(book, csv[0].ElementAtOrDefault(c), $"工作表 {sheet} 第 {Format.Count(i + 1)} 行为“{left}”，{file} 同一行为“{right}”。", null, left);
            }
        }
    }

    private static Dictionary<(string Key, string What), string> Keyed(List<string[]> rows, (string What, string Column)[] columns, Func<Func<string, string>, string> keyOf)
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

    /// <summary>Gathers what differs.</summary>
    private sealed class Telling(bool inDraft, string rank)
    {
        private readonly List<Finding> findings = [];

        public IReadOnlyList<Finding> All => findings;

        /// <summary>What the pages call it.</summary>
        public string NameOf(string what) => what == PrintedResult.Rank ? rank : what;

        public void Add(string file, string? column, string message, Unit? unit, string? value) => findings.Add(new Finding(
            Catalogue.FiguresDiffer,
            new Place(file, null, null, column),
            message,
            "请改正模板，使同一结果处处用同一个数。",
            unit is null ? null : $"{unit.Code} {unit.Name}",
            value) { InDraft = inDraft });
    }
}

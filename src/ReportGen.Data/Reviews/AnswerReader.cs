using System.Collections.Immutable;
using ReportGen.Data.Files;
using ReportGen.Data.Findings;
using ReportGen.Data.Numbers;
using ReportGen.Evaluation.Consultations;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Reviews;

namespace ReportGen.Data.Reviews;

/// <summary>
/// Reads back the workbooks that cities were sent, and believes nothing: what was sent stands in the register, and every cell that was not to be filled in
/// has to be as it was. One fault, and nothing of the file counts.
/// </summary>
public static class AnswerReader
{
    /// <summary>Reads the answers in files; where anything is found that stops, there are none.</summary>
    /// <param name="input">The edition.</param>
    /// <param name="paths">The files.</param>
    public static Checked<ImmutableArray<CityAnswer>> Read(EditionInput input, IReadOnlyCollection<string> paths)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(paths);
        var answers = ImmutableArray.CreateBuilder<CityAnswer>();
        var all = new List<Finding>();
        var cities = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            var findings = new FindingBag(Path.GetFileName(path));
            if (FileOf(path, findings) is { } file && AnswerOf(input, file, path, findings) is { } answer)
            {
                if (cities.TryAdd(answer.City.Key, Path.GetFileName(path))) answers.Add(answer);
                else findings.Add(Catalogue.AnswerStale, null, null, $"{answer.City.Name}的意见表在“{cities[answer.City.Key]}”中已有一份，分不清以哪份为准。", "请与该市核对后只导入一份。");
            }

            all.AddRange(findings.All);
        }

        return Checked.Of(answers.ToImmutable(), all);
    }

    /// <summary>The edition that a workbook says it is of; null where it says none.</summary>
    public static int? YearOf(string path)
    {
        var findings = new FindingBag(Path.GetFileName(path));
        return FileOf(path, findings) is { } file && AnswerWorkbook.Open(file, path, findings) is { } book
            && book.Rows(AnswerSheets.Cover, AnswerSheets.CoverHeaders) is { } cover
            && NumberGrammar.TryParse(Of(cover, AnswerSheets.Year), out var year) && year.Scale == 0 && year is > 1900m and < 3000m
            ? (int)year
            : null;
    }

    private static byte[]? FileOf(string path, FindingBag findings)
    {
        var folder = new Folder(Path.GetDirectoryName(Path.GetFullPath(path))!);
        return new DataFile(folder, Path.GetFileName(path), findings).Bytes(FileLimits.UnitTable);
    }

    private static CityAnswer? AnswerOf(EditionInput input, byte[] file, string path, FindingBag findings)
    {
        if (AnswerWorkbook.Open(file, path, findings) is not { } book) return null;
        if (!book.Sheets.Contains(AnswerSheets.Cover, StringComparer.Ordinal))
        {
            findings.Sheet = null;
            findings.Add(Catalogue.AnswerForged, null, null, $"没有工作表“{AnswerSheets.Cover}”，不是下发的意见表。", "请在下发的意见表上填写后报送。");
            return null;
        }

        if (book.Rows(AnswerSheets.Cover, AnswerSheets.CoverHeaders) is not { } cover) return null;
        if (CityOf(input, cover, findings) is not { } city || RoundOf(input, city, cover, findings) is not { } round) return null;
        var who = WhoOf(cover, findings);
        var sheets = new UnitSheets(input, city, round, book, findings);
        var items = sheets.Read();
        return findings.Stops ? null : new CityAnswer(city, round, who, items);
    }

    private static City? CityOf(EditionInput input, ImmutableArray<AnswerRow> cover, FindingBag findings)
    {
        var (year, name) = (Of(cover, AnswerSheets.Year), Of(cover, AnswerSheets.City));
        if (year != Invariant.Text(input.Edition.Year))
        {
            findings.Add(Catalogue.AnswerForeign, RowOf(cover, AnswerSheets.Year), "内容",
                $"年度为“{year}”，现在征求意见的是 {Invariant.Text(input.Edition.Year)} 年度。", "请核对文件；填错年度的，改用该年度下发的意见表。", year);
            return null;
        }

        if (input.Units.FirstOrDefault(unit => unit.City.Name == name)?.City is { } city) return city;
        findings.Add(Catalogue.AnswerForeign, RowOf(cover, AnswerSheets.City), "内容", $"“{name}”不是本年度名录中的市。", "请在下发给本市的意见表上填写，不要改动市名。", name);
        return null;
    }

    private static int? RoundOf(EditionInput input, City city, ImmutableArray<AnswerRow> cover, FindingBag findings)
    {
        var text = Of(cover, AnswerSheets.Round);
        var now = input.Review.RoundOf(ReviewRound.UnitsOf(input, city).Select(unit => unit.Code.ToString()));
        var row = RowOf(cover, AnswerSheets.Round);
        if (now == 0)
            findings.Add(Catalogue.AnswerForged, row, "内容", $"没有{city.Name}的送审登记，这份意见表不是登记过的那一份。", "请用 review --on 送审并登记后，再请该市答复。", text);
        else if (!NumberGrammar.TryParse(text, out var round) || round.Scale > 0 || round > now)
            findings.Add(Catalogue.AnswerForged, row, "内容", $"轮次为“{text}”，而{city.Name}最近一次送审是第 {Invariant.Text(now)} 轮。", "请在最近一轮下发的意见表上填写，不要改动轮次。", text);
        else if (round < now)
            findings.Add(Catalogue.AnswerStale, row, "内容", $"是第 {text} 轮的意见表，{city.Name}现在征求意见的是第 {Invariant.Text(now)} 轮。", "请改用最近一轮下发的意见表。", text);
        else
            return now;
        return null;
    }

    /// <summary>王芳（审核：李强，0316-0000000）.</summary>
    private static string WhoOf(ImmutableArray<AnswerRow> cover, FindingBag findings)
    {
        foreach (var name in AnswerSheets.Answerers.Where(name => Of(cover, name).Length == 0 || !PlainText.IsSound(Of(cover, name))))
            findings.Add(Catalogue.AnswerIncomplete, RowOf(cover, name), "内容", $"没有填写“{name}”，或其中有不能登记的字符。", $"请在工作表“{AnswerSheets.Cover}”中填写“{name}”。");
        return $"{Of(cover, AnswerSheets.Answerers[0])}（审核：{Of(cover, AnswerSheets.Answerers[1])}，{Of(cover, AnswerSheets.Answerers[2])}）";
    }

    private static string Of(ImmutableArray<AnswerRow> cover, string name) =>
        PlainText.Of(cover.FirstOrDefault(row => row.Cells[AnswerSheets.CoverHeaders[0]] == name)?.Cells[AnswerSheets.CoverHeaders[1]] ?? string.Empty);

    private static int? RowOf(ImmutableArray<AnswerRow> cover, string name) =>
        cover.FirstOrDefault(row => row.Cells[AnswerSheets.CoverHeaders[0]] == name)?.Number;
}

using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Consultations;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Reviews;
using ReportGen.Forms.Reviews;
using ReportGen.Testing;

namespace ReportGen.Data.Tests.Reviews;

/// <summary>The small data, of which cities are asked about the last edition.</summary>
internal sealed class ReviewedData : IDisposable
{
    public const string City = "石家庄市";

    private readonly TempData data = new();

    public string Folder => Path.Combine(data.Path, "editions", "2020");

    public EditionInput Input => data.Read().ValueOrDefault!.Dataset.Editions[1];

    public EditionResult Result => data.Check().ValueOrDefault!.Find(2020)!;

    public City CityNamed(string name) => Input.Units.First(unit => unit.City.Name == name).City;

    /// <summary>Sends the next round of a city and returns its workbook.</summary>
    public FilledBook Send(string city = City)
    {
        var input = Input;
        var round = ReviewRound.Of(input, CityNamed(city));
        ReviewBook.Add(data.Path, input, round.Items.Select(item => SentOf(item, round.Number)));
        return new FilledBook(ReviewWorkbook.Of(FormOf(round)));
    }

    private static ReviewEvent SentOf(ReviewedItem item, int round)
    {
        var value = item.Value;
        return new(new(string.Empty), round, value.Key.Code, value.Item, ReviewState.Sent, value.Written, "省里", new(2021, 6, 1)) { Reason = item.Why };
    }

    public ReviewForm FormOf(ReviewRound round) =>
        new ReviewFormMaker(Input, Before: null, Result, data.Check().Findings, score => score.Indicator.Name).Of(round, new(2021, 7, 1), "省厅 0311-0");

    /// <summary>Adds a line about a value of which the last line is known.</summary>
    public void Add(string code, string item, ReviewState state, string proposed = "", string reason = "理由")
    {
        var last = Input.Review.LastOf(new ReviewKey(code, item))!;
        var line = last with { State = state, Proposed = proposed, Evidence = "年报", Reason = reason, Who = "某人", Day = new(2021, 6, 20) };
        ReviewBook.Add(data.Path, Input, [line]);
    }

    public ImmutableArray<Evaluation.Findings.Finding> Found() => data.Check().Findings;

    public string Save(byte[] workbook, string name = "意见表.xlsx")
    {
        var path = Path.Combine(data.Path, "..", Path.GetFileName(data.Path) + "-" + name);
        File.WriteAllBytes(path, workbook);
        saved.Add(path);
        return path;
    }

    public void Dispose()
    {
        data.Dispose();
        foreach (var path in saved) File.Delete(path);
    }

    private readonly List<string> saved = [];
}

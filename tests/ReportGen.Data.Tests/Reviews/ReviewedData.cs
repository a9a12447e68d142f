using System.Collections.Immutable;
using ReportGen.Data.Reviews;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Consultations;
using ReportGen.Evaluation.Findings;
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
        ReviewBook.Add(data.Path, input, round.Items.Select(item => SentOf(item, round.Number, Next(input))));
        return new FilledBook(ReviewWorkbook.Of(FormOf(round)));
    }

    /// <summary>The day after the last of the register.</summary>
    private static DateOnly Next(EditionInput input) => input.Review.Events.IsEmpty ? new(2021, 6, 1) : input.Review.Events.Max(line => line.Day).AddDays(1);

    private static ReviewEvent SentOf(ReviewedItem item, int round, DateOnly day)
    {
        var value = item.Value;
        return new(new(string.Empty), round, value.Key.Code, value.Item, ReviewState.Sent, value.Written, "省里", day) { Reason = item.Why };
    }

    public ReviewForm FormOf(ReviewRound round) =>
        new ReviewFormMaker(Input, Before: null, Result, data.Check().Findings, score => score.Indicator.Name).Of(round, new(2021, 7, 1), "省厅 0311-0");

    /// <summary>Adds a line about a value of which the last line is known.</summary>
    public void Add(string code, string item, ReviewState state, string proposed = "", string reason = "理由")
    {
        var last = Input.Review.LastOf(new ReviewKey(code, item))!;
        var line = last with { State = state, Proposed = proposed, Evidence = "年报", Reason = reason, Who = "某人", Day = Next(Input) };
        ReviewBook.Add(data.Path, Input, [line]);
    }

    /// <summary>Accepts a dispute, and amends the value.</summary>
    public void Accept(string code, string item)
    {
        var (input, last) = (Input, Input.Review.LastOf(new ReviewKey(code, item))!);
        var value = SuppliedValue.Of(input, input.Units.First(unit => unit.Code.ToString() == code)).First(value => value.Item == item);
        var decided = last with { State = ReviewState.Accepted, Reason = "属实", Who = "评审组", Day = Next(input) };
        ReviewBook.Add(data.Path, input, [decided]);
        ReviewBook.Amend(data.Path, input, ProposedValues.With(input, value, last.Proposed)!, value, decided);
    }

    /// <summary>A form with findings of some rules at a value.</summary>
    public ReviewForm FormOf(ReviewRound round, params FindingCode[] codes)
    {
        var value = round.Items.First(item => item.Value.Item == "管理创新评定分（分）").Value;
        ImmutableArray<Finding> findings =
            [.. codes.Select(code => new Finding(code, value.Place, "中位数为 3", "请核对。", $"{value.Unit.Code} {value.Unit.Name}"))];
        return new ReviewFormMaker(Input, Before: null, Result, findings, score => score.Indicator.Name).Of(round, null, string.Empty);
    }

    public ImmutableArray<Finding> Found() => data.Check().Findings;

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

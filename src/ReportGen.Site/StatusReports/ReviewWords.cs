using System.Text.Json.Nodes;
using ReportGen.Evaluation.Consultations;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Reviews;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.StatusReports;

/// <summary>How far the review of a city's results is, in words.</summary>
public static class ReviewWords
{
    /// <summary>第2轮，送审280项，同意278项，异议未决1项，未答复1项.</summary>
    public static string Of(EditionInput input, City city, DateOnly? deadline)
    {
        ArgumentNullException.ThrowIfNull(input);
        var (round, lines) = LinesOf(input, city);
        if (round == 0) return "尚未征求意见";
        int Count(ReviewState state) => lines.Count(line => line.State == state);
        var until = deadline is { } day && Count(ReviewState.Sent) > 0 ? $"（{Format.Day(day)}截止）" : string.Empty;
        string Some(string label, ReviewState state) => Count(state) == 0 ? string.Empty : $"，{label}{Format.Count(Count(state))}项";
        return $"征求意见第{Format.Count(round)}轮，送审{Format.Count(lines.Count)}项"
            + Some("同意", ReviewState.Agreed) + Some("采纳", ReviewState.Accepted) + Some("未采纳", ReviewState.Rejected) + Some("撤回", ReviewState.Withdrawn)
            + Some("异议未决", ReviewState.Disputed) + Some("未答复", ReviewState.Sent) + until;
    }

    /// <summary>The same over all units.</summary>
    public static string Of(EditionInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var register = input.Review;
        if (register.Events.IsEmpty) return "没有征求意见";
        return $"送审{Format.Count(register.Latest.Count())}项，有过异议{Format.Count(register.EverDisputed)}项，"
            + (Open(input) is { Length: > 0 } open ? $"其中{open}" : "均已办结");
    }

    /// <summary>What still keeps the review from being over; nothing where it is over, or where nobody was asked.</summary>
    public static string Open(EditionInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (input.Review.Events.IsEmpty) return string.Empty;
        var never = input.Units.GroupBy(unit => unit.City).Where(city => LinesOf(input, city.Key).Round == 0).Select(city => city.Key.Name).ToList();
        var due = input.Units.GroupBy(unit => unit.City).Select(city => ReviewRound.Of(input, city.Key))
            .Where(round => round is { IsNew: true, Number: > 1 }).Sum(round => round.Items.Length);
        string[] open =
        [
            .. Some("异议未决", input.Review.Count(ReviewState.Disputed)), .. Some("未答复", input.Review.Count(ReviewState.Sent)),
            .. Some("已采纳、尚未改动（清单待报送单位重新报送）", Awaited(input)),
            .. Some("有变动或已决定、待再次征求意见", due),
            .. never.Count == 0 ? Array.Empty<string>() : [$"尚未征求意见的市：{string.Join("、", never)}"],
        ];
        return string.Join("；", open);
    }

    private static string[] Some(string label, int count) => count == 0 ? [] : [$"{label}{Format.Count(count)}项"];

    /// <summary>Accepted disputes of lists that have not been sent again.</summary>
    private static int Awaited(EditionInput input)
    {
        var accepted = input.Review.Latest.Where(line => line.State == ReviewState.Accepted).ToList();
        var units = input.Units.ToDictionary(unit => unit.Code.ToString(), StringComparer.Ordinal);
        return accepted.Count(line => units.TryGetValue(line.Code, out var unit)
            && SuppliedValue.Of(input, unit).FirstOrDefault(value => value.Key == line.Key)?.Written == line.Value);
    }

    internal static JsonObject Json(EditionInput input, City city)
    {
        var (round, lines) = LinesOf(input, city);
        var counts = new JsonObject { ["round"] = round, ["values"] = lines.Count };
        foreach (var state in Enum.GetValues<ReviewState>()) counts[state.ToString().ToLowerInvariant()] = lines.Count(line => line.State == state);
        return counts;
    }

    private static (int Round, List<ReviewEvent> Lines) LinesOf(EditionInput input, City city)
    {
        var codes = ReviewRound.UnitsOf(input, city).Select(unit => unit.Code.ToString()).ToHashSet(StringComparer.Ordinal);
        return (input.Review.RoundOf(codes), [.. input.Review.Latest.Where(line => codes.Contains(line.Code))]);
    }
}

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
            + $"异议未决{Format.Count(register.Count(ReviewState.Disputed))}项，未答复{Format.Count(register.Count(ReviewState.Sent))}项";
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

using System.Collections.Immutable;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Reviews;

namespace ReportGen.Evaluation.Consultations;

/// <summary>A value that a city is asked about.</summary>
/// <param name="Value">The value as it is now.</param>
/// <param name="Why">Why it is sent again; empty in the first round.</param>
public sealed record ReviewedItem(SuppliedValue Value, string Why);

/// <summary>What a city is asked in a round: in the first everything, later only what has changed, was decided or was not answered.</summary>
/// <param name="City">The city-level group.</param>
/// <param name="Number">The round, from 1.</param>
/// <param name="IsNew">False where nothing has changed since the round was sent, so that it is sent as it was.</param>
/// <param name="Items">Unit by unit, in the order of the register and of the scheme.</param>
/// <param name="Undecided">Disputes of the city that nobody has decided: while there are any, there is no next round.</param>
public sealed record ReviewRound(City City, int Number, bool IsNew, ImmutableArray<ReviewedItem> Items, ImmutableArray<ReviewEvent> Undecided)
{
    /// <summary>The units of the city, by code.</summary>
    public static ImmutableArray<Unit> UnitsOf(EditionInput input, City city)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(city);
        return [.. input.Units.Where(unit => unit.City.Key == city.Key)];
    }

    /// <summary>The next round of a city, or the present one where nothing has changed.</summary>
    public static ReviewRound Of(EditionInput input, City city)
    {
        var units = UnitsOf(input, city);
        var register = input.Review;
        ImmutableArray<SuppliedValue> all = [.. units.SelectMany(unit => SuppliedValue.Of(input, unit))];
        var number = register.RoundOf(units.Select(unit => unit.Code.ToString()));
        if (number == 0) return new(city, 1, IsNew: true, [.. all.Select(value => new ReviewedItem(value, string.Empty))], []);
        var codes = units.Select(unit => unit.Code.ToString()).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<ReviewEvent> undecided = [.. register.Latest.Where(line => line.State == ReviewState.Disputed && codes.Contains(line.Code))];
        ImmutableArray<ReviewedItem> due = [.. all.Select(value => new ReviewedItem(value, WhyAgain(input, value))).Where(item => item.Why.Length > 0)];
        if (due.IsEmpty)
            return new(city, number, IsNew: false, [.. Present(register, all, number)], undecided);
        IEnumerable<ReviewedItem> unanswered = all.Where(value => register.LastOf(value.Key)?.State == ReviewState.Sent)
            .Where(value => due.All(item => item.Value.Key != value.Key))
            .Select(value => new ReviewedItem(value, FormattableString.Invariant($"第{number}轮未答复")));
        var items = due.Concat(unanswered).ToDictionary(item => item.Value.Key);
        return new(city, number + 1, IsNew: true, [.. all.Where(value => items.ContainsKey(value.Key)).Select(value => items[value.Key])], undecided);
    }

    /// <summary>The values that were sent in a round and are still as they were, with why they were sent.</summary>
    private static IEnumerable<ReviewedItem> Present(ReviewRegister register, ImmutableArray<SuppliedValue> all, int number) =>
        from value in all
        let sent = register.SentOf(value.Key)
        where sent?.Round == number
        select new ReviewedItem(value, sent.Reason);

    /// <summary>Why a value is to be sent again; empty where it need not be. A value under dispute is not sent before that is decided.</summary>
    private static string WhyAgain(EditionInput input, SuppliedValue value)
    {
        var (last, sent) = (input.Review.LastOf(value.Key), input.Review.SentOf(value.Key));
        if (sent is null) return "新报送的数据";
        if (last!.State == ReviewState.Disputed) return string.Empty;
        var changed = sent.Value != value.Written;
        return last.State switch
        {
            ReviewState.Accepted when changed => $"异议已采纳，由“{sent.Value}”改为“{value.Written}”：{last.Reason}",
            ReviewState.Accepted => string.Empty, // It is asked about again when its supplier has sent it again.
            ReviewState.Rejected when !changed => $"异议未采纳：{last.Reason}",
            _ when !changed => string.Empty,
            _ when value.AmendmentIn(input) is { } amended => $"审定修改，由“{sent.Value}”改为“{value.Written}”：{amended.Reason}",
            _ => $"报送单位重新报送，由“{sent.Value}”改为“{value.Written}”",
        };
    }
}

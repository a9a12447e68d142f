using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Results;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.Changes;

/// <summary>A change as a table shows it: a signed number with a direction, or why there is none.</summary>
/// <param name="Text">+1.20, −3, 0.00, or 不可比.</param>
/// <param name="Css">up, down, same or none; good or bad where more is not always better.</param>
/// <param name="IsKnown">Whether there is a number to sort by.</param>
public sealed record ChangeMark(string Text, string Css, bool IsKnown)
{
    internal static ChangeMark NotComparable => new("不可比", "none", false);

    internal static ChangeMark Of(Points change) => new(Format.Change(change), Style(change.Value), true);

    internal static ChangeMark Of(int places) => new(Format.Change(places), Style(places), true);

    /// <summary>
    /// How many more units are in a class: more is good in the first and bad in the last, fewer the other way round; between them a change says nothing of
    /// itself.
    /// </summary>
    internal static ChangeMark OfClass(int count, int position, int classes) =>
        new(Format.Change(count), position == 0 ? Judged(count) : position == classes - 1 ? Judged(-count) : Style(0m), true);

    internal static ChangeMark OfScore(Comparison comparison) => comparison is Compared compared ? Of(compared.ScoreChange) : NotComparable;

    internal static ChangeMark OfRank(Comparison comparison) => comparison is Compared compared ? Of(compared.RankChange) : NotComparable;

    internal static ChangeMark OfPart(int? places) => places is { } known ? Of(known) : NotComparable;

    /// <summary>The colour of a change alone, without an arrow: good, bad, or none where nothing changed.</summary>
    private static string Judged(int better) => better switch
    {
        > 0 => "good",
        < 0 => "bad",
        _ => "same",
    };

    /// <summary>The style of a change: up, down or same; same also where there is none to show.</summary>
    internal static string Style(decimal? change) => change switch
    {
        > 0m => "up",
        < 0m => "down",
        _ => "same",
    };
}

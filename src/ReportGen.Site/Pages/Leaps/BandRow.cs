using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Results;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.Pages.Leaps;

/// <summary>How many units moved by so many places.</summary>
/// <param name="Label">上升10位及以上, 不变, 不作比较.</param>
/// <param name="IsSum">True for the row of sums.</param>
/// <param name="Count">How many.</param>
/// <param name="Share">Of all units of the edition.</param>
public sealed record BandRow(string Label, bool IsSum, string Count, string Share)
{
    internal static ImmutableArray<BandRow> Of(EditionResult edition)
    {
        var changes = edition.Units.Select(unit => (unit.Comparison as Compared)?.RankChange).ToList();
        BandRow Row(string label, bool isSum, int count) => new(label, isSum, Format.Count(count), Format.Percent((decimal)count / changes.Count));
        var bands = Steps(edition);
        return
        [
            .. bands.Select(band => Row("上升" + band.Label, false, changes.Count(change => band.Holds(change)))),
            Row("不变", false, changes.Count(change => change == 0)),
            .. bands.Reverse().Select(band => Row("下降" + band.Label, false, changes.Count(change => band.Holds(-change)))),
            Row("不作比较", false, changes.Count(change => change is null)),
            Row("合计", true, changes.Count),
        ];
    }

    /// <summary>The bands of places by which the award policy distinguishes leaps, the largest first; below the smallest a last one from one place on, the
    /// only one where there is no policy.</summary>
    internal static ImmutableArray<PlacesBand> Steps(EditionResult edition)
    {
        var bounds = (edition.Scheme.Awards?.RankSteps ?? []).Select(step => step.Places).Append(1).Distinct().OrderDescending().ToList();
        return [.. bounds.Select((least, i) => new PlacesBand(least, i == 0 ? null : bounds[i - 1] - 1))];
    }
}

/// <summary>A band of places gained or lost.</summary>
/// <param name="Least">At least so many.</param>
/// <param name="Most">At most so many; null where there is no end.</param>
internal sealed record PlacesBand(int Least, int? Most)
{
    /// <summary>10位及以上, 5位至9位, 1位.</summary>
    public string Label =>
        Most is not { } most ? $"{Format.Count(Least)}位及以上"
        : most == Least ? $"{Format.Count(Least)}位"
        : $"{Format.Count(Least)}位至{Format.Count(most)}位";

    public bool Holds(int? places) => places >= Least && (Most is not { } most || places <= most);
}

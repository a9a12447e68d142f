using System.Collections.Immutable;
using ReportGen.Evaluation.Freezing;
using ReportGen.Evaluation.Results;
using ReportGen.Site.Changes;
using ReportGen.Site.Facts;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.Pages.County;

/// <summary>A key figure.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Value">The number.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Style">up, down, same, or nothing where there is no change to show.</param>
/// <param name="Note">The change, or why there is none.</param>
/// <param name="Context">What it is out of.</param>
public sealed record KeyFigure(string Label, string Value, string Unit, string Style, string Note, string Context)
{
    /// <summary>True where a correction changed the number.</summary>
    public bool IsRevised { get; init; }
}

/// <summary>The key figures at the head of a report.</summary>
public static class HeadSection
{
    public static ImmutableArray<KeyFigure> Of(CountySubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var result = subject.Result;
        var why = result.Comparison is NotCompared not ? ChangeWords.WhyNot(not) : string.Empty;
        var before = subject.Before;
        KeyFigure Rank(string item, string label, int rank, int count, int? change, string parts) => new(
            label,
            Format.Count(rank),
            "位",
            ChangeMark.Style(change),
            change is { } places ? (places == 0 ? "与上年度相同" : "比上年度" + ChangeWords.OfRank(places)) : string.Empty,
            $"共{Format.Count(count)}个{subject.KindLabel}{parts}")
        {
            IsRevised = subject.IsRevised(item),
        };
        var total = new KeyFigure(
            "综合得分",
            Format.Points(result.Total),
            "分",
            ChangeMark.Style(before?.ScoreChange.Value),
            before is null ? why : before.ScoreChange.Value == 0m ? "与上年度持平" : "比上年度" + ChangeWords.OfScore(before.ScoreChange),
            $"满分{Format.Weight(subject.Edition.Scheme.FullPoints)}分")
        {
            IsRevised = subject.IsRevised(ResultItems.Total),
        };
        var unitClass = new KeyFigure(
            "类别",
            result.Class.Letter,
            "类",
            ChangeMark.Style(
                before?.ClassMove switch
                {
                    ClassMove.Up => 1m,
                    ClassMove.Down => -1m,
                    _ => null,
                }
            ),
            before is null ? string.Empty
                : before.ClassMove == ClassMove.None ? "与上年度相同"
                : ChangeWords.OfClass(before, result),
            $"{result.Class.Name}，共{Format.Count(subject.OfClass.Count)}个"
        )
        {
            IsRevised = subject.IsRevised(ResultItems.Class),
        };
        var inProvince = Rank(
            ResultItems.Rank,
            $"{subject.Terms.Whole}位次",
            result.Rank,
            subject.Province.Count,
            before?.RankChange,
            before is null ? string.Empty : SplitWords.Parts(before.Split, subject.KindLabel)
        );
        return subject.IsOfOnlyCity
            ? [total, unitClass, inProvince]
            :
            [
                total,
                unitClass,
                inProvince,
                Rank(
                    ResultItems.CityRank,
                    $"{subject.City.City.Name}位次",
                    result.CityRank,
                    subject.City.Units.Length,
                    subject.CityRankChange,
                    string.Empty),
            ];
    }
}

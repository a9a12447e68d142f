using System.Collections.Immutable;
using ReportGen.Core.Scoring;

namespace ReportGen.Site.Pages.County;

/// <summary>A strength or a weakness.</summary>
/// <param name="Name">The indicator.</param>
/// <param name="Points">Points had, or points still to be had.</param>
/// <param name="Full">Full points.</param>
/// <param name="Peers">How many peers it leads, or how many lead it.</param>
public sealed record Trait(string Name, string Points, string Full, string Peers);

/// <summary>
/// Strengths and weaknesses: the points at stake, weighed by the share of peers that do less or better. A rank alone would call one point of eight as grave as
/// four of eight.
/// </summary>
/// <param name="Words">The message.</param>
/// <param name="Strengths">The greatest strengths first.</param>
/// <param name="HasStrengths">False where no peer does less in anything.</param>
/// <param name="Weaknesses">The greatest weaknesses first.</param>
/// <param name="HasWeaknesses">False where no peer does better in anything.</param>
/// <param name="PeersLabel">Who the peers are.</param>
public sealed record StrengthSection(ImmutableArray<Piece> Words, ImmutableArray<Trait> Strengths, bool HasStrengths, ImmutableArray<Trait> Weaknesses, bool HasWeaknesses, string PeersLabel)
{
    private const int Most = 5;

    public static StrengthSection Of(Subject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var scores = subject.Result.Scores;
        var standings = new Standing[scores.Length];
        for (var i = 0; i < standings.Length; i++) standings[i] = subject.Facts.Stand(subject.Result.Class, i, scores[i].Points);
        // An advantage is what more peers lack than surpass; a shortcoming the reverse.
        var strong = Top(standings, i => standings[i].Below > standings[i].Above ? scores[i].Points.Value * standings[i].Below : 0m);
        var weak = Top(standings, i => standings[i].Above > standings[i].Below ? scores[i].Lacking.Value * standings[i].Above : 0m);
        var peers = standings[0].AmongAll ? $"全省其余{Format.Count(standings[0].Others)}个{subject.KindLabel}" : $"{subject.ClassLabel}其余{Format.Count(standings[0].Others)}个{subject.KindLabel}";
        Trait TraitOf(int i, Points points, int count) => new(scores[i].Indicator.ShortName, Format.Points(points), Format.Weight(scores[i].Indicator.Weight), Format.Count(count));
        return new StrengthSection(
            Piece.Cut(WordsOf(subject, strong, weak, standings, peers)),
            [.. strong.Select(i => TraitOf(i, scores[i].Points, standings[i].Below))],
            strong.Count > 0,
            [.. weak.Select(i => TraitOf(i, scores[i].Lacking, standings[i].Above))],
            weak.Count > 0,
            peers);
    }

    private static List<int> Top(Standing[] standings, Func<int, decimal> weight) =>
        [.. Enumerable.Range(0, standings.Length).Where(i => weight(i) > 0m).OrderByDescending(weight).ThenBy(i => i).Take(Most)];

    private static string WordsOf(Subject subject, List<int> strong, List<int> weak, Standing[] standings, string peers)
    {
        var scores = subject.Result.Scores;
        var best = strong is [var first, ..]
            ? $"与{peers}相比，{subject.Unit.Name}优势最明显的是{scores[first].Indicator.ShortName}：得{Format.Points(scores[first].Points)}分，高于其中{Format.Count(standings[first].Below)}个。"
            : $"与{peers}相比，{subject.Unit.Name}没有得分高于多数的指标。";
        var worst = weak is [var last, ..]
            ? $"提升空间最大的是{scores[last].Indicator.ShortName}：距满分还差{Format.Points(scores[last].Lacking)}分，上述{subject.KindLabel}中有{Format.Count(standings[last].Above)}个得分更高。"
            : "没有得分低于多数的指标。";
        return best + worst;
    }
}

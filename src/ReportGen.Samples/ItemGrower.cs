using System.Globalization;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Samples;

/// <summary>Lets what a unit has grow from year to year, and finds what it got in a year alone.</summary>
internal sealed class ItemGrower(Vocabulary vocabulary, int seed)
{
    /// <summary>Adds items to what is there until the points are about what is wanted; nothing is taken away.</summary>
    public void Grow(List<SampleItem> items, Indicator indicator, string key, int year, decimal wanted, double urban)
    {
        var rule = (ItemsRule)indicator.Rule;
        for (var attempt = 0; attempt < 40; attempt++)
        {
            var own = items.Where(item => rule.Kinds.Contains(item.Kind)).ToList();
            var points = own.Sum(item => item.Level.Points.Value);
            if (points >= wanted - 0.2m) return;
            var chance = SampleStream.For(seed, key, string.Create(CultureInfo.InvariantCulture, $"{indicator.Id}/{own.Count}/{attempt}"), year);
            if (Draw(rule, items, ref chance, urban) is { } next && points + next.Level.Points.Value <= wanted + 0.4m) items.Add(next);
        }
    }

    private SampleItem? Draw(ItemsRule rule, List<SampleItem> items, ref SampleStream chance, double urban)
    {
        var kind = KindOf(rule, chance.Uniform());
        var words = vocabulary.Of(kind);
        var levels = kind.Levels.OrderByDescending(level => level.Points.Value).ToList();
        var upper = chance.Uniform() < words.Upper * Math.Max(0.3, 1.0 + (0.6 * urban));
        var level = upper ? levels[0] : levels[levels.Count > 2 && chance.Uniform() < 0.25 ? 1 : levels.Count - 1];
        if (words.IsSingle) return items.Exists(item => item.Kind == kind) ? null : new SampleItem(kind, level, words.Name);
        var topics = vocabulary.TopicsOf(words);
        var name = words.Name.Replace("{kind}", kind.Name, StringComparison.Ordinal)
            .Replace("{topic}", topics[chance.Below(topics.Count)], StringComparison.Ordinal);
        return items.Exists(item => string.Equals(item.Pattern, name, StringComparison.Ordinal)) ? null : new SampleItem(kind, level, name);
    }

    private ItemKind KindOf(ItemsRule rule, double chance)
    {
        var left = chance * rule.Kinds.Sum(kind => vocabulary.Of(kind).Chance);
        foreach (var kind in rule.Kinds)
        {
            left -= vocabulary.Of(kind).Chance;
            if (left < 0.0) return kind;
        }

        return rule.Kinds[^1];
    }
}

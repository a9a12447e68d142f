using ReportGen.Data.Findings;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Data.Editions;

/// <summary>
/// Reports items that are listed twice, under whatever kind, level or spelling, in one list or in two that count for the same indicator, and takes them away;
/// and reports items that are probably listed twice. They are sought when all lists of an edition are read.
/// </summary>
internal sealed class ItemRepeats(Scheme scheme)
{
    private readonly Dictionary<(Unit Unit, string Key), Found> byKey = new(Same.Unit);
    private readonly Dictionary<(Unit Unit, string Key), Found> byStem = new(Same.Unit);

    /// <summary>What is found is added to the bag of the list in which an item stands for the second time.</summary>
    public static void Settle(Scheme scheme, IEnumerable<ItemListFile> lists)
    {
        var repeats = new ItemRepeats(scheme);
        foreach (var list in lists) list.Remove(item => repeats.IsTwice(item, list.Input, list.Supplied.Findings));
    }

    /// <summary>True, with a finding, for an item that is listed before; what is only probably listed before is reported and stays.</summary>
    private bool IsTwice(ListedItem item, InputList list, FindingBag findings)
    {
        // A row without a name is reported already.
        if (item.Name.Length == 0) return false;
        var name = ItemName.Of(item.Name);
        var found = new Found(item, name);
        if (byKey.TryGetValue((item.Unit, name.Key), out var first) && CountTogether(first.Item, item))
        {
            ReportTwice(item, first.Item, list, findings);
            return true;
        }

        byKey.TryAdd((item.Unit, name.Key), found);
        if (byStem.TryAdd((item.Unit, name.Stem), found)) return false;
        var near = byStem[(item.Unit, name.Stem)];
        if (near.Name.Key != name.Key && !(near.Name.IsRemarked && name.IsRemarked) && CountTogether(near.Item, item))
        {
            ReportAlike(item, near.Item, list, findings);
        }

        return false;
    }

    /// <summary>True where both stand in one list, or their lists count for one indicator.</summary>
    private bool CountTogether(ListedItem first, ListedItem item) =>
        first.Source.IsOf(item.Source.Whole ?? item.Source)
        || scheme.Indicators.Any(indicator => indicator.Rule is ItemsRule rule && rule.Kinds.Contains(first.Kind) && rule.Kinds.Contains(item.Kind));

    private static void ReportTwice(ListedItem item, ListedItem first, InputList list, FindingBag findings)
    {
        var where = Where(first, item);
        var what = string.Equals(item.Name, first.Name, StringComparison.Ordinal)
            ? $"“{item.Name}”在{where}已经列出"
            : $"“{item.Name}”与{where}的“{first.Name}”只是写法不同";
        findings.Add(
            Catalogue.ItemTwice,
            item.Row,
            list.NameHeader,
            $"{what}{As(first, item)}，同一项目会被重复计分。",
            "请删除重复的一行；确为不同项目的，请在名称中加以区分。",
            item.Name,
            item.Unit.CodeAndName);
    }

    private static void ReportAlike(ListedItem item, ListedItem near, InputList list, FindingBag findings) => findings.Add(
        Catalogue.ItemsAlike,
        item.Row,
        list.NameHeader,
        $"“{item.Name}”与{Where(near, item)}的“{near.Name}”只差括号中的文字或公司的组织形式{As(near, item)}，可能是同一项目。",
        "请核对；是同一项目的，删除一行，确为不同项目的，在 explanations.csv 中说明。",
        item.Name,
        item.Unit.CodeAndName);

    private static string Where(ListedItem first, ListedItem item) =>
        (ReferenceEquals(first.Source, item.Source) ? string.Empty : $" {first.Source.File} ") + $"第 {Invariant.Text(first.Row)} 行";

    private static string As(ListedItem first, ListedItem item) =>
        ReferenceEquals(first.Kind, item.Kind) && ReferenceEquals(first.Level, item.Level)
            ? string.Empty
            : $"（那里列为{first.Level.Name}{first.Kind.Name}，这里列为{item.Level.Name}{item.Kind.Name}）";

    private sealed record Found(ListedItem Item, ItemName Name);

    /// <summary>A unit is one object wherever it is the same.</summary>
    private sealed class Same : IEqualityComparer<(Unit Unit, string Key)>
    {
        public static Same Unit { get; } = new();

        public bool Equals((Unit Unit, string Key) x, (Unit Unit, string Key) y) =>
            ReferenceEquals(x.Unit, y.Unit) && string.Equals(x.Key, y.Key, StringComparison.Ordinal);

        public int GetHashCode((Unit Unit, string Key) item) =>
            HashCode.Combine(item.Unit.Code.GetHashCode(), string.GetHashCode(item.Key, StringComparison.Ordinal));
    }
}

using System.Collections.Immutable;
using System.Text;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Freezing;
using ReportGen.Evaluation.Revisions;
using ReportGen.Site.Corrections;
using ReportGen.Site.Formatting;
using ReportGen.Site.Manifests;

namespace ReportGen.Site.RevisionReports;

/// <summary>View model of the page on what is other than before; its text says the same, cut short where it would be too long to read.</summary>
public sealed record RevisionSheet
{
    /// <summary>So many of a kind are named in the text; the page has all.</summary>
    private const int MostInText = 50;

    public required string Title { get; init; }

    public required string Lead { get; init; }

    public required ImmutableArray<RevisedEdition> Editions { get; init; }

    public required ImmutableArray<RevisedNames> Pages { get; init; }

    public static RevisionSheet Make(ImmutableArray<EditionRevision> revisions, FileChanges inputs, FileChanges pages)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(pages);
        var changed = revisions.Where(revision => !revision.IsSame).ToList();
        var units = changed.SelectMany(revision => revision.Units).Select(unit => unit.Unit.Id).Distinct().Count();
        var files = inputs.Added.Length + inputs.Changed.Length + inputs.Gone.Length;
        var saved = files == 0 ? "。" : $"；{Format.Count(files)}个输入文件有改动。";
        return new RevisionSheet
        {
            Title = "结果变动对照",
            Lead = changed.Count == 0 && pages.IsEmpty
                ? "各年度的数据、结果和网页都没有变动" + saved
                : $"共比较{Format.Count(revisions.Length)}个年度：{Format.Count(changed.Count)}个年度有变动，{Format.Count(units)}个评价对象的结果有变；"
                    + $"网页和下载文件新增{Format.Count(pages.Added.Length)}个，减少{Format.Count(pages.Gone.Length)}个，"
                    + $"内容有变{Format.Count(pages.Changed.Length)}个{saved}",
            Editions = [.. changed.Select(RevisedEdition.Make)],
            Pages =
            [
                .. new[]
                {
                    Shown("新增的输入文件", inputs.Added), Shown("改动的输入文件", inputs.Changed), Shown("删除的输入文件", inputs.Gone),
                    Shown("新增的网页和下载文件", pages.Added), Shown("减少的网页和下载文件", pages.Gone), Shown("内容有变的网页和下载文件", pages.Changed),
                }.Where(list => !list.Addresses.IsEmpty),
            ],
        };

        static RevisedNames Shown(string label, ImmutableArray<string> names) => new(label, [.. names.Select(FindingWords.Visible)]);
    }

    /// <summary>The same for a terminal.</summary>
    public string ToText()
    {
        var text = new StringBuilder().Append(Lead).Append('\n');
        foreach (var edition in Editions)
        {
            text.Append('\n').Append(edition.Label).Append('：').Append(edition.Lead).Append('\n');
            foreach (var input in edition.Inputs.Take(MostInText))
                text.Append("  ").Append(input.Unit).Append(' ').Append(input.Item).Append(' ').Append(input.Change).Append('\n');
            AppendRest(text, edition.Inputs.Length, "处输入的改动");
            foreach (var unit in edition.Units.Take(MostInText))
            {
                text.Append("  ").Append(unit.City).Append(' ').Append(unit.Name).Append('（').Append(unit.Code).Append("）：")
                    .AppendJoin('，', unit.Changes).Append("。原因：").Append(unit.Why).Append('\n');
            }

            AppendRest(text, edition.Units.Length, "个评价对象的变动");
        }

        foreach (var list in Pages)
        {
            text.Append('\n').Append(list.Label).Append("：\n");
            foreach (var address in list.Addresses.Take(MostInText)) text.Append("  ").Append(address).Append('\n');
            AppendRest(text, list.Addresses.Length, "项");
        }

        return text.ToString();
    }

    private static void AppendRest(StringBuilder text, int all, string what)
    {
        if (all > MostInText) text.Append("  另有").Append(Format.Count(all - MostInText)).Append(what).Append("，用--report写出全部。\n");
    }
}

/// <summary>Inputs, pages or downloads that are new, other or no more.</summary>
public sealed record RevisedNames(string Label, ImmutableArray<string> Addresses)
{
    public string Count => Format.Count(Addresses.Length);
}

/// <summary>An edition that is other than before.</summary>
public sealed record RevisedEdition(string Label, string Lead, ImmutableArray<RevisedInput> Inputs, ImmutableArray<RevisedUnit> Units)
{
    public bool HasInputs => !Inputs.IsEmpty;

    public bool HasUnits => !Units.IsEmpty;

    public static RevisedEdition Make(EditionRevision revision)
    {
        ArgumentNullException.ThrowIfNull(revision);
        int Count(string item) => revision.Units.Count(unit => unit.Of(item) is not null);
        var inputs = revision.Inputs.IsEmpty ? "输入没有改动" : $"{Format.Count(revision.Inputs.Length)}处输入有改动";
        var lead = revision.Kind switch
        {
            RevisionKind.New => "新增的年度。",
            RevisionKind.Gone => "减少的年度。",
            _ when revision.Units.IsEmpty => $"{StateOf(revision)}{inputs}，结果没有变化。",
            _ => $"{StateOf(revision)}{inputs}，{Format.Count(revision.Units.Length)}个评价对象的结果有变"
                + $"（总分{Format.Count(Count(ResultItems.Total))}个，等级{Format.Count(Count(ResultItems.Class))}个，"
                + $"位次{Format.Count(Count(ResultItems.Rank))}个，奖励{Format.Count(Count(ResultItems.Award))}个）。",
        };
        return new RevisedEdition(
            Format.EditionLabel(revision.Edition),
            lead,
            [
                .. revision.Inputs.Select(fact => new RevisedInput(
                    FindingWords.Visible($"{revision.Names.GetValueOrDefault(fact.Key.Unit)}{(fact.Key.Unit.Length > 0 ? $"（{fact.Key.Unit}）" : "全年度")}"),
                    FindingWords.Visible(CorrectionWords.Item(fact.Key)),
                    FindingWords.Visible(CorrectionWords.Values(fact)))),
            ],
            [.. revision.Units.Select(RevisedUnit.Make)]);
    }

    private static string StateOf(EditionRevision revision) => revision.State switch
    {
        null => string.Empty,
        EditionState.Published => "由草稿改为已发布，",
        EditionState.Draft => "由已发布改为草稿，",
        _ => throw new ArgumentOutOfRangeException(nameof(revision)),
    };
}

/// <summary>An input, setting, text or scheme that changed.</summary>
public sealed record RevisedInput(string Unit, string Item, string Change);

/// <summary>A unit whose results moved.</summary>
public sealed record RevisedUnit(string City, string Name, string Code, ImmutableArray<string> Changes, string Why)
{
    public string ChangeList => string.Join('，', Changes);

    public static RevisedUnit Make(UnitRevision revision)
    {
        ArgumentNullException.ThrowIfNull(revision);
        return new RevisedUnit(
            FindingWords.Visible(revision.Unit.City.Name),
            FindingWords.Visible(revision.Unit.Name),
            revision.Unit.Code.ToString(),
            [.. Ordered(revision).Select(fact => FindingWords.Visible(CorrectionWords.Change(fact)))],
            FindingWords.Visible(ReasonOf(revision)));
    }

    /// <summary>What everybody asks for first, then the scores of indicators.</summary>
    private static IEnumerable<ChangedFact> Ordered(UnitRevision revision)
    {
        string[] first = [ResultItems.Total, ResultItems.Class, ResultItems.Rank, ResultItems.Award];
        var head = first.Select(revision.Of).OfType<ChangedFact>().ToList();
        return CorrectionWords.Shown([.. head, .. revision.Results.Except(head)]);
    }

    private static string ReasonOf(UnitRevision revision)
    {
        var reasons = new List<string>();
        var own = revision.OwnInputs.Select(CorrectionWords.Change);
        if (!revision.OwnInputs.IsEmpty) reasons.Add($"本级数据改动（{string.Join("，", own)}）");
        if (revision.Reasons.HasFlag(RevisionReasons.Rules)) reasons.Add("评价方案、年度设置或名录改动");
        if (revision.Reasons.HasFlag(RevisionReasons.OtherUnits)) reasons.Add("其他评价对象的数据改动");
        if (revision.Reasons.HasFlag(RevisionReasons.EarlierEdition)) reasons.Add("以前年度的结果变动");
        return reasons.Count == 0 ? "所比较的内容不能说明。" : $"{string.Join("；", reasons)}。";
    }
}

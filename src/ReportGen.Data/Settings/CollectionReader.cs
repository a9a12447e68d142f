using System.Collections.Immutable;
using ReportGen.Content;
using ReportGen.Data.Findings;
using ReportGen.Data.Yaml;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Data.Settings;

/// <summary>Reads how the returns of a year are collected.</summary>
internal static class CollectionReader
{
    private const int FirstYear = 1949;
    private const int LastYear = 2999;

    /// <summary>The words of <see cref="PartsBy"/>, in its order.</summary>
    private static readonly string[] Senders = ["city", "county"];

    /// <summary>The words of <see cref="ReviewScope"/>, in its order.</summary>
    private static readonly string[] Scopes = ["none", "ranks"];

    public static CollectionPlan Of(YamlMap map, IReadOnlyCollection<Scheme>? schemes)
    {
        var plan = new CollectionPlan
        {
            Contact = map.Maybe("contact")?.Text() ?? string.Empty,
            Deadlines = map.Maybe("deadlines") is { } deadlines ? Deadlines(deadlines) : [],
            Review = map.Maybe("review") is { } review ? (ReviewScope)review.Choice(Scopes) : ReviewScope.None,
            Parts = map.Maybe("parts") is { } parts ? Parts(parts, schemes) : [],
        };
        map.Close();
        return plan;
    }

    private static ImmutableArray<CollectionDeadline> Deadlines(YamlField field)
    {
        var deadlines = ImmutableArray.CreateBuilder<CollectionDeadline>();
        foreach (var item in field.Items())
        {
            var map = item.Map();
            var (edition, returns, review) = (map.Required("edition"), map.Required("returns"), map.Maybe("review"));
            var deadline = new CollectionDeadline(edition.Integer(FirstYear, LastYear), returns.Day(), review?.Day());
            if (deadlines.Any(known => known.Edition == deadline.Edition)) edition.Wrong("每个年度只应出现一次");
            if (deadline.Returns != default && deadline.Returns.Year <= deadline.Edition) returns.Wrong($"应在数据年度 {Invariant.Text(deadline.Edition)} 结束之后");
            if (review is not null && deadline.Review != default(DateOnly) && deadline.Review <= deadline.Returns) review.Wrong("应在报送截止日期之后");
            deadlines.Add(deadline);
            map.Close();
        }

        return deadlines.ToImmutable();
    }

    private static ImmutableArray<PartedTable> Parts(YamlField field, IReadOnlyCollection<Scheme>? schemes)
    {
        var parts = ImmutableArray.CreateBuilder<PartedTable>();
        foreach (var item in field.Items())
        {
            var map = item.Map();
            var file = map.Required("file");
            var part = new PartedTable(file.Text(), (PartsBy)map.Required("by").Choice(Senders));
            if (part.File.Length > 0 && schemes?.Any(scheme => Has(scheme, part.File)) == false) file.Wrong("应为评价方案中一份文件的名称");
            if (parts.Any(known => known.File == part.File)) file.Wrong("每份文件只应出现一次");
            parts.Add(part);
            map.Close();
        }

        return parts.ToImmutable();
    }

    private static bool Has(Scheme scheme, string file) =>
        scheme.Files.Any(known => known.File == file) || scheme.Lists.Any(known => known.File == file);
}

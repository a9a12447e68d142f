using System.Collections.Immutable;
using ReportGen.Data.Yaml;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Data.Schemes;

/// <summary>Reads which files and lists the offices supply.</summary>
internal static class SupplyLayout
{
    public static ImmutableArray<SourceFile> Files(YamlField field) => Each(field, map => new SourceFile(
        map.Required("file").Text(),
        map.Required("supplier").Text(),
        Each(map.Required("columns"), Column)));

    public static ImmutableArray<SourceList> Lists(YamlField field) => Each(field, map => new SourceList(
        map.Required("file").Text(),
        map.Required("supplier").Text(),
        map.Required("kinds").Texts()));

    /// <summary>Reads a list of mappings; unknown keys of each are reported.</summary>
    public static ImmutableArray<T> Each<T>(YamlField field, Func<YamlMap, T> read)
    {
        var values = ImmutableArray.CreateBuilder<T>();
        foreach (var item in field.Items())
        {
            var map = item.Map();
            values.Add(read(map));
            map.Close();
        }

        return values.ToImmutable();
    }

    private static SourceColumn Column(YamlMap map) => new()
    {
        Id = new ColumnId(map.Required("id").Text()),
        Header = map.Required("header").Text(),
        Aliases = map.Optional("aliases").Texts(),
        Unit = map.Maybe("unit") is { } unit ? unit.Text() : string.Empty,
        Content = map.Among("choice", "number") is ["choice", ..] ? new ChoiceContent(map.Optional("choice").Texts()) : Number(map.Required("number").Map()),
    };

    private static NumberContent Number(YamlMap map)
    {
        var content = new NumberContent(
            map.Maybe("min") is { } least ? least.Decimal() : null,
            map.Maybe("max") is { } most ? most.Decimal() : null,
            map.Required("decimals").Integer(0, 10));
        map.Close();
        return content;
    }
}

using System.Collections.Immutable;
using ReportGen.Audit.Inputs;
using ReportGen.Audit.Plausibility;
using ReportGen.Data.Files;
using ReportGen.Data.Findings;
using ReportGen.Data.Yaml;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Data.Settings;

/// <summary>Reads the limits of the checks of plausibility.</summary>
internal static class LimitsReader
{
    public const string File = "checks.yaml";

    private const int Most = 1_000_000;

    /// <summary>The limits; null, with findings, where they cannot be used.</summary>
    /// <param name="file">The file.</param>
    /// <param name="schemes">The schemes whose columns may have limits of their own; null where one of them could not be read.</param>
    public static Limits? Read(DataFile file, IReadOnlyCollection<Scheme>? schemes)
    {
        if (YamlLoader.Load(file) is not { } map) return null;
        var limits = Of(map, schemes);
        return file.Findings.Stops ? null : limits;
    }

    internal static Limits Of(YamlMap map, IReadOnlyCollection<Scheme>? schemes)
    {
        var limits = new Limits
        {
            LeastUnits = map.Required("least_units").Integer(2, Most),
            PositiveShare = Share(map.Required("positive_share")),
            UnitMixUp = Power(map.Required("unit_mix_up").Map()),
            ColumnShift = Power(map.Required("column_shift").Map()),
            Heaping = Heaping(map.Required("heaping").Map()),
            Change = Change(map.Required("change").Map()),
            ChangeByColumn = ByColumn(map.Required("change_by_column"), schemes),
            Outlier = Outlier(map.Required("outlier").Map()),
            Standing = Standing(map.Required("standing").Map()),
            Copied = Copied(map.Required("copied").Map()),
            NearLine = Positive(map.Required("near_line")),
        };
        map.Close();
        return limits;
    }

    private static PowerLimit Power(YamlMap map) => Closed(map, new PowerLimit(
        Share(map.Required("tolerance"), 50),
        [.. map.Required("powers").Items().Select(item => item.Integer(1, 6))],
        Positive(map.Required("larger_from"))));

    private static HeapingLimit Heaping(YamlMap map) => Closed(map, new HeapingLimit(
        Positive(map.Required("small_below")),
        map.Required("same_units").Integer(2, Most),
        Share(map.Required("same_share")),
        Share(map.Required("last_digit_share"))));

    private static ChangeLimit Change(YamlMap map) => Closed(map, Changes(map));

    private static ChangeLimit Changes(YamlMap map) => new(Positive(map.Required("rise")), Share(map.Required("fall")), Positive(map.Required("from")));

    private static ImmutableArray<ColumnChangeLimit> ByColumn(YamlField field, IReadOnlyCollection<Scheme>? schemes)
    {
        var limits = ImmutableArray.CreateBuilder<ColumnChangeLimit>();
        foreach (var item in field.Items())
        {
            var map = item.Map();
            var column = map.Required("column");
            var id = new ColumnId(column.Text());
            if (id.Text.Length > 0 && schemes is not null && !schemes.SelectMany(scheme => scheme.Files).Any(file => file.Columns.Any(known => known.Id == id)))
                column.Wrong("应为评价方案中的列标识");
            if (limits.Any(known => known.Column == id))
                column.Wrong("每列只应出现一次");
            limits.Add(new ColumnChangeLimit(id, Changes(map)));
            map.Close();
        }

        return limits.ToImmutable();
    }

    private static OutlierLimit Outlier(YamlMap map) => Closed(map, new OutlierLimit(Positive(map.Required("values")), Positive(map.Required("changes"))));

    private static StandingLimit Standing(YamlMap map) => Closed(map, new StandingLimit(
        map.Required("places").Integer(1, Most),
        Share(map.Required("places_share")),
        map.Required("class_steps").Integer(1, 100)));

    private static CopyLimit Copied(YamlMap map) => Closed(map, new CopyLimit(map.Required("units").Integer(1, Most), Share(map.Required("share"))));

    private static T Closed<T>(YamlMap map, T limit)
    {
        map.Close();
        return limit;
    }

    private static decimal Share(YamlField field, int most = 100) => field.Decimal(0m, most, $"应为 0 到 {Invariant.Text(most)} 的百分数");

    private static decimal Positive(YamlField field) => field.Decimal(0m, YamlField.Most, "不应小于 0");
}

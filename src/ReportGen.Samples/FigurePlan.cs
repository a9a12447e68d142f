using System.Collections.Immutable;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Samples;

/// <summary>A column that is a denominator and is moved by no indicator.</summary>
/// <param name="Column">The column.</param>
/// <param name="Shape">How it is spread over the units.</param>
internal sealed record FigureSize(string Column, SizeShape Shape);

/// <summary>A linear indicator whose level settles a column: the one it stands in, or the numerator of its ratio.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Moved">The column that it settles.</param>
/// <param name="Ratio">Its ratio; null where it stands in a column.</param>
/// <param name="Shape">What moves its level, and how far its values go.</param>
internal sealed record FigureDriver(Indicator Indicator, string Moved, RatioSupply? Ratio, DriverShape Shape);

/// <summary>
/// Which columns a scheme's linear indicators need, and what settles each. Of the indicators that share a column one drives it: the one that the calibration
/// names, else one that stands in the column itself, else the first; the others follow. Denominators that nothing drives are sizes.
/// </summary>
internal sealed record FigurePlan
{
    /// <summary>The share of the range of a rule's knots by which the values of an indicator go beyond the last.</summary>
    private const decimal Beyond = 0.2m;

    /// <summary>Sizes grow and wander from year to year up to this many times what they are at most in the first.</summary>
    public const double MostGrowth = 1.4;

    /// <summary>Sizes, each after the one from which it is made; some may stand in no column.</summary>
    public required ImmutableArray<FigureSize> Sizes { get; init; }

    /// <summary>Drivers; a denominator that is itself driven is so by an earlier one.</summary>
    public required ImmutableArray<FigureDriver> Drivers { get; init; }

    /// <summary>The columns of numbers, by their identifiers.</summary>
    public required ImmutableDictionary<string, NumberContent> Columns { get; init; }

    /// <summary>All linear indicators.</summary>
    public required ImmutableArray<Indicator> Linear { get; init; }

    public static FigurePlan Of(Scheme scheme, Calibration calibration)
    {
        ImmutableArray<Indicator> linear = [.. scheme.Indicators.Where(indicator => indicator.Rule is LinearRule)];
        var columns = scheme.Files.SelectMany(file => file.Columns).Where(column => column.Content is NumberContent)
            .ToImmutableDictionary(column => column.Id.Text, column => (NumberContent)column.Content, StringComparer.Ordinal);
        var drivers = DriversOf(linear, columns, calibration);
        return new FigurePlan
        {
            Linear = linear,
            Columns = columns,
            Drivers = drivers,
            Sizes = SizesOf(linear, drivers, columns, calibration),
        };
    }

    private static ImmutableArray<FigureDriver> DriversOf(
        ImmutableArray<Indicator> linear,
        ImmutableDictionary<string, NumberContent> columns,
        Calibration calibration)
    {
        var named = calibration.Drivers.Keys.SelectMany(id => linear.Where(indicator => indicator.Id.Text == id));
        var drivers = ImmutableArray.CreateBuilder<FigureDriver>();
        foreach (var indicator in named.Concat(linear.Where(one => one.Supply is ColumnSupply)).Concat(linear).Distinct())
        {
            var ratio = indicator.Supply as RatioSupply;
            var moved = ratio is null ? ((ColumnSupply)indicator.Supply).Column.Text : ratio.Numerator.Text;
            if (drivers.Any(driver => driver.Moved == moved || driver.Ratio?.Denominator.Text == moved)) continue;
            var shape = calibration.Drivers.GetValueOrDefault(indicator.Id.Text) ?? Usual(indicator, moved, columns, calibration.UsualDriver);
            drivers.Add(new FigureDriver(indicator, moved, ratio, shape));
        }

        return drivers.ToImmutable();
    }

    /// <summary>Values go a little beyond the last knot, but never beyond what the column may hold; a percentage not beyond the whole.</summary>
    private static DriverShape Usual(Indicator indicator, string moved, ImmutableDictionary<string, NumberContent> columns, DriverShape usual)
    {
        var knots = ((LinearRule)indicator.Rule).Knots;
        var most = knots[^1].Value + (Beyond * (knots[^1].Value - knots[0].Value));
        if (indicator.Supply is RatioSupply ratio)
        {
            if (ratio.Stated is { } stated) most = Math.Min(most, columns[stated.Text].Maximum ?? most);
            if (ratio.Per == 100m) most = Math.Min(most, 100m);
        }
        else
        {
            most = Math.Min(most, columns[moved].Maximum ?? most);
        }

        return usual with { Most = (double)most };
    }

    private static ImmutableArray<FigureSize> SizesOf(
        ImmutableArray<Indicator> linear,
        ImmutableArray<FigureDriver> drivers,
        ImmutableDictionary<string, NumberContent> columns,
        Calibration calibration)
    {
        var needed = linear.Select(indicator => indicator.Supply).OfType<RatioSupply>()
            .SelectMany(ratio => new[] { ratio.Numerator.Text, ratio.Denominator.Text })
            .Concat(linear.Select(indicator => indicator.Supply).OfType<ColumnSupply>().Select(supply => supply.Column.Text))
            .Where(column => drivers.All(driver => driver.Moved != column))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var wanted = new HashSet<string>(needed, StringComparer.Ordinal);
        foreach (var (column, shape) in calibration.Sizes.Reverse())
        {
            if (wanted.Contains(column) && shape.Per.Length > 0) wanted.Add(shape.Per);
        }

        return
        [
            .. calibration.Sizes.Where(size => wanted.Contains(size.Key)).Select(size => new FigureSize(size.Key, size.Value)),
            .. needed.Where(column => !calibration.Sizes.ContainsKey(column))
                .Select(column => new FigureSize(column, Within(columns[column], calibration.UsualSize))),
        ];
    }

    private static SizeShape Within(NumberContent column, SizeShape usual) => usual with
    {
        Least = Math.Max(usual.Least, (double)(column.Minimum ?? 0m)),
        Most = Math.Min(usual.Most, (double)(column.Maximum ?? decimal.MaxValue) / MostGrowth),
    };
}

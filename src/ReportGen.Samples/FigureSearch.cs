using System.Collections.Immutable;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Samples;

/// <summary>Finds figures that bring a wanted number of points together over all linear indicators, in keeping with the unit's character.</summary>
internal sealed class FigureSearch
{
    private readonly SampleBasis basis;
    private readonly ImmutableArray<FigureDriver> drivers;
    private readonly FigureDriver[] knobs;
    private readonly Dictionary<string, int> driverOf;
    private readonly Dictionary<IndicatorId, Curve> curves;

    /// <summary>The indicators that follow from each driver and those before it; at the end those that follow from sizes alone.</summary>
    private readonly List<Indicator>[] followers;

    public FigureSearch(SampleBasis basis)
    {
        this.basis = basis;
        drivers = basis.Plan.Drivers;
        driverOf = drivers.Select((driver, i) => (driver.Moved, i)).ToDictionary(pair => pair.Moved, pair => pair.i, StringComparer.Ordinal);
        curves = basis.Plan.Linear.ToDictionary(indicator => indicator.Id, indicator => new Curve((LinearRule)indicator.Rule));
        followers = [.. Enumerable.Range(0, drivers.Length + 1).Select(_ => new List<Indicator>())];
        foreach (var indicator in basis.Plan.Linear.Except(drivers.Select(driver => driver.Indicator))) followers[LastDriverOf(indicator)].Add(indicator);
        knobs = KnobsOf();
    }

    public Figures Find(UnitState state, int year, decimal wanted)
    {
        var levels = new double[drivers.Length];
        for (var i = 0; i < levels.Length; i++)
        {
            var (name, shape) = (drivers[i].Indicator.Id.Text, drivers[i].Shape);
            var chance = SampleStream.For(basis.Seed, state.Key, name, year);
            levels[i] = state.Levels[name] + (state.Trends[name] * (year - basis.FirstYear)) + (shape.Year * chance.Normal());
        }

        var (low, high) = (-12.0, 12.0);
        for (var step = 0; step < 26; step++)
        {
            var middle = (low + high) / 2.0;
            if (Estimate(state, levels, middle) > (double)wanted) high = middle;
            else low = middle;
        }

        var figures = Made(state, levels, (low + high) / 2.0);
        return knobs.Aggregate(figures, (made, knob) => Moved(made, knob, wanted - PointsOf(made)));
    }

    public decimal PointsOf(Figures figures) => basis.Plan.Linear.Sum(indicator => figures.Points(indicator, basis.Scheme.Decimals));

    private int LastDriverOf(Indicator indicator)
    {
        int Of(ColumnId column) => driverOf.GetValueOrDefault(column.Text, -1);
        var last = indicator.Supply is RatioSupply ratio ? Math.Max(Of(ratio.Numerator), Of(ratio.Denominator)) : Of(((ColumnSupply)indicator.Supply).Column);
        return last < 0 ? drivers.Length : last;
    }

    private FigureDriver[] KnobsOf()
    {
        FigureDriver[] named =
            [.. basis.Calibration.Knobs.SelectMany(id => drivers.Where(driver => string.Equals(driver.Indicator.Id.Text, id, StringComparison.Ordinal)))];
        return named.Length > 0 ? named : [.. drivers.Where((driver, i) => followers[i].Count == 0 && !IsWhole(driver.Moved))];
    }

    private bool IsWhole(string column) => drivers.Any(driver => string.Equals(driver.Ratio?.Denominator.Text, column, StringComparison.Ordinal));

    private double Value(int driver, double[] levels, double shift) => Math.Min(
        curves[drivers[driver].Indicator.Id].Value(basis.Calibration.Reach * ExactMath.Squash(levels[driver] + shift)),
        drivers[driver].Shape.Most);

    private double Estimate(UnitState state, double[] levels, double shift)
    {
        var moved = new double[drivers.Length];
        double At(ColumnId column) => driverOf.TryGetValue(column.Text, out var driver) ? moved[driver] : state.Sizes[column.Text];
        double ValueOf(Supply supply) => supply is RatioSupply ratio
            ? At(ratio.Numerator) / At(ratio.Denominator) * (double)ratio.Per
            : At(((ColumnSupply)supply).Column);
        var sum = 0.0;
        for (var i = 0; i < drivers.Length; i++)
        {
            var value = Value(i, levels, shift);
            moved[i] = drivers[i].Ratio is { } ratio ? value * At(ratio.Denominator) / (double)ratio.Per : value;
            sum += curves[drivers[i].Indicator.Id].Points(value);
            foreach (var follower in followers[i]) sum += curves[follower.Id].Points(ValueOf(follower.Supply));
        }

        foreach (var follower in followers[^1]) sum += curves[follower.Id].Points(ValueOf(follower.Supply));
        return sum;
    }

    private Figures Made(UnitState state, double[] levels, double shift)
    {
        var figures = new Figures(ImmutableDictionary.Create<string, decimal>(StringComparer.Ordinal));
        foreach (var size in basis.Plan.Sizes)
        {
            if (!basis.Plan.Columns.TryGetValue(size.Column, out var column)) continue;
            figures = With(figures, size.Column, ExactMath.Rounded(state.Sizes[size.Column], Math.Min(size.Shape.Decimals, column.Decimals)));
        }

        for (var i = 0; i < drivers.Length; i++)
        {
            var (driver, value) = (drivers[i], Value(i, levels, shift));
            var (whole, per) = WholeOf(figures, driver);
            figures = With(figures, driver.Moved, ExactMath.Rounded(value * (double)whole / (double)per, DecimalsOf(driver)));
        }

        return figures;
    }

    /// <summary>What a value is multiplied with and divided by to give the column that it moves.</summary>
    private static (decimal Whole, decimal Per) WholeOf(Figures figures, FigureDriver driver) =>
        driver.Ratio is { } ratio ? (figures[ratio.Denominator], ratio.Per) : (1m, 1m);

    private int DecimalsOf(FigureDriver driver) => Math.Min(driver.Shape.Decimals, basis.Plan.Columns[driver.Moved].Decimals);

    /// <summary>The same with a number, kept within what its column may hold; a denominator is never zero.</summary>
    private Figures With(Figures figures, string name, decimal number)
    {
        var column = basis.Plan.Columns[name];
        var within = Math.Clamp(number, column.Minimum ?? decimal.MinValue, column.Maximum ?? decimal.MaxValue);
        return new Figures(figures.Numbers.SetItem(name, within == 0m && IsWhole(name) ? 1m : within));
    }

    private Figures Moved(Figures figures, FigureDriver knob, decimal lacking)
    {
        if (lacking == 0m) return figures;
        var now = figures.Points(knob.Indicator, basis.Scheme.Decimals);
        var wanted = Math.Clamp(now + lacking, 0m, knob.Indicator.Weight.Value);
        if (wanted == now) return figures;
        var (whole, per) = WholeOf(figures, knob);
        var knots = ((LinearRule)knob.Indicator.Rule).Knots;
        for (var i = 1; i < knots.Length; i++)
        {
            var (lower, upper) = (knots[i - 1], knots[i]);
            if (wanted > upper.Points.Value || lower.Points == upper.Points) continue;
            var value = lower.Value + ((wanted - lower.Points.Value) * (upper.Value - lower.Value) / (upper.Points.Value - lower.Points.Value));
            return With(figures, knob.Moved, Math.Round(value * whole / per, DecimalsOf(knob), MidpointRounding.AwayFromZero));
        }

        return figures;
    }
}

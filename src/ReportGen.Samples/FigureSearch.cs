using ReportGen.Evaluation.Schemes;

namespace ReportGen.Samples;

/// <summary>Finds figures that bring a wanted number of points together over all linear indicators, in keeping with the unit's character.</summary>
internal sealed class FigureSearch
{
    private readonly Calibration calibration;
    private readonly int seed;
    private readonly int decimals;
    private readonly Indicator[] linear;
    private readonly Dictionary<string, Curve> curves;

    public FigureSearch(Calibration calibration, Scheme scheme, int seed)
    {
        this.calibration = calibration;
        this.seed = seed;
        decimals = scheme.Decimals;
        linear = [.. scheme.Indicators.Where(indicator => indicator.Rule is LinearRule)];
        curves = linear.ToDictionary(indicator => indicator.Id.Text, indicator => new Curve((LinearRule)indicator.Rule));
    }

    public Figures Find(UnitState state, int year, decimal wanted)
    {
        var levels = new Dictionary<string, double>(calibration.Drivers.Count);
        foreach (var (name, shape) in calibration.Drivers)
        {
            var chance = SampleStream.For(seed, state.Key, name, year);
            levels[name] = state.Levels[name] + (state.Trends[name] * (year - calibration.FirstYear)) + (shape.Year * chance.Normal());
        }

        var (low, high) = (-12.0, 12.0);
        for (var step = 0; step < 26; step++)
        {
            var middle = (low + high) / 2.0;
            if (Estimate(state, levels, middle) > (double)wanted) high = middle;
            else low = middle;
        }

        var figures = Made(state, levels, (low + high) / 2.0);
        return calibration.Knobs.Aggregate(figures, (made, knob) => Moved(made, knob, wanted - PointsOf(made)));
    }

    public decimal PointsOf(Figures figures) => linear.Sum(indicator => figures.Points(indicator, decimals));

    private double Value(string driver, Dictionary<string, double> levels, double shift) =>
        Math.Min(curves[driver].Value(calibration.Reach * ExactMath.Squash(levels[driver] + shift)), calibration.Drivers[driver].Most);

    private double Estimate(UnitState state, Dictionary<string, double> levels, double shift)
    {
        var sum = 0.0;
        foreach (var driver in calibration.Drivers.Keys)
        {
            var value = Value(driver, levels, shift);
            sum += curves[driver].Points(value);
            sum += driver switch
            {
                "fiscal-st-share" => curves["fiscal-st-expenditure"].Points(value * state.Sizes["fiscal-expenditure"] / 100.0),
                "hightech-firms" => curves["hightech-firms-per-thousand"].Points(value / state.Sizes["registered-firms"] * 1000.0),
                "tech-smes" => curves["tech-smes-per-thousand"].Points(value / state.Sizes["registered-firms"] * 1000.0),
                _ => 0.0,
            };
        }

        return sum;
    }

    private Figures Made(UnitState state, Dictionary<string, double> levels, double shift)
    {
        decimal Size(string name, int places) => ExactMath.Rounded(state.Sizes[name], places);
        decimal Part(string driver, decimal whole, decimal per, int places) =>
            ExactMath.Rounded(Value(driver, levels, shift) * (double)whole / (double)per, places);
        var (fiscal, revenue, added) = (Size("fiscal-expenditure", 0), Size("industrial-revenue", 0), Size("industrial-value-added", 0));
        var (firms, population) = (Size("industrial-firms", 0), Size("population", 2));
        return new Figures
        {
            FiscalExpenditure = fiscal,
            FiscalScience = Part("fiscal-st-share", fiscal, 100m, 0),
            Revenue = revenue,
            ResearchSpending = Part("industrial-rd-intensity", revenue, 100m, 2),
            IndustrialFirms = firms,
            FirmsWithInstitution = Part("rd-institution-ratio", firms, 100m, 0),
            ValueAdded = added,
            HightechValueAdded = Part("hightech-value-added-share", added, 100m, 0),
            Agriculture = Part("agri-industrialisation", 1m, 1m, 2),
            Population = population,
            Registered = Size("registered-firms", 0),
            Hightech = Part("hightech-firms", 1m, 1m, 0),
            TechSmes = Part("tech-smes", 1m, 1m, 0),
            Patents = Part("patents-per-10k", population, 1m, 0),
        };
    }

    private Figures Moved(Figures figures, string knob, decimal lacking)
    {
        if (lacking == 0m) return figures;
        var indicator = linear.First(candidate => string.Equals(candidate.Id.Text, knob, StringComparison.Ordinal));
        var now = figures.Points(indicator, decimals);
        var wanted = Math.Clamp(now + lacking, 0m, indicator.Weight.Value);
        if (wanted == now) return figures;
        var knots = ((LinearRule)indicator.Rule).Knots;
        for (var i = 1; i < knots.Length; i++)
        {
            var (lower, upper) = (knots[i - 1], knots[i]);
            if (wanted > upper.Points.Value) continue;
            return figures.With(knob, lower.Value + ((wanted - lower.Points.Value) * (upper.Value - lower.Value) / (upper.Points.Value - lower.Points.Value)));
        }

        return figures;
    }
}

using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Samples;

/// <summary>Finds the members of an edition, and gives new units their character.</summary>
internal sealed class UnitBirth(SampleBasis basis)
{
    private readonly List<string> stepwise = [.. basis.Scheme.Indicators.SelectMany(StepwiseOf)];

    /// <summary>The units of an edition, each with what it kept from the edition before.</summary>
    public List<Member> MembersOf(Register register, int year, IReadOnlyDictionary<UnitId, UnitState> before)
    {
        var members = new List<Member>();
        foreach (var unit in register.Of(year))
        {
            if (before.TryGetValue(unit.Id, out var own))
            {
                members.Add(new Member(unit, own, Continues: true));
                continue;
            }

            var from = unit.Predecessors.Where(before.ContainsKey).Select(id => before[id]).ToList();
            members.Add(unit.Predecessors.Length == 1 && from.Count == 1
                ? new Member(unit, from[0], Continues: true)
                : new Member(unit, from.Count > 0 ? UnitState.Mixed(unit.Id.Text, from) : Born(unit), Continues: false));
        }

        return members;
    }

    /// <summary>What of an indicator that goes in steps has a level of its own: each question of a checklist, or the indicator.</summary>
    private static IEnumerable<string> StepwiseOf(Indicator indicator) => indicator.Rule switch
    {
        LinearRule => [],
        ChecklistRule checklist => checklist.Questions.Select(question => question.Column.Text),
        _ => [indicator.Id.Text],
    };

    private UnitState Born(Unit unit)
    {
        var chance = SampleStream.For(basis.Seed, unit.Id.Text, "character", 0);
        var effects = basis.Calibration.Standing;
        var district = unit.Type == UnitType.District;
        var state = new UnitState
        {
            Key = unit.Id.Text,
            Urban = (district ? 1.0 : unit.Type == UnitType.CountyLevelCity ? 0.1 : -0.5) + (0.5 * chance.Normal()),
            Industry = 0.8 * chance.Normal(),
            Agriculture = (district ? -0.8 : 0.3) + (0.6 * chance.Normal()),
        };
        var type = unit.Type switch
        {
            UnitType.District => effects.District,
            UnitType.CountyLevelCity => effects.City,
            UnitType.AutonomousCounty => effects.Autonomous,
            _ => 0.0,
        };
        var byChance = effects.BetweenCities * SampleStream.For(basis.Seed, unit.City.Key, "city", 0).Normal();
        var city = basis.Known.Cities.GetValueOrDefault(unit.City.Key, byChance);
        state.Base = Lifted(unit.Id.Text, type + (effects.BetweenUnits * chance.Normal()) + city + (0.15 * state.Industry));
        state.Walk = effects.Walk * chance.Normal();
        GiveSizes(state, ref chance);
        GiveLevels(state, ref chance);
        return state;
    }

    private double Lifted(string uid, double own)
    {
        var known = basis.Known.Facts.Values
            .SelectMany(facts => facts.Classes.Select((set, i) => (Names: set.Contains(uid), Lift: basis.Known.Lift.Classes[i])))
            .Where(fact => fact.Names)
            .Select(fact => fact.Lift)
            .ToList();
        return known.Count == 0 ? own : known.Average() + (basis.Known.Lift.Kept * own);
    }

    private void GiveSizes(UnitState state, ref SampleStream chance)
    {
        var known = basis.Known.Known.GetValueOrDefault(state.Key);
        foreach (var (name, shape) in basis.Plan.Sizes)
        {
            var logarithm = (shape.Spread * chance.Normal()) + (shape.Urban * state.Urban) + (shape.Industry * state.Industry);
            var size = shape.Median * ExactMath.Exp(logarithm) * state.Sizes.GetValueOrDefault(shape.Per, 1.0);
            state.Sizes[name] = known?.Sizes.GetValueOrDefault(name) is > 0.0 and var given ? given : Math.Clamp(size, shape.Least, shape.Most);
            state.Growth[name] = shape.Growth * (1.0 + (0.3 * chance.Normal()));
        }
    }

    private void GiveLevels(UnitState state, ref SampleStream chance)
    {
        var known = basis.Known.Known.GetValueOrDefault(state.Key);
        var middle = basis.Calibration.Crowd.Middle;
        var crowd = state.Sizes.TryGetValue(basis.Calibration.Crowd.Size, out var size) ? (size - middle) / (size + middle) : 0.0;
        foreach (var driver in basis.Plan.Drivers)
        {
            var (name, shape) = (driver.Indicator.Id.Text, driver.Shape);
            var level =
                shape.Shift
                + (shape.Urban * state.Urban)
                + (shape.Industry * state.Industry)
                + (shape.Agriculture * state.Agriculture)
                + (shape.Crowd * crowd)
                + (shape.Own * chance.Normal());
            state.Levels[name] = known is not null && known.Levels.TryGetValue(name, out var given) ? given : level;
            state.Trends[name] = known is not null && known.Trends.TryGetValue(name, out var trend) ? trend : shape.Trend;
        }

        foreach (var id in stepwise)
        {
            var own = basis.Calibration.Stepwise.Own * chance.Normal();
            state.Own[id] = known is not null && known.Own.TryGetValue(id, out var given) ? given : own;
        }
    }
}

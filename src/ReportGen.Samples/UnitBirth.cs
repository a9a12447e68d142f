using ReportGen.Evaluation.Regions;

namespace ReportGen.Samples;

/// <summary>Finds the members of an edition, and gives new units their character.</summary>
internal sealed class UnitBirth(Calibration calibration, int seed)
{
    private static readonly string[] StepwiseIds =
    [
        "platforms",
        "parks",
        "services",
        "st-department",
        "leading-group",
        "higher-level-support",
        "management-innovation",
    ];

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

    private UnitState Born(Unit unit)
    {
        var chance = SampleStream.For(seed, unit.Id.Text, "character", 0);
        var effects = calibration.Standing;
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
        var byChance = effects.BetweenCities * SampleStream.For(seed, unit.City.Key, "city", 0).Normal();
        var city = calibration.Cities.GetValueOrDefault(unit.City.Key, byChance);
        state.Base = Lifted(unit.Id.Text, type + (effects.BetweenUnits * chance.Normal()) + city + (0.15 * state.Industry));
        state.Walk = effects.Walk * chance.Normal();
        GiveSizes(state, ref chance);
        GiveLevels(state, ref chance);
        return state;
    }

    private double Lifted(string uid, double own)
    {
        var known = calibration.Facts.Values
            .SelectMany(facts => new[] { facts.A, facts.B, facts.C }.Select((set, i) => (Names: set.Contains(uid), Lift: calibration.Lift.Classes[i])))
            .Where(fact => fact.Names)
            .Select(fact => fact.Lift)
            .ToList();
        return known.Count == 0 ? own : known.Average() + (calibration.Lift.Kept * own);
    }

    private void GiveSizes(UnitState state, ref SampleStream chance)
    {
        var known = calibration.Known.GetValueOrDefault(state.Key);
        foreach (var (name, shape) in calibration.Sizes)
        {
            var logarithm = (shape.Spread * chance.Normal()) + (shape.Urban * state.Urban) + (shape.Industry * state.Industry);
            var size = shape.Median * ExactMath.Exp(logarithm) * state.Sizes.GetValueOrDefault(shape.Per, 1.0);
            state.Sizes[name] = known?.Sizes.GetValueOrDefault(name) is > 0.0 and var given ? given : Math.Clamp(size, shape.Least, shape.Most);
            state.Growth[name] = shape.Growth * (1.0 + (0.3 * chance.Normal()));
        }
    }

    private void GiveLevels(UnitState state, ref SampleStream chance)
    {
        var known = calibration.Known.GetValueOrDefault(state.Key);
        var crowd = (state.Sizes["registered-firms"] - 12000.0) / (state.Sizes["registered-firms"] + 12000.0);
        foreach (var (name, shape) in calibration.Drivers)
        {
            var level =
                shape.Shift
                + (shape.Urban * state.Urban)
                + (shape.Industry * state.Industry)
                + (shape.Agriculture * state.Agriculture)
                + (shape.Registered * crowd)
                + (shape.Own * chance.Normal());
            state.Levels[name] = known is not null && known.Levels.TryGetValue(name, out var given) ? given : level;
            state.Trends[name] = known is not null && known.Trends.TryGetValue(name, out var trend) ? trend : shape.Trend;
        }

        foreach (var id in StepwiseIds)
        {
            var own = calibration.Stepwise.Own * chance.Normal();
            state.Own[id] = known is not null && known.Own.TryGetValue(id, out var given) ? given : own;
        }
    }
}

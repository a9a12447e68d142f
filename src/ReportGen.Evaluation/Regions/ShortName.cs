using System.Collections.Immutable;

namespace ReportGen.Evaluation.Regions;

/// <summary>Short forms of official names for tight places.</summary>
public static class ShortName
{
    private static readonly ImmutableArray<string> Peoples = ["满族", "蒙古族", "回族"];

    /// <summary>Drops the type word, and for autonomous counties the peoples' names; never below two characters.</summary>
    public static string Of(string name, UnitType type)
    {
        if (type == UnitType.AutonomousCounty && name.EndsWith("自治县", StringComparison.Ordinal)) return WithoutPeoples(name[..^3]);
        if (name.Length > 3 && name.EndsWith("矿区", StringComparison.Ordinal)) return name[..^2];
        return name.Length > 2 ? name[..^1] : name;
    }

    private static string WithoutPeoples(string name)
    {
        foreach (var people in Peoples.Where(people => name.EndsWith(people, StringComparison.Ordinal) && name.Length > people.Length + 1))
        {
            return WithoutPeoples(name[..^people.Length]);
        }

        return name;
    }
}

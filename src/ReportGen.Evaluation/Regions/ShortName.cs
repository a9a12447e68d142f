using System.Collections.Immutable;

namespace ReportGen.Evaluation.Regions;

/// <summary>Short forms of official names for tight places.</summary>
public static class ShortName
{
    /// <summary>The peoples of GB/T 3304 that autonomous areas are named after; 各族 stands for several.</summary>
    private static readonly ImmutableArray<string> Peoples =
    [
        "蒙古族", "回族", "藏族", "维吾尔族", "苗族", "彝族", "壮族", "布依族", "朝鲜族", "满族", "侗族", "瑶族", "白族", "土家族", "哈尼族", "哈萨克族", "傣族", "黎族", "傈僳族",
        "佤族", "畲族", "高山族", "拉祜族", "水族", "东乡族", "纳西族", "景颇族", "柯尔克孜族", "土族", "达斡尔族", "仫佬族", "羌族", "布朗族", "撒拉族", "毛南族", "仡佬族", "锡伯族",
        "阿昌族", "普米族", "塔吉克族", "怒族", "乌孜别克族", "俄罗斯族", "鄂温克族", "德昂族", "保安族", "裕固族", "京族", "塔塔尔族", "独龙族", "鄂伦春族", "赫哲族", "门巴族",
        "珞巴族", "基诺族", "各族",
    ];

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

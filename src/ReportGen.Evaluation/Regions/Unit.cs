using System.Collections.Immutable;

namespace ReportGen.Evaluation.Regions;

/// <summary>A county-level unit within one period of validity.</summary>
public sealed record Unit
{
    /// <summary>Its identity through its validity.</summary>
    public required UnitId Id { get; init; }

    /// <summary>Its GB/T 2260 code.</summary>
    public required RegionCode Code { get; init; }

    /// <summary>Official Chinese name.</summary>
    public required string Name { get; init; }

    /// <summary>Romanised proper name, such as <c>Bazhou</c>.</summary>
    public required string Roman { get; init; }

    /// <summary>English name with its type, such as <c>Bazhou City</c>.</summary>
    public required string NameEn { get; init; }

    /// <summary>Both as findings name it: 131081 霸州市.</summary>
    public string CodeAndName => $"{Code} {Name}";

    /// <summary>Its type.</summary>
    public required UnitType Type { get; init; }

    /// <summary>The city-level group under which it is reported.</summary>
    public required City City { get; init; }

    /// <summary>Its step in addresses, unique within its city at any time.</summary>
    public required Slug Slug { get; init; }

    /// <summary>First day of validity; null: since before the first edition.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>The first day on which it is no longer valid, which is the first day of those to which its area went; null: still valid.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>The units from whose area it was made.</summary>
    public ImmutableArray<UnitId> Predecessors { get; init; } = [];

    /// <summary>The one unit from whose area it was made, with which it can be compared; null where there is none or are several.</summary>
    public UnitId? SinglePredecessor => Predecessors is [var only] ? only : null;

    /// <summary>The units to which its area went.</summary>
    public ImmutableArray<UnitId> Successors { get; init; } = [];

    /// <summary>Full pinyin of the name, for search.</summary>
    public required string Pinyin { get; init; }

    /// <summary>Initials of the pinyin, for search.</summary>
    public required string Initials { get; init; }

    /// <summary>A second reading that people type, where there is one (乐亭: leting).</summary>
    public string? PinyinAlias { get; init; }

    /// <summary>A remark on its history, in English as in the register.</summary>
    public string? Note { get; init; }

    /// <summary>True where the unit is its own city-level group.</summary>
    public bool IsProvinceRun => City.Kind == CityKind.ProvinceRun;

    /// <summary>
    /// The name without its type word, for tight places: 霸州市 → 霸州, 长安区 → 长安, 青龙满族自治县 → 青龙, 鹰手营子矿区 → 鹰手营子.
    /// Two-character names keep their type (赵县).
    /// </summary>
    public string ShortName => Regions.ShortName.Of(Name, Type);

    /// <summary>True where the unit exists on that day.</summary>
    public bool IsValidOn(DateOnly day) => (ValidFrom is null || ValidFrom <= day) && (ValidTo is null || day < ValidTo);
}

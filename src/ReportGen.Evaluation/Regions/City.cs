namespace ReportGen.Evaluation.Regions;

/// <summary>What kind of group a city-level group is.</summary>
public enum CityKind
{
    /// <summary>设区市.</summary>
    Prefecture,

    /// <summary>省直管县级市: one county-level unit that stands as its own group.</summary>
    ProvinceRun,

    /// <summary>新区.</summary>
    NewArea,
}

/// <summary>A city-level group under which county-level units are reported.</summary>
/// <param name="Key">Its GB/T 2260 code, or a project-local key where it has none (雄安新区).</param>
/// <param name="Name">Official Chinese name.</param>
/// <param name="Roman">Romanised name (GB/T 28039 personal and SC spelling for places), such as <c>Xiong'an</c>.</param>
/// <param name="Slug">Its step in addresses.</param>
/// <param name="Kind">What kind of group it is.</param>
public sealed record City(string Key, string Name, string Roman, Slug Slug, CityKind Kind)
{
    /// <summary>The name without 市, for tight places such as charts; a name of two characters is kept.</summary>
    public string ShortName => Name.Length > 2 && Name[^1] == '市' ? Name[..^1] : Name;
}

using ReportGen.Data.Yaml;

namespace ReportGen.Samples;

/// <summary>Reads the words of the sample.</summary>
internal static class VocabularyReader
{
    public const string File = "vocabulary.yaml";

    public static Vocabulary Read() => Resource.Read(File, Of);

    internal static Vocabulary Of(YamlMap map) => new()
    {
        Topics = map.Words("topics"),
        ClinicalTopics = map.Words("clinical_topics"),
        Townships = map.Words("townships"),
        Commendations = map.Words("commendations"),
        Ordinals = map.Words("ordinals"),
        UsualKind = map.Required("usual_kind").Closed(Kind),
        Kinds = map.ByName("kinds", field => field.Closed(Kind)),
        First = map.ByName("first", field => field.Text()),
        Second = map.ByName("second", field => field.Text()),
    };

    private static KindWords Kind(YamlMap map) => new()
    {
        Name = map.Word("name"),
        Chance = map.Number("chance"),
        Upper = map.Number("upper"),
        Topics = map.Word("topics"),
    };
}

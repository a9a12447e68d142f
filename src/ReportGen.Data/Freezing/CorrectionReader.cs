using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Data.Files;
using ReportGen.Data.Findings;
using ReportGen.Data.Yaml;
using ReportGen.Evaluation.Freezing;

namespace ReportGen.Data.Freezing;

/// <summary>Reads the corrections of an edition; there need not be any.</summary>
public static partial class CorrectionReader
{
    /// <summary>The corrections, in the order of the file; none, with findings, where one cannot be read.</summary>
    internal static ImmutableArray<Correction> Read(DataFile file, int year, List<FindingBag> bags)
    {
        if (!file.Exists) return [];
        bags.Add(file.Findings);
        if (YamlLoader.Load(file) is not { } map) return [];
        var corrections = Of(map, year);
        return file.Findings.Stops ? [] : corrections;
    }

    internal static ImmutableArray<Correction> Of(YamlMap map, int year)
    {
        ImmutableArray<Correction> corrections = [.. map.Required("corrections").Items().ConvertAll(item => Of(item, year))];
        map.Close();
        return corrections;
    }

    private static Correction Of(YamlField field, int year)
    {
        var map = field.Map();
        var correction = new Correction
        {
            Id = map.Required("id").Text(Identifier(), "应由小写字母、数字和连字符组成，例如 2019-1"),
            Edition = year,
            Date = map.Required("date").Day(),
            Grade = (CorrectionGrade)map.Required("class").Choice("minor", "general", "serious"),
            Cause = map.Required("cause").Text(),
            DecidedBy = map.Required("decided_by").Text(),
            Author = map.Required("author").Text(),
            Approver = map.Required("approver").Text(),
            Changes = [.. map.Required("changes").Items().ConvertAll(item => ChangeOf(item, year))],
            Line = map.Line,
        };
        map.Close();
        return correction;
    }

    private static ChangedFact ChangeOf(YamlField field, int year)
    {
        var map = field.Map();
        var change = new ChangedFact(
            map.Maybe("edition")?.Integer(year, 2999) ?? year,
            new FactKey(map.Required("file").Text(), map.Maybe("unit")?.Text() ?? string.Empty, map.Required("item").Text()),
            map.Required("old").TextOrNull(),
            map.Required("new").TextOrNull(),
            map.Line);
        map.Close();
        return change;
    }

    [GeneratedRegex("^[0-9a-z][0-9a-z-]{0,39}$", RegexOptions.None, 1000)]
    private static partial Regex Identifier();
}

using System.Text.Json.Nodes;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Regions;
using ReportGen.Site.FindingsReports;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.StatusReports;

/// <summary>A city: its own returns, and what is open of its units in the files of all suppliers.</summary>
public sealed record StatusCity(string Name, int Units, int Due, int Come, Tally Open)
{
    /// <summary>How far its review is.</summary>
    public required string Review { get; init; }

    internal JsonObject ReviewJson { get; init; } = [];

    public string UnitCount => Format.Count(Units);

    public string Returns => Due == 0 ? "–" : $"{Format.Count(Come)}/{Format.Count(Due)}";

    public SeverityCounts Counts => SeverityCounts.Of(Open);

    /// <summary>All of it in words.</summary>
    public string Words => (Due == 0 ? string.Empty : $"报送件应收{Format.Count(Due)}件，已收{Format.Count(Come)}件；") + OpenWords.Of(Open) + $"；{Review}。";

    public static StatusCity Make(StatusInput input, IGrouping<City, Unit> city)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(city);
        var codes = city.Select(unit => unit.Code.ToString()).ToHashSet(StringComparer.Ordinal);
        var senders = input.Edition.Supplied.SelectMany(table => table.Senders)
            .Where(sender => sender.Units.All(unit => unit.City == city.Key)).ToList();
        var files = senders.Select(sender => sender.Source.File).ToHashSet(StringComparer.Ordinal);
        return new StatusCity(
            city.Key.Name,
            codes.Count,
            senders.Count,
            senders.Count(sender => sender.HasCome && input.Returned.ContainsKey(sender.Source.File)),
            Tally.Of(input.Open.Where(finding => finding.Region is { Length: >= 6 } region
                ? codes.Contains(region[..6])
                : files.Contains(finding.Place.File))))
        {
            Review = ReviewWords.Of(input.Edition, city.Key, input.Collection.ReviewOf(input.Edition.Edition.Year)),
            ReviewJson = ReviewWords.Json(input.Edition, city.Key),
        };
    }

    internal JsonObject ToJson() => new()
    {
        ["city"] = Name,
        ["units"] = Units,
        ["returns_due"] = Due,
        ["returns_received"] = Come,
        ["open"] = OpenWords.Json(Open),
        ["review"] = ReviewJson,
    };
}

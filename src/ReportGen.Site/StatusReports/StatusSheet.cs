using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Observations;
using ReportGen.Site.FindingsReports;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.StatusReports;

/// <summary>View model of the page on what has come of an edition and what is open; its text and its JSON say the same.</summary>
public sealed record StatusSheet
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public required int Year { get; init; }

    public required string Title { get; init; }

    public required string Lead { get; init; }

    /// <summary>The last day for returns; null where it is not known.</summary>
    public required DateOnly? Deadline { get; init; }

    public required string Contact { get; init; }

    public bool HasContact => Contact.Length > 0;

    public required ImmutableArray<StatusFile> Files { get; init; }

    public required ImmutableArray<StatusCity> Cities { get; init; }

    public static StatusSheet Make(StatusInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var edition = input.Edition;
        ImmutableArray<StatusFile> files =
        [
            .. edition.Tables.SelectMany(table => FilesOf(table, part => table.Rows.Count(row => row.Part == part)))
                .Concat(edition.Lists.SelectMany(list =>
                    FilesOf(list, part =>
                        list.Items.Count(item => list.Parts.IsEmpty || ReferenceEquals(item.Source, list.Parts[part].Source)))))
                .Select(file => StatusFile.Make(input, file.Sender, file.Path, file.Rows))
                .GroupBy(file => file.Sender, StringComparer.Ordinal).SelectMany(sender => sender),
        ];
        var tally = Tally.Of(input.Open);
        var (come, deadline) = (files.Count(file => file.HasCome), input.Collection.ReturnsOf(edition.Edition.Year));
        return new StatusSheet
        {
            Year = edition.Edition.Year,
            Title = $"{Format.EditionLabel(edition.Edition.Year)}报送与核查进度",
            Lead = $"应收{Format.Count(files.Length)}件，已收{Format.Count(come)}件，未收{Format.Count(files.Length - come)}件"
                + (deadline is { } day ? $"，{Format.Day(day)}截止" : string.Empty)
                + $"；待改正{Format.Count(tally.Stop + tally.Force)}处，待说明{Format.Count(tally.Explain)}处。",
            Deadline = deadline,
            Contact = input.Collection.Contact,
            Files = files,
            Cities = [.. edition.Units.GroupBy(unit => unit.City).Select(city => StatusCity.Make(input, city))],
        };
    }

    /// <summary>The same for a terminal.</summary>
    public string ToText()
    {
        var text = new StringBuilder().Append(Title).Append('：').Append(Lead).Append('\n');
        foreach (var sender in Files.GroupBy(file => file.Sender, StringComparer.Ordinal))
        {
            text.Append('\n').Append(sender.Key).Append('\n');
            foreach (var file in sender) text.Append("  ").Append(file.File).Append('：').Append(file.Words).Append('\n');
        }

        text.Append("\n各市\n");
        foreach (var city in Cities) text.Append("  ").Append(city.Name).Append('：').Append(city.Words).Append('\n');
        return text.ToString();
    }

    /// <summary>The same for a program.</summary>
    public string ToJson() => new JsonObject
    {
        ["edition"] = Year,
        ["deadline"] = Deadline is { } day ? Format.IsoDay(day) : null,
        ["files"] = new JsonArray([.. Files.Select(file => file.ToJson())]),
        ["cities"] = new JsonArray([.. Cities.Select(city => city.ToJson())]),
    }.ToJsonString(Readable);

    /// <summary>The files of a table: its one file, or its parts and those that are awaited, each with its sender and its number of rows.</summary>
    private static IEnumerable<(string Sender, string Path, int Rows)> FilesOf(SuppliedTable table, Func<int, int> rowsOf)
    {
        if (table.Senders.IsEmpty) return [(table.Source.Supplier, table.Source.File, rowsOf(0))];
        var names = table.Senders.Select(sender => sender.Name).ToList();
        return table.Parts.Select((part, p) => (part.Sender, Path: part.Source.File, Rows: rowsOf(p)))
            .Concat(table.Late.Select(sender => (Sender: sender.Name, Path: sender.Source.File, Rows: 0)))
            .OrderBy(file => names.IndexOf(file.Sender) is var position and >= 0 ? position : int.MaxValue);
    }
}

/// <summary>What is open, as a cell of each kind prints it.</summary>
internal static class OpenWords
{
    public static string Of(Tally tally) => tally switch
    {
        { MustCorrect: true, MustExplain: true } => $"待改正{Format.Count(tally.Stop + tally.Force)}处，待说明{Format.Count(tally.Explain)}处",
        { MustCorrect: true } => $"待改正{Format.Count(tally.Stop + tally.Force)}处",
        { MustExplain: true } => $"待说明{Format.Count(tally.Explain)}处",
        _ => "收到的文件没有待办事项",
    };

    public static JsonObject Json(Tally tally) => new()
    {
        ["stop"] = tally.Stop,
        ["force"] = tally.Force,
        ["explain"] = tally.Explain,
        ["info"] = tally.Info,
    };
}

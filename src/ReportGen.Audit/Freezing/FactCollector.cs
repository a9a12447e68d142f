using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ReportGen.Content;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Freezing;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Results;

namespace ReportGen.Audit.Freezing;

/// <summary>
/// Collects all that an edition is published with: its cells, items, settings, units, explanations, scheme, texts and results. Line ends, the order of rows and
/// columns, and zeros at the end of a number are no part of it.
/// </summary>
public sealed class FactCollector
{
    private readonly SortedDictionary<FactKey, FactNow> facts = [];
    private readonly EditionInput input;

    private FactCollector(EditionInput input) => this.input = input;

    /// <summary>The facts of an edition, by key; without results where there are none.</summary>
    public static ImmutableSortedDictionary<FactKey, FactNow> Of(EditionInput input, EditionResult? results, ImmutableArray<Prose> texts)
    {
        ArgumentNullException.ThrowIfNull(input);
        var collector = new FactCollector(input);
        collector.AddSettings();
        collector.AddUnits();
        foreach (var table in input.Tables) collector.AddTable(table);
        foreach (var list in input.Lists) collector.AddList(list);
        foreach (var explanation in input.Explanations) collector.AddExplanation(explanation);
        foreach (var amendment in input.Amendments) collector.AddAmendment(amendment);
        foreach (var text in texts.Where(text => StandsIn(input, text, texts))) collector.AddText(text);
        if (results is not null)
            foreach (var unit in results.Units) collector.AddResult(unit, results);
        return collector.facts.ToImmutableSortedDictionary();
    }

    /// <summary>The foreword of the edition; the method and the indicators, as its scheme has them or as all schemes share them.</summary>
    private static bool StandsIn(EditionInput input, Prose text, ImmutableArray<Prose> all)
    {
        var scheme = input.Scheme.Id.Text;
        if (text.Topic == Prose.Editions + Text(input.Edition.Year)) return true;
        var isIndicator = input.Scheme.Indicators.Any(indicator => text.Topic == Prose.Indicators + indicator.Id.Text);
        if (text.Topic != Prose.Method && !isIndicator) return false;
        return text.Scheme is null ? !all.Any(other => other.Path == Prose.PathFor(scheme, text.Topic)) : text.Scheme == scheme;
    }

    private void AddSettings()
    {
        var (edition, scheme) = (input.Edition, input.Scheme);
        var place = new Place(input.Folder + "/edition.yaml");
        void Setting(string key, string value) => Add(FactFiles.Settings, string.Empty, key, value, place with { Column = key });
        Setting("published_on", edition.PublishedOn is { } published ? FactWords.Text(published) : string.Empty);
        Setting("scheme", scheme.Id.Text);
        Setting("synthetic", Text(edition.Synthetic));
        Setting("disclosure.scores", Text(edition.Disclosure.Scores));
        Setting("disclosure.ranks", Text(edition.Disclosure.Ranks));
        Setting("disclosure.awards", Text(edition.Disclosure.Awards));
        Setting("disclosure.classes", string.Join('、', edition.Disclosure.Classes));
        for (var i = 0; i < edition.Notices.Length; i++) Setting($"notices[{Text(i + 1)}]", edition.Notices[i]);
        Add(FactFiles.Schemes + scheme.Id.Text, string.Empty, "sha256", scheme.Sha256 ?? string.Empty, new Place($"schemes/{scheme.Id.Text}.yaml"));
    }

    private void AddUnits()
    {
        var place = new Place("regions/units.csv");
        foreach (var unit in input.Units)
        {
            Add(FactFiles.Register, unit.Code.ToString(), "名称", unit.Name, place);
            Add(FactFiles.Register, unit.Code.ToString(), "设区市", unit.City.Name, place);
            Add(FactFiles.Register, unit.Code.ToString(), "罗马字", unit.Roman, place);
        }
    }

    private void AddTable(InputTable table)
    {
        foreach (var row in table.Rows)
            for (var i = 0; i < row.Cells.Length; i++)
                Add(
                    table.Layout.File,
                    row.Unit.Code.ToString(),
                    table.Layout.Columns[i].Header,
                    Text(row.Cells[i]),
                    table.PlaceOf(row, i));
    }

    /// <summary>Each item with how many there are of it: usually one.</summary>
    private void AddList(InputList list)
    {
        foreach (var same in list.Items.GroupBy(item => (item.Unit.Code, item.Kind.Name, Level: item.Level.Name, item.Name)))
            Add(
                list.Layout.File,
                same.Key.Code.ToString(),
                $"{same.Key.Item2}/{same.Key.Level}/{same.Key.Item4}",
                Text(same.Count()),
                PlaceOf(list, same.First()));
    }

    private static Place PlaceOf(InputList list, ListedItem item) => new(item.Source.File, item.Source.Sheet, item.Row, list.NamesIn(item.Source).Header);

    private void AddExplanation(Explanation explanation)
    {
        var about = $"{explanation.Code}/{explanation.File[(explanation.File.LastIndexOf('/') + 1)..]}/{explanation.Column}/{explanation.Value}";
        var day = FactWords.Text(explanation.Date);
        Add(FactFiles.Explanations, explanation.Region, about, $"{explanation.Reason}／{explanation.Evidence}／{explanation.Author}／{day}", explanation.Place);
    }

    private void AddAmendment(Amendment amendment)
    {
        var values = $"{amendment.Supplied.Written}→{amendment.Amended.Written}";
        Add(
            FactFiles.Amendments,
            amendment.Unit.Code.ToString(),
            $"{amendment.File}/{amendment.Column.Header}",
            $"{values}／{amendment.Reason}／{amendment.Evidence}／{amendment.DecidedBy}／{FactWords.Text(amendment.Date)}",
            amendment.Place);
    }

    private void AddText(Prose text)
    {
        var sum = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.Markdown.ReplaceLineEndings("\n").TrimEnd('\n'))));
        Add(FactFiles.Texts + text.Path, string.Empty, "sha256", sum, new Place(text.File));
    }

    private void AddResult(UnitResult unit, EditionResult results)
    {
        void Result(string item, string value) =>
            Add(FactFiles.Results, unit.Unit.Code.ToString(), item, value, new Place(input.Folder + "/" + FrozenFiles.Facts));
        Result(ResultItems.Total, Text(unit.Total));
        Result(ResultItems.Class, unit.Class.Letter);
        Result(ResultItems.Rank, Text(unit.Rank));
        Result(ResultItems.CityRank, Text(unit.CityRank));
        Result(ResultItems.Award, Text(results.Awards.PaidTo(unit.Unit.Id)));
        if (results.Awards.Of(unit.Unit.Id) is { IsEmpty: false } awards)
            Result(ResultItems.AwardRules, string.Join('、', awards.Select(award => award.RuleId)));
        foreach (var score in unit.Scores) Result(ResultItems.Score + score.Indicator.Name, Text(score.Points));
        if (unit.Comparison is not Compared compared) return;
        Result(ResultItems.ScoreChange, Text(compared.ScoreChange));
        Result(ResultItems.RankChange, Text(compared.RankChange));
    }

    /// <summary>What is there twice, such as two explanations of one finding, is one fact.</summary>
    private void Add(string file, string unit, string item, string value, Place place)
    {
        var key = new FactKey(file, unit, OneLine(item));
        var text = facts.TryGetValue(key, out var before) ? before.Fact.Value + "；" + OneLine(value) : OneLine(value);
        facts[key] = new FactNow(new FrozenFact(key, text), before?.Place ?? place);
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Trim();

    private static string Text(Reported cell) => cell switch
    {
        ReportedNumber number => Text(number.Value),
        ReportedWord word => word.Text,
        ReportedMissing { Reason: MissingReason.NotReported } => "—",
        ReportedMissing { Reason: MissingReason.BelowUnit } => "…",
        ReportedMissing { Reason: MissingReason.NotApplicable } => "x",
        _ => string.Empty,
    };

    /// <summary>Points as published, with all decimals of a score.</summary>
    private string Text(Points points) => points.Value.ToString("F" + Text(input.Scheme.Decimals), CultureInfo.InvariantCulture);

    private static string Text(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    private static string Text(int number) => FactWords.Text(number);

    private static string Text(bool flag) => flag ? "true" : "false";
}

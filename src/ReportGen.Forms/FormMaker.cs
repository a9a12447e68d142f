using System.Collections.Immutable;
using ReportGen.Content;
using ReportGen.Data.Collecting;
using ReportGen.Data.Editions;
using ReportGen.Data.Findings;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Forms;

/// <summary>Makes the forms of an edition from its scheme, its register and what was supplied the year before.</summary>
/// <param name="Year">The data year.</param>
/// <param name="Scheme">The scheme.</param>
/// <param name="Units">The register of the year, by code.</param>
/// <param name="Before">What was supplied for the year before; null where there is no such edition.</param>
/// <param name="Collection">Which tables come in parts, until when, and whom to ask.</param>
internal sealed record FormMaker(int Year, Scheme Scheme, ImmutableArray<Unit> Units, EditionInput? Before, CollectionPlan Collection)
{
    private readonly EarlierValues earlier = new(Before);

    private static readonly ImmutableArray<FormColumn> Keys =
    [
        new(TableHeaders.Year, FormRole.Year),
        new(TableHeaders.City, FormRole.Name),
        new(TableHeaders.Code, FormRole.Code),
        new(TableHeaders.Unit, FormRole.Name),
    ];

    public IEnumerable<Form> All() => Scheme.Files
        .SelectMany(layout => Parts(layout.File, layout.Supplier, (supplier, units) => Table(layout, supplier, units)))
        .Concat(Scheme.Lists.SelectMany(layout => Parts(layout.File, layout.Supplier, (supplier, _) => List(layout, supplier))));

    /// <summary>The form of a table, or one for each sender where it comes in parts.</summary>
    private IEnumerable<Form> Parts(string table, string supplier, Func<string, ImmutableArray<Unit>, Form> make)
    {
        Form Said(Form form) => form with { Deadline = Collection.ReturnsOf(Year), Contact = Collection.Contact };
        if (Collection.PartsOf(table) is not { } by) return [Said(make(supplier, Units))];
        return new SenderNames(Units).All(by)
            .Select(sender => Said(make(sender.Name, [.. Units.Where(sender.Covers)])) with { File = $"{table}/{sender.Stem}" });
    }

    private Form Table(SourceFile layout, string supplier, ImmutableArray<Unit> units)
    {
        var columns = Keys.ToBuilder();
        foreach (var column in layout.Columns)
        {
            columns.Add(new FormColumn(column.Header, FormRole.Value, column.Unit, column.Content));
            if (earlier.Has(column.Id)) columns.Add(new FormColumn("上年" + column.Header, FormRole.Previous, column.Unit, column.Content));
        }

        return new Form(layout.File, supplier, Year, IsList: false, columns.ToImmutable(), [.. units.Select(unit => Row(layout, unit))]);
    }

    private Form List(SourceList layout, string supplier)
    {
        var kinds = Scheme
            .Indicators.Select(indicator => indicator.Rule)
            .OfType<ItemsRule>()
            .SelectMany(rule => rule.Kinds)
            .Where(kind => layout.Kinds.Contains(kind.Id))
            .ToList();
        FormColumn Choice(string header, IEnumerable<string> words) =>
            new(header, FormRole.Value, Content: new ChoiceContent([.. words.Distinct(StringComparer.Ordinal)]));
        var kind = Choice(TableHeaders.Kind, kinds.Select(kind => kind.Name));
        var level = Choice(TableHeaders.Level, kinds.SelectMany(kind => kind.Levels).Select(level => level.Name));
        return new Form(layout.File, supplier, Year, IsList: true, [.. Keys, kind, level, new FormColumn(TableHeaders.Item, FormRole.Value)], []);
    }

    private ImmutableArray<string> Row(SourceFile layout, Unit unit)
    {
        var cells = ImmutableArray.CreateBuilder<string>();
        cells.AddRange(Invariant.Text(Year), unit.City.Name, unit.Code.ToString(), unit.Name);
        foreach (var column in layout.Columns)
        {
            cells.Add(string.Empty);
            if (earlier.Has(column.Id)) cells.Add(earlier.Of(unit, column.Id) is { } reported ? Text(reported) : string.Empty);
        }

        return cells.ToImmutable();
    }

    private static string Text(Reported reported) => reported switch
    {
        ReportedNumber { Value: var number } => Invariant.Text(number),
        ReportedWord { Text: var word } => word,
        ReportedMissing { Reason: var reason } => MissingMarkText.Of(reason),
        _ => throw new ArgumentOutOfRangeException(nameof(reported)),
    };
}

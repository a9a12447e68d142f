using System.Collections.Immutable;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Analysis.Pathways;

/// <summary>The figures of a scheme, in the order of its indicators, and which of them are tied together because an indicator rests on several.</summary>
internal sealed class FigureBook
{
    private FigureBook(ImmutableArray<SuppliedFigure> figures, int indicators)
    {
        Figures = figures;
        Groups = GroupsOf(figures, indicators);
        Indicators = [.. figures.Select(figure => figure.Parts.Select(part => part.Indicator).Distinct().Order().ToImmutableArray())];
    }

    public ImmutableArray<SuppliedFigure> Figures { get; }

    /// <summary>Positions of figures, each in one group: two figures are in the same where an indicator rests on both, directly or over others.</summary>
    public ImmutableArray<ImmutableArray<int>> Groups { get; }

    /// <summary>Positions of the indicators that rest on a figure, in the scheme's order.</summary>
    public ImmutableArray<ImmutableArray<int>> Indicators { get; }

    public static FigureBook Of(Scheme scheme)
    {
        var parts = new List<(string Key, ColumnId? Column, FigurePart Part)>();
        for (var i = 0; i < scheme.Indicators.Length; i++) Add(parts, scheme.Indicators[i], i);
        var figures = ImmutableArray.CreateBuilder<SuppliedFigure>();
        foreach (var group in parts.GroupBy(part => part.Key, StringComparer.Ordinal))
        {
            // What is a denominator first may be a numerator further on; a figure that is nothing else is left alone.
            if (group.FirstOrDefault(part => part.Part.Role != FigureRole.Denominator) is { Key: not null } first)
                figures.Add(FigureOf(scheme, first.Column, first.Part, [.. group.Select(part => part.Part)]));
        }

        return new FigureBook(figures.ToImmutable(), scheme.Indicators.Length);
    }

    private static void Add(List<(string Key, ColumnId? Column, FigurePart Part)> parts, Indicator indicator, int position)
    {
        void Take(ColumnId column, FigureRole role, int question = 0) => parts.Add((column.Text, column, new FigurePart(position, role, question)));
        switch (indicator)
        {
            case { Rule: ItemsRule }:
                parts.Add(("items of " + indicator.Id.Text, null, new FigurePart(position, FigureRole.Items, 0)));
                if (indicator.Supply is ListSupply { Assessed: { } assessed }) Take(assessed, FigureRole.Assessed);
                break;
            case { Rule: ChecklistRule rule }:
                for (var q = 0; q < rule.Questions.Length; q++) Take(rule.Questions[q].Column, FigureRole.Answer, q);
                break;
            case { Supply: RatioSupply ratio }:
                Take(ratio.Numerator, FigureRole.Numerator);
                Take(ratio.Denominator, FigureRole.Denominator);
                if (ratio.Stated is { } stated) Take(stated, FigureRole.StatedRatio);
                break;
            case { Supply: ColumnSupply supply }:
                Take(supply.Column, indicator.Rule is AssessedRule ? FigureRole.Assessed : FigureRole.Value);
                break;
            default:
                throw new InvalidOperationException($"No figures are defined for {indicator.Supply}.");
        }
    }

    private static SuppliedFigure FigureOf(Scheme scheme, ColumnId? column, FigurePart first, ImmutableArray<FigurePart> parts)
    {
        var indicator = scheme.Indicators[first.Indicator];
        return new SuppliedFigure
        {
            Kind = first.Role switch
            {
                FigureRole.Items => SuppliedKind.Items,
                FigureRole.Assessed => SuppliedKind.Points,
                FigureRole.Answer => SuppliedKind.Choice,
                _ => SuppliedKind.Number,
            },
            Indicator = indicator,
            Column = column is { } id ? scheme.Files.SelectMany(file => file.Columns).FirstOrDefault(candidate => candidate.Id == id) : null,
            Question = first.Role == FigureRole.Answer ? ((ChecklistRule)indicator.Rule).Questions[first.Question] : null,
            Direction = indicator.Rule is LinearRule { Knots: var knots } && knots[^1].Points < knots[0].Points ? -1 : 1,
            Numerator = first.Role == FigureRole.StatedRatio ? ((RatioSupply)indicator.Supply).Numerator : null,
            Parts = parts,
        };
    }

    private static ImmutableArray<ImmutableArray<int>> GroupsOf(ImmutableArray<SuppliedFigure> figures, int indicators)
    {
        var group = Enumerable.Range(0, figures.Length).ToArray();
        var first = new int?[indicators];
        for (var f = 0; f < figures.Length; f++)
        {
            foreach (var part in figures[f].Parts)
            {
                first[part.Indicator] ??= f;
                var (from, to) = (group[f], group[first[part.Indicator]!.Value]);
                for (var other = 0; other <= f; other++) group[other] = group[other] == from ? to : group[other];
            }
        }

        return [.. Enumerable.Range(0, figures.Length).GroupBy(f => group[f]).Select(members => members.ToImmutableArray())];
    }
}

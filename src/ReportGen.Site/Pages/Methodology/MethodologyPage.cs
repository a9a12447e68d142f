using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Schemes;
using ReportGen.Site.ClassStructure;
using ReportGen.Site.Derivations;
using ReportGen.Site.Facts;
using ReportGen.Site.Formatting;
using ReportGen.Site.Frames;
using ReportGen.Site.Navigation;
using ReportGen.Site.Rendering;
using ReportGen.Site.RuleTables;
using ReportGen.Site.Wording;

namespace ReportGen.Site.Pages.Methodology;

/// <summary>View model of the rules of an edition.</summary>
public sealed record MethodologyPage
{
    public required Frame Frame { get; init; }

    public required string Title { get; init; }

    public required string Edition { get; init; }

    public required string Lead { get; init; }

    public required string SchemeName { get; init; }

    public required string SchemeSource { get; init; }

    public required bool HasProse { get; init; }

    public required Markup Prose { get; init; }

    public required bool HasChanges { get; init; }

    /// <summary>What changed since the scheme before.</summary>
    public required SchemeChanges Changes { get; init; }

    public required ImmutableArray<MethodDimension> Dimensions { get; init; }

    public required string FullPoints { get; init; }

    public required ImmutableArray<MethodClass> Classes { get; init; }

    public required ImmutableArray<string> Letters { get; init; }

    public required bool HasTargets { get; init; }

    public required ImmutableArray<StructureRow> Targets { get; init; }

    public required ImmutableArray<string> Calculation { get; init; }

    public required ImmutableArray<string> Comparing { get; init; }

    /// <summary>False for an edition that does not make everything public; it has no analysis to explain.</summary>
    public required bool HasAdvice { get; init; }

    public required ImmutableArray<NamedText> AdviceTerms { get; init; }

    public required TextLink Measures { get; init; }

    public required bool HasItems { get; init; }

    public required ItemSection Items { get; init; }

    /// <summary>False where the scheme gives no awards.</summary>
    public required bool GivesAwards { get; init; }

    public required ImmutableArray<PolicyRule> Awards { get; init; }

    public required ImmutableArray<PolicyReading> Readings { get; init; }

    public required ImmutableArray<MethodFile> Files { get; init; }

    public required bool HasLists { get; init; }

    public required string ListsCaption { get; init; }

    public required ImmutableArray<MethodList> Lists { get; init; }

    public required ImmutableArray<NamedText> Marks { get; init; }

    public required DownloadLink SchemeJson { get; init; }

    public static MethodologyPage Make(PageContext page, SiteContext site, AssessedEdition edition)
    {
        var (year, scheme) = (edition.Edition.Year, edition.Scheme);
        var label = Format.EditionLabel(year);
        var title = label + "评价方法";
        var lead =
            $"{label}评价采用《{scheme.Name}》，设{Format.Count(scheme.Dimensions.Length)}项一级指标、{Format.Count(scheme.Indicators.Length)}项二级指标，" +
                $"满分{Format.Weight(scheme.FullPoints)}分。"
            + "本页列出全部指标、权重、计分规则、分类标准和数据来源，据此可以复算每一个得分。";
        var open = edition as EditionResult;
        // nothing can be distinguished from itself
        var items = open is { Units.Length: > 1 } ? ItemSection.Of(page, open, site.FactsOf(open).Insights.Items) : null;
        var prose = site.ProseOf(scheme, Content.Prose.Method);
        var changes = SchemeChanges.Of(page, edition);
        var targets = StructureChart.Targets(scheme);
        return new MethodologyPage
        {
            Frame = FrameMaker.Make(page, new PageHead
            {
                Title = title,
                Description = lead,
                Trail = [Neighbours.ProvinceStep(page, edition), new Choice("评价方法", page.To(page.Address), true)],
                Editions = page.EditionSwitch(other => page.Addresses.Methodology(other.Edition.Year)),
                JsonLd = JsonLd.Of("TechArticle", page, title, lead),
            }),
            Title = title,
            Edition = label,
            Lead = lead,
            SchemeName = scheme.Name,
            SchemeSource = scheme.Source,
            HasProse = prose is not null,
            Prose = prose ?? Markup.None,
            HasChanges = !changes.Groups.IsEmpty,
            Changes = changes,
            Dimensions = [.. scheme.Dimensions.Select(dimension => MethodDimension.Of(page, edition, dimension))],
            FullPoints = Format.Weight(scheme.FullPoints),
            Classes =
            [
                .. scheme.Classes.Classes.Select(
                    (unitClass, i) => new MethodClass(ClassMark.Of(scheme.Classes, unitClass), unitClass.Name, ClassCountRow.RangeOf(scheme, i))
                ),
            ],
            Letters = [.. scheme.Classes.Classes.Select(unitClass => unitClass.Letter)],
            HasTargets = !targets.IsEmpty,
            Targets = targets,
            Calculation = MethodologyWords.Calculation(scheme),
            Comparing = MethodologyWords.Comparing(scheme),
            HasAdvice = open is not null,
            AdviceTerms = open is not null ? Methodology.AdviceTerms.Of(scheme) : [],
            Measures = new TextLink("对策措施", page.To(page.Addresses.Measures)),
            HasItems = items is not null,
            Items = items ?? ItemSection.None,
            GivesAwards = scheme.Awards is not null,
            Awards = scheme.Awards is { } policy ? AwardPolicyWords.Rules(scheme, policy) : [],
            Readings = scheme.Awards is { } read ? AwardPolicyWords.Readings(read) : [],
            HasLists = !scheme.Lists.IsEmpty,
            ListsCaption = scheme.Terms.Items.Length == 0 ? "清单" : $"清单：每个{scheme.Terms.Items}一行",
            Files = [.. scheme.Files.Select(MethodFile.Of)],
            Lists = [.. scheme.Lists.Select(list => MethodList.Of(scheme, list))],
            Marks =
            [
                new NamedText("—", Format.Reason(MissingReason.NotReported)),
                new NamedText("…", Format.Reason(MissingReason.BelowUnit)),
                new NamedText("x", Format.Reason(MissingReason.NotApplicable)),
            ],
            SchemeJson = page.Download("下载本年度评价方案（JSON）", page.Addresses.SchemeJson(year)),
        };
    }
}

/// <summary>A class with its range.</summary>
public sealed record MethodClass(ClassMark Class, string Name, string Range);

/// <summary>A dimension with its indicators.</summary>
public sealed record MethodDimension(string Name, string Weight, ImmutableArray<MethodIndicator> Indicators)
{
    internal static MethodDimension Of(PageContext page, AssessedEdition edition, Dimension dimension) =>
        new(dimension.Name, Format.Weight(dimension.Weight), [.. dimension.Indicators.Select(indicator => MethodIndicator.Of(page, edition, indicator))]);
}

/// <summary>An indicator with its rule.</summary>
public sealed record MethodIndicator
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string Href { get; init; }

    public required string Unit { get; init; }

    public required string Weight { get; init; }

    public required string Kind { get; init; }

    public required RuleView Rule { get; init; }

    public required bool HasChart { get; init; }

    public required Markup Chart { get; init; }

    public required string Formula { get; init; }

    public required string Suppliers { get; init; }

    public required string Clause { get; init; }

    internal static MethodIndicator Of(PageContext page, AssessedEdition edition, Indicator indicator)
    {
        var sources = SourceLine.Of(edition.Scheme, indicator);
        return new MethodIndicator
        {
            Id = indicator.Id.ToString(),
            Name = indicator.Name,
            Href = page.To(page.Addresses.Indicator(edition.Edition.Year, indicator.Id)),
            Unit = ResultWords.UnitLabel(indicator),
            Weight = Format.Weight(indicator.Weight),
            Kind = MethodologyWords.Kind(indicator.Rule),
            Rule = RuleView.Of(edition.Scheme, indicator),
            HasChart = indicator.Rule is LinearRule,
            Chart = indicator.Rule is LinearRule rule ? RuleChart.Draw(indicator, rule) : Markup.None,
            Formula = MethodologyWords.Formula(edition.Scheme, indicator),
            Suppliers = string.Join('、', sources.Select(source => source.Supplier).Distinct(StringComparer.Ordinal)),
            Clause = indicator.Clause,
        };
    }
}

/// <summary>A file with its columns.</summary>
public sealed record MethodFile(string File, string Supplier, ImmutableArray<MethodColumn> Columns)
{
    internal static MethodFile Of(SourceFile file) =>
        new(file.File, file.Supplier, [.. file.Columns.Select(column => new MethodColumn(column.Header, MethodologyWords.Content(column)))]);
}

/// <summary>A column.</summary>
public sealed record MethodColumn(string Header, string Content);

/// <summary>A list with the kinds that it holds.</summary>
public sealed record MethodList(string File, string Supplier, string Kinds)
{
    internal static MethodList Of(Scheme scheme, SourceList list)
    {
        var names = scheme
            .Indicators.Select(indicator => indicator.Rule)
            .OfType<ItemsRule>()
            .SelectMany(rule => rule.Kinds)
            .DistinctBy(kind => kind.Id, StringComparer.Ordinal)
            .ToDictionary(kind => kind.Id, kind => kind.Name, StringComparer.Ordinal);
        return new(list.File, list.Supplier, string.Join('、', list.Kinds.Select(kind => names[kind])));
    }
}

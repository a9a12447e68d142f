using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Results;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.ReviewPacks;

/// <summary>A unit on the first page of a pack.</summary>
public sealed record PackUnit(string Code, string Name, string Href, string Total, string Class, string CityRank, string Rank, string Summary);

/// <summary>View model of the first page of a pack, and of the form of consent.</summary>
public sealed record PackSheet
{
    public required string Title { get; init; }

    public required string City { get; init; }

    public required string Edition { get; init; }

    public required string Subject { get; init; }

    public required string Publisher { get; init; }

    public required string Round { get; init; }

    public required string Deadline { get; init; }

    public bool HasDeadline => Deadline.Length > 0;

    public required string Contact { get; init; }

    public bool HasContact => Contact.Length > 0;

    public required string Asked { get; init; }

    public required string Kind { get; init; }

    /// <summary>How comparisons in the reports are to be read.</summary>
    public required string Scope { get; init; }

    public required bool HasRanks { get; init; }

    public required string Whole { get; init; }

    public required bool HasCityReport { get; init; }

    public required string CityHref { get; init; }

    public required ImmutableArray<PackUnit> Units { get; init; }

    /// <summary>What is asked again, and why; nothing in the first round.</summary>
    public required ImmutableArray<PackAgain> Again { get; init; }

    public bool IsAgain => !Again.IsEmpty;

    /// <summary>The units about which something is asked.</summary>
    public required ImmutableArray<PackUnit> AskedUnits { get; init; }

    /// <summary>True for a unit that is its own city: it has no counties.</summary>
    public required bool IsAlone { get; init; }

    public required ImmutableArray<PackQuestion> Questions { get; init; }

    public bool HasQuestions => !Questions.IsEmpty;

    public required bool IsSynthetic { get; init; }

    /// <summary>SHA-256 of the workbook as it was sent.</summary>
    public required string WorkbookSum { get; init; }

    internal static PackSheet Of(ReviewPackInput input, IEnumerable<UnitResult> own, Func<UnitResult, string> hrefOf, string cityHref, string workbookSum)
    {
        var (scheme, year) = (input.Whole.Scheme, Format.EditionLabel(input.Whole.Edition.Year));
        var hasRanks = input.Site.HidesOthers;
        ImmutableArray<PackUnit> units =
        [
            .. own.Select(result => new PackUnit(
                result.Unit.Code.ToString(),
                result.Unit.Name,
                hrefOf(result),
                Format.Points(result.Total),
                result.Class.Letter,
                Format.Count(result.CityRank),
                hasRanks ? Format.Count(input.Whole.Find(result.Unit.Id)!.Rank) : string.Empty,
                hasRanks ? WholeStanding.Sentence(input.Whole, result.Unit) : string.Empty)),
        ];
        return new PackSheet
        {
            Title = $"{input.City.Name}{year}{scheme.Terms.Subject}监测评价报告（征求意见稿，第{Format.Count(input.Round)}轮）",
            City = input.City.Name,
            Edition = year,
            Subject = scheme.Terms.Subject,
            Publisher = input.Site.Settings.Publisher,
            Round = Format.Count(input.Round),
            Deadline = input.Deadline is { } day ? Format.Day(day) : string.Empty,
            Contact = input.Contact,
            Asked = $"本轮请核对{Format.Count(input.Asked.Units)}个{scheme.UnitKind}的{Format.Count(input.Asked.Values)}项数据。",
            Kind = scheme.UnitKind,
            Scope = hasRanks
                ? $"报告与将要发布的一致，只略去列有其他{scheme.UnitKind}数据的内容：得分结构相近的{scheme.UnitKind}、各项得分率和综合得分的分布、以其他{scheme.UnitKind}的提高幅度为准的类别提升测算；试算的位次是市内位次。"
                : $"报告的正文、图和表只用本市{scheme.UnitKind}的数据，比较都在市内进行；正式报告中这些比较以{scheme.Terms.Whole}为范围；本市的报告是与{scheme.Terms.Whole}的比较，不在其中。"
                    + WholeStanding.WhyNot(input.Scope, input.Whole, input.City),
            HasRanks = hasRanks,
            Whole = scheme.Terms.Whole,
            HasCityReport = cityHref.Length > 0,
            CityHref = cityHref,
            Units = units,
            AskedUnits = [.. units.Where(unit => input.Again.IsEmpty || input.Again.Any(again => again.Unit == unit.Name))],
            Again = input.Again,
            IsAlone = input.City.Kind == CityKind.ProvinceRun,
            Questions = input.Questions,
            IsSynthetic = input.Whole.Edition.Synthetic,
            WorkbookSum = workbookSum,
        };
    }
}

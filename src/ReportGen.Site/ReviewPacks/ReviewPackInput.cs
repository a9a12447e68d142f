using System.Collections.Immutable;
using ReportGen.Content;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Regions;
using ReportGen.Site.Inputs;

namespace ReportGen.Site.ReviewPacks;

/// <summary>What the pack of a city is made from.</summary>
public sealed record ReviewPackInput
{
    /// <summary>The site of the city alone: its assessment knows no other unit.</summary>
    public required SiteInput Site { get; init; }

    /// <summary>The edition as a whole, of which only what the scope allows is taken.</summary>
    public required EditionResult Whole { get; init; }

    public required City City { get; init; }

    public required ReviewScope Scope { get; init; }

    public required int Round { get; init; }

    /// <summary>The last day for the answer; null where it is not known.</summary>
    public required DateOnly? Deadline { get; init; }

    public required string Contact { get; init; }

    /// <summary>Number of values that are asked about, and of the units to which they belong.</summary>
    public required (int Values, int Units) Asked { get; init; }

    /// <summary>What is asked again, and why; nothing in the first round.</summary>
    public required ImmutableArray<PackAgain> Again { get; init; }

    /// <summary>What the checks found about the city's units.</summary>
    public required ImmutableArray<PackQuestion> Questions { get; init; }

    /// <summary>The workbook for the answer.</summary>
    public required byte[] Workbook { get; init; }

    /// <summary>Folder with the templates of the site.</summary>
    public required string Templates { get; init; }
}

/// <summary>Something that the checks found.</summary>
public sealed record PackQuestion(string Unit, string Rule, string Place, string Message, string Answer);

/// <summary>A value that is asked about again.</summary>
public sealed record PackAgain(string Unit, string Item, string Value, string Why);

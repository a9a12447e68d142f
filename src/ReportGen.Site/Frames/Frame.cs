using System.Collections.Immutable;
using ReportGen.Evaluation.Schemes;
using ReportGen.Site.Navigation;
using ReportGen.Site.Rendering;

namespace ReportGen.Site.Frames;

/// <summary>What every page has around its content; the layout shows it.</summary>
public sealed record Frame
{
    public required string Title { get; init; }

    /// <summary>What the page may fetch and run.</summary>
    public required Markup Policy { get; init; }

    public required string Description { get; init; }

    public required string Canonical { get; init; }

    public required string SiteTitle { get; init; }

    public required string Publisher { get; init; }

    public required string HomeHref { get; init; }

    public required string SearchHref { get; init; }

    public required string ReportErrorHref { get; init; }

    public required bool HasEdition { get; init; }

    /// <summary>2019年度, or empty where the page belongs to no edition.</summary>
    public required string EditionLabel { get; init; }

    /// <summary>The same page, or the nearest there is, in every edition.</summary>
    public required ImmutableArray<Choice> Editions { get; init; }

    public required ImmutableArray<Choice> Navigation { get; init; }

    public required ImmutableArray<Choice> Breadcrumb { get; init; }

    public required string IconHref { get; init; }

    public required ImmutableArray<string> StyleHrefs { get; init; }

    /// <summary>Styles within the page: the margins of its print, and all others where it cannot know where the site stands.</summary>
    public required ImmutableArray<Markup> Styles { get; init; }

    public required ImmutableArray<string> ScriptHrefs { get; init; }

    public required ImmutableArray<NamedText> PortalTags { get; init; }

    /// <summary>What is evaluated, such as 县（市、区）.</summary>
    public required string UnitKind { get; init; }

    /// <summary>Terms of the programme.</summary>
    public required ProgrammeTerms Terms { get; init; }

    public required ImmutableArray<NamedText> Footer { get; init; }

    public required ImmutableArray<string> Notices { get; init; }

    /// <summary>Corrections that concern the page.</summary>
    public required ImmutableArray<CorrectionNotice> Corrections { get; init; }

    public bool HasCorrections => !Corrections.IsEmpty;

    public required string CorrectionsHref { get; init; }

    public required bool IsSynthetic { get; init; }

    /// <summary>True for an edition that is not published: banner, watermark in print, noindex.</summary>
    public required bool IsUnpublished { get; init; }

    public required string StateLabel { get; init; }

    public required Markup JsonLd { get; init; }
}

/// <summary>A name with its content.</summary>
public sealed record NamedText(string Name, string Content);

using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Site.Addresses;
using ReportGen.Site.Navigation;

namespace ReportGen.Site.Pages.Folders;

/// <summary>What is particular to a folder.</summary>
internal sealed record FolderText
{
    /// <summary>Its title, without the edition.</summary>
    public required string Title { get; init; }

    /// <summary>What it holds.</summary>
    public required string Lead { get; init; }

    /// <summary>The pages above it.</summary>
    public required ImmutableArray<Choice> Above { get; init; }

    /// <summary>How the way down names it.</summary>
    public required string Step { get; init; }

    public required ImmutableArray<FolderFile> Files { get; init; }

    /// <summary>The same folder of another edition.</summary>
    public required Func<AssessedEdition, Address> In { get; init; }
}

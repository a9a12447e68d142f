using System.Collections.Immutable;
using ReportGen.Evaluation.Editions;

namespace ReportGen.Cli.Terminal;

/// <summary>Where the input is and which part of it is wanted.</summary>
/// <param name="Data">Folder with the data.</param>
/// <param name="Templates">Folder with the templates.</param>
/// <param name="Editions">Editions that get pages; none: all.</param>
/// <param name="Drafts">True where editions that are not published are wanted too.</param>
/// <param name="BaseUrl">Address under which the site will stand; null: as the settings say.</param>
public sealed record SourceOptions(string Data, string Templates, ImmutableArray<int> Editions, bool Drafts, Uri? BaseUrl)
{
    /// <summary>An edition that is wanted although it is not published; null: none.</summary>
    public int? Candidate { get; init; }

    public bool Wants(Edition edition) => Drafts || edition.State == EditionState.Published || edition.Year == Candidate;
}

using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Site.Addresses;
using ReportGen.Site.Inputs;

namespace ReportGen.Site.Downloads;

/// <summary>What the files beside the pages are made from.</summary>
/// <param name="Input">All that the site is made from.</param>
/// <param name="Addresses">Every address.</param>
/// <param name="Downloads">All downloadable files.</param>
public sealed record DownloadContext(SiteInput Input, AddressBook Addresses, DataCatalogue Downloads)
{
    public ImmutableArray<AssessedEdition> Editions => Input.Editions;
}

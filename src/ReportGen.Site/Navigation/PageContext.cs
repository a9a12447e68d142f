using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Schemes;
using ReportGen.Site.Addresses;
using ReportGen.Site.Downloads;
using ReportGen.Site.Formatting;
using ReportGen.Site.Inputs;

namespace ReportGen.Site.Navigation;

/// <summary>What a page builder works with: the input, the address book, and links from its own address.</summary>
/// <param name="Input">All that the site is made from.</param>
/// <param name="Addresses">Every address.</param>
/// <param name="Address">The page's own.</param>
/// <param name="Edition">The edition to which the page belongs; null where it belongs to none.</param>
public sealed record PageContext(SiteInput Input, AddressBook Addresses, Address Address, AssessedEdition? Edition)
{
    /// <summary>All downloadable files.</summary>
    public required DataCatalogue Downloads { get; init; }

    /// <summary>The scheme of the page's edition; of a page of no edition, the newest.</summary>
    public Scheme Scheme => (Edition ?? Input.Newest).Scheme;

    /// <summary>Terms of the programme.</summary>
    public ProgrammeTerms Terms => Scheme.Terms;

    private readonly Linker linker = Address == Addresses.NotFound ? Linker.Anywhere(Input.BaseUrl.AbsolutePath) : Linker.From(Address);

    /// <summary>
    /// The name of a unit on this page: with its city where another city has a unit of the same name in the page's edition, or in any where the page belongs
    /// to none, and the page does not stand below the city itself.
    /// </summary>
    public string NameOf(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return IsOf(unit.City) ? unit.Name : FullNameOf(unit);
    }

    /// <summary>The same where it stands apart from its page, as a title does.</summary>
    public string FullNameOf(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return (Edition is { } own ? [own] : Input.Editions).Select(edition => edition.NameOf(unit)).MaxBy(name => name.Length)!;
    }

    private bool IsOf(City city) => Address.Path.Split('/') is [_, var step, ..] && string.Equals(step, city.Slug.ToString(), StringComparison.Ordinal);

    /// <summary>The link from this page to an address.</summary>
    public string To(Address target) => linker.To(target);

    /// <summary>The link from this page to an anchor on a page.</summary>
    public string To(Address target, string anchor) => linker.To(target, anchor);

    /// <summary>The link from this page to the files of an edition.</summary>
    public string ToData(int edition) => To(Addresses.DataOf(edition));

    /// <summary>The link from this page to a file to download, with the name under which it is kept.</summary>
    public DownloadLink Download(string label, Address file) => new(label, To(file), Downloads.At(file).KeptAs);

    /// <summary>The absolute address, for canonical links and structured data.</summary>
    public string Absolute(Address target) => Input.BaseUrl.AbsoluteUri + target.Path;

    /// <summary>For each edition that gets pages, the address of the same page there, or of the nearest that there is.</summary>
    public ImmutableArray<Choice> EditionSwitch(Func<AssessedEdition, Address> addressIn) =>
    [
        .. Input.Editions.Reverse().Select(edition => new Choice(Format.EditionLabel(edition.Edition.Year), To(addressIn(edition)), edition == Edition)),
    ];
}

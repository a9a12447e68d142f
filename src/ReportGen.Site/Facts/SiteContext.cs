using System.Collections.Immutable;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Schemes;
using ReportGen.Site.Addresses;
using ReportGen.Site.Downloads;
using ReportGen.Site.Inputs;
using ReportGen.Site.Navigation;
using ReportGen.Site.Output;
using ReportGen.Site.Rendering;

namespace ReportGen.Site.Facts;

/// <summary>What all page builders share.</summary>
/// <param name="Input">All that the site is made from.</param>
/// <param name="Addresses">Every address.</param>
public sealed record SiteContext(SiteInput Input, AddressBook Addresses)
{
    private readonly ImmutableDictionary<int, Lazy<EditionFacts>> facts = Input
        .Editions.OfType<EditionResult>()
        .ToImmutableDictionary(
            edition => edition.Edition.Year,
            edition => new Lazy<EditionFacts>(() => new EditionFacts(Input.Assessment, edition, Input.Templates))
        );

    /// <summary>All downloadable files.</summary>
    public DataCatalogue Downloads { get; } = DataCatalogue.Of(Input, Addresses);

    /// <summary>What the files beside the pages are made from.</summary>
    public DownloadContext Files => new(Input, Addresses, Downloads);

    /// <summary>The prose, rendered, by path.</summary>
    public IReadOnlyDictionary<string, Markup> Prose => Input.Prose;

    /// <summary>The text on a topic for editions by a scheme: the scheme's own, or the one that serves all; null where there is neither.</summary>
    public Markup? ProseOf(Scheme scheme, string topic) =>
        Prose.GetValueOrDefault(Content.Prose.PathFor(scheme.Id.Text, topic)) ?? Prose.GetValueOrDefault(topic);

    public ImmutableArray<AssessedEdition> Editions => Input.Editions;

    /// <summary>Editions that make every score, rank and class public, and so get every page.</summary>
    public ImmutableArray<EditionResult> Open => [.. Editions.OfType<EditionResult>()];

    /// <summary>Editions that do not; their pages are made from the outline alone.</summary>
    public IEnumerable<OutlinedEdition> Outlined => Editions.OfType<OutlinedEdition>();

    /// <summary>What the reports of an open edition share, made when first asked for; safe for several threads.</summary>
    public EditionFacts FactsOf(EditionResult edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return facts[edition.Edition.Year].Value;
    }

    /// <summary>Makes what the reports of every open edition share.</summary>
    public void Prepare() => Parallel.ForEach(Open, edition => FactsOf(edition).Prepare());

    /// <summary>The context of one page.</summary>
    public PageContext At(Address address, AssessedEdition? edition) => new(Input, Addresses, address, edition) { Downloads = Downloads };

    /// <summary>A page: its view model is made when it is rendered, and dropped after.</summary>
    public KeyValuePair<Address, Recipe> Page(Address address, AssessedEdition? edition, string template, Func<PageContext, object> viewModel) =>
        new(address, new TextRecipe(output => Input.Templates.Render(template, viewModel(At(address, edition)), output, address.ToString())));
}

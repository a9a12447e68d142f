using System.Collections.Immutable;
using ReportGen.Site.Addresses;

namespace ReportGen.Site.Output;

/// <summary>The site as a value: a sorted map from address to the recipe for its bytes.</summary>
public sealed class SitePlan
{
    /// <summary>Puts the recipes together; every known address has exactly one, and nothing else is built.</summary>
    /// <exception cref="InvalidOperationException">An address without a recipe, or a recipe without an address: a bug.</exception>
    public SitePlan(AddressBook addresses, IEnumerable<KeyValuePair<Address, Recipe>> recipes)
    {
        ArgumentNullException.ThrowIfNull(addresses);
        Addresses = addresses;
        Recipes = recipes.ToImmutableSortedDictionary();
        var all = addresses.All;
        var forgotten = all.Where(address => !Recipes.ContainsKey(address)).ToList();
        if (forgotten.Count > 0) throw new InvalidOperationException($"No recipe for {string.Join(", ", forgotten)}.");
        var unknown = Recipes.Keys.Except(all).ToList();
        if (unknown.Count > 0) throw new InvalidOperationException($"No known address for {string.Join(", ", unknown)}.");
    }

    private SitePlan(AddressBook addresses, ImmutableSortedDictionary<Address, Recipe> recipes) => (Addresses, Recipes) = (addresses, recipes);

    public AddressBook Addresses { get; }

    public ImmutableSortedDictionary<Address, Recipe> Recipes { get; }

    /// <summary>Makes what many recipes share.</summary>
    public Action Shared { get; init; } = static () => { };

    /// <summary>
    /// Makes what many recipes share, and gives back what the stages before left behind. Who renders many at once calls it first: made within a rendering it
    /// would keep the other workers waiting, which its own parallel parts need.
    /// </summary>
    public void Prepare()
    {
        Garbage.Collect();
        Shared();
        Garbage.Collect();
    }

    /// <summary>A part of the site, whose pages link to those of the others.</summary>
    /// <exception cref="InvalidOperationException">A file of the part states facts of one that is in another: a bug.</exception>
    public SitePlan Only(SitePart part, ImmutableArray<int> years)
    {
        ArgumentNullException.ThrowIfNull(part);
        var plan = new SitePlan(Addresses, Recipes.Where(entry => part.Has(entry.Key, years)).ToImmutableSortedDictionary()) { Shared = Shared };
        var elsewhere = plan.Described.Where(address => !plan.Recipes.ContainsKey(address)).ToList();
        return elsewhere.Count == 0 ? plan : throw new InvalidOperationException($"Another part has {string.Join(", ", elsewhere)}.");
    }

    /// <summary>The files whose facts other files state.</summary>
    public IReadOnlySet<Address> Described => described ??= Recipes.Values.OfType<LateRecipe>().SelectMany(recipe => recipe.About).ToHashSet();

    private IReadOnlySet<Address>? described;
}

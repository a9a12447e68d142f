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

    /// <summary>The files whose facts other files state.</summary>
    public IReadOnlySet<Address> Described => described ??= Recipes.Values.OfType<LateRecipe>().SelectMany(recipe => recipe.About).ToHashSet();

    private IReadOnlySet<Address>? described;
}

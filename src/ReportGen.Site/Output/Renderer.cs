using System.Security.Cryptography;
using ReportGen.Site.Addresses;

namespace ReportGen.Site.Output;

// Written for speed: whole builds of a country and of a province (benchmark "builds") justify it.
/// <summary>Renders recipes into one buffer that is used again for every page; one renderer for each worker.</summary>
public sealed class Renderer : IDisposable
{
    private readonly MemoryStream bytes = new(1 << 16);
    private readonly Utf8Writer text;

    public Renderer() => text = new Utf8Writer(bytes);

    /// <summary>The bytes behind an address; they are valid until the next call.</summary>
    public ReadOnlyMemory<byte> Render(SitePlan plan, Address address, Func<Address, FileFacts> factsOf)
    {
        ArgumentNullException.ThrowIfNull(plan);
        bytes.SetLength(0);
        switch (plan.Recipes[address])
        {
            case TextRecipe recipe:
                if (recipe.ByteOrderMark) bytes.Write([0xEF, 0xBB, 0xBF]);
                recipe.Write(text);
                break;
            case LateRecipe recipe:
                recipe.Write(text, recipe.About.ToDictionary(about => about, factsOf));
                break;
            case BinaryRecipe recipe:
                recipe.Write(bytes);
                break;
            default:
                throw new InvalidOperationException($"No rendering is defined for {address}.");
        }

        text.Flush();
        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    public static FileFacts FactsOf(ReadOnlySpan<byte> content) => new(content.Length, Convert.ToHexStringLower(SHA256.HashData(content)));

    /// <summary>The bytes behind an address, on their own: for serving and for tests.</summary>
    public static byte[] RenderOne(SitePlan plan, Address address)
    {
        using var renderer = new Renderer();
        return renderer.Render(plan, address, about => FactsOf(plan, about)).ToArray();
    }

    /// <summary>The facts of what is behind an address; a long text is measured as it passes and kept nowhere.</summary>
    public static FileFacts FactsOf(SitePlan plan, Address address)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return plan.Recipes[address] is TextRecipe { IsLong: true } recipe ? LongText.Write(recipe, Stream.Null) : FactsOf(RenderOne(plan, address));
    }

    public void Dispose()
    {
        text.Dispose();
        bytes.Dispose();
    }
}

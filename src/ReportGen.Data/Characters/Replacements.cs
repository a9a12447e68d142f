using System.Collections.Frozen;
using System.Globalization;

namespace ReportGen.Data.Characters;

/// <summary>Characters in the place of which another one is meant.</summary>
internal static class Replacements
{
    /// <summary>What GB 18030—2022 puts in the place of the 24 code points that earlier editions left to private use.</summary>
    private static readonly FrozenDictionary<int, int> OfPrivateUse = new Dictionary<int, int>
    {
        [0xE78D] = 0xFE10,
        [0xE78E] = 0xFE12,
        [0xE78F] = 0xFE11,
        [0xE790] = 0xFE13,
        [0xE791] = 0xFE14,
        [0xE792] = 0xFE15,
        [0xE793] = 0xFE16,
        [0xE794] = 0xFE17,
        [0xE795] = 0xFE18,
        [0xE796] = 0xFE19,
        [0xE816] = 0x20087,
        [0xE817] = 0x20089,
        [0xE818] = 0x200CC,
        [0xE81E] = 0x9FB4,
        [0xE826] = 0x9FB5,
        [0xE82B] = 0x9FB6,
        [0xE82C] = 0x9FB7,
        [0xE831] = 0x215D7,
        [0xE832] = 0x9FB8,
        [0xE83B] = 0x2298F,
        [0xE843] = 0x9FB9,
        [0xE854] = 0x9FBA,
        [0xE855] = 0x241FE,
        [0xE864] = 0x9FBB,
    }.ToFrozenDictionary();

    private static readonly Lazy<FrozenDictionary<int, int>> OfVariants = new(ReadVariants);

    public static int? OfPrivate(int character) => OfPrivateUse.TryGetValue(character, out var meant) ? meant : null;

    /// <summary>
    /// The unified ideograph that a radical or compatibility ideograph stands for: its NFKC form, and for the radicals that have none the ideograph of the same
    /// shape.
    /// </summary>
    public static int? OfVariant(int character) => OfVariants.Value.TryGetValue(character, out var meant) ? meant : null;

    private static FrozenDictionary<int, int> ReadVariants()
    {
        // Normalisation is not at hand here: it does nothing where globalisation is invariant.
        using var stream = typeof(Replacements).Assembly.GetManifestResourceStream("variants.txt")!;
        using var reader = new StreamReader(stream);
        var variants = new Dictionary<int, int>();
        while (reader.ReadLine() is { } line)
        {
            var parts = line.Split(' ');
            variants[Hex(parts[0])] = Hex(parts[1]);
        }

        return variants.ToFrozenDictionary();
    }

    private static int Hex(string text) => int.Parse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}

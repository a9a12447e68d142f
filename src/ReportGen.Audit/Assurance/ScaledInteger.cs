using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ReportGen.Audit.Assurance;

// Written for speed: whole builds of a country and of a province (benchmark "builds") justify it.
/// <summary>A decimal as whole digits: value = Whole ÷ 10^Scale.</summary>
/// <param name="Whole">The digits with their sign.</param>
/// <param name="Scale">Decimals.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ScaledInteger(Int128 Whole, int Scale)
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ScaledInteger Of(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var whole = (Int128)(((UInt128)unchecked((uint)bits[2]) << 64) | ((UInt128)unchecked((uint)bits[1]) << 32) | unchecked((uint)bits[0]));
        return new ScaledInteger(value < 0m ? -whole : whole, value.Scale);
    }

    /// <summary>The whole digits of a value at a scale that is at least its own.</summary>
    public static BigInteger At(decimal value, int scale)
    {
        var (whole, own) = Of(value);
        return (BigInteger)whole * BigInteger.Pow(10, scale - own);
    }
}

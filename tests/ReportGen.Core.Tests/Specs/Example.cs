using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Core.Tests.Specs;

/// <summary>Reads what a statistician writes into a worked example.</summary>
internal static class Example
{
    public static decimal Number(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);

    public static Quantity QuantityOf(string text)
    {
        var parts = text.Split('/', '×');
        return parts.Length == 3 ? Quantity.Ratio(Number(parts[0]), Number(parts[1]), Number(parts[2])) : Quantity.Of(Number(text));
    }

    public static LinearRule Knots(string text) =>
        new([.. Pairs(text).Select(pair => new Knot(Number(pair.Name), new Points(Number(pair.Value))))]);

    public static ImmutableArray<(string Name, string Value)> Pairs(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => (pair.Split(':')[0], pair.Split(':')[1]))];
}

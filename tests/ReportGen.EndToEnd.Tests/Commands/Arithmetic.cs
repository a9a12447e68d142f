using System.Globalization;

namespace ReportGen.EndToEnd.Tests.Commands;

/// <summary>Evaluates formulas as derivations write them: ＋ － × ÷ and brackets.</summary>
internal static class Arithmetic
{
    public static decimal Evaluate(string formula)
    {
        var at = 0;
        var value = Sum(formula, ref at);
        Assert.True(at == formula.Length, $"'{formula[at..]}' is left of '{formula}'.");
        return value;
    }

    private static decimal Sum(string text, ref int at)
    {
        var value = Product(text, ref at);
        while (at < text.Length && text[at] is '＋' or '－')
        {
            var plus = text[at++] == '＋';
            var term = Product(text, ref at);
            value = plus ? value + term : value - term;
        }

        return value;
    }

    private static decimal Product(string text, ref int at)
    {
        var value = Factor(text, ref at);
        while (at < text.Length && text[at] is '×' or '÷')
        {
            var times = text[at++] == '×';
            var factor = Factor(text, ref at);
            value = times ? value * factor : value / factor;
        }

        return value;
    }

    private static decimal Factor(string text, ref int at)
    {
        if (text[at] == '(')
        {
            at++;
            var inner = Sum(text, ref at);
            Assert.Equal(')', text[at++]);
            return inner;
        }

        var from = at;
        if (text[at] == '−') at++;
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] == '.')) at++;
        return decimal.Parse(text[from..at].Replace('−', '-'), CultureInfo.InvariantCulture);
    }
}

using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using ReportGen.Data.Numbers;

namespace ReportGen.Data.Tests;

public sealed class NumberGrammarTests
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithReplay(20190127, 20200623).WithMaxTest(500);

    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0.50", "-0.50")]
    [InlineData("1,234", "1234")]
    [InlineData("12,345,678.9", "12345678.9")]
    [InlineData("１２３．５", "123.5")]
    [InlineData("－１", "-1")]
    [InlineData("−7", "-7")]
    [InlineData("999999999999999999", "999999999999999999")]
    [InlineData("-0", "0")]
    public void A_plain_decimal_is_read(string text, string expected)
    {
        Assert.True(NumberGrammar.TryParse(text, out var number));
        Assert.Equal(expected, number.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(".")]
    [InlineData("5.")]
    [InlineData(".5")]
    [InlineData("+5")]
    [InlineData("--5")]
    [InlineData("5-")]
    [InlineData("(5)")]
    [InlineData("1e3")]
    [InlineData("0x1F")]
    [InlineData("NaN")]
    [InlineData("∞")]
    [InlineData("1,5")]
    [InlineData("12,34,5")]
    [InlineData("1234,567")]
    [InlineData(",123")]
    [InlineData("1,234,")]
    [InlineData("1.2.3")]
    [InlineData("1.234,5")]
    [InlineData("1 234")]
    [InlineData("٣")]
    [InlineData("〇")]
    [InlineData("二")]
    [InlineData("5%")]
    [InlineData("3亿")]
    [InlineData("007")]
    [InlineData("1，234")]
    [InlineData("1⁂5")]
    [InlineData("9999999999999999999")]
    public void Anything_else_is_not_a_number(string text) => Assert.False(NumberGrammar.TryParse(text, out _));

    [Fact]
    public void Every_decimal_of_up_to_eighteen_digits_comes_back_with_its_scale() => Check.One(Fixed, Prop.ForAll(
        ArbMap.Default.ArbFor<long>(),
        Gen.Choose(0, 10).ToArbitrary(),
        (mantissa, scale) =>
        {
            var number = new decimal(mantissa % 1_000_000_000_000_000) / Power(scale);
            var text = number.ToString("F" + scale.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
            if (text.Count(char.IsAsciiDigit) > 18) return true;
            return NumberGrammar.TryParse(text, out var read) && read == number && read.Scale == scale;
        }));

    [Fact]
    public void Groups_change_nothing() => Check.One(Fixed, Prop.ForAll(ArbMap.Default.ArbFor<long>(), value =>
    {
        var number = value % 1_000_000_000_000_000;
        var grouped = number.ToString("#,0", CultureInfo.InvariantCulture);
        return NumberGrammar.TryParse(grouped, out var read) && read == number;
    }));

    [Fact]
    public void Full_width_digits_change_nothing() => Check.One(Fixed, Prop.ForAll(ArbMap.Default.ArbFor<int>(), value =>
    {
        var text = value.ToString(CultureInfo.InvariantCulture);
        var wide = string.Concat(text.Select(c => c == '-' ? '－' : (char)(c - '0' + '０')));
        return NumberGrammar.TryParse(wide, out var read) && read == value;
    }));

    [Fact]
    public void Whatever_is_read_is_a_number_to_the_framework_too() => Check.One(Fixed, Prop.ForAll(
        Gen.Elements("0123456789-,.eE+ %()xX".ToCharArray()).ArrayOf().ToArbitrary(),
        characters =>
        {
            var text = new string(characters);
            return !NumberGrammar.TryParse(text, out var read)
                || (decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var known) && known == read);
        }));

    private static decimal Power(int exponent) => Enumerable.Repeat(10m, exponent).Aggregate(1m, (left, right) => left * right);
}

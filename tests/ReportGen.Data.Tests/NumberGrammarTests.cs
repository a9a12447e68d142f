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
    [InlineData("999999999999999999", "999999999999999999")]
    [InlineData("60.004999999999995", "60.004999999999995")]
    [InlineData("0.123456789012345678901234567", "0.123456789012345678901234567")]
    [InlineData("123456789012345678.1234567890", "123456789012345678.1234567890")]
    [InlineData("-0", "0")]
    public void A_plain_decimal_is_read(string text, string expected)
    {
        Assert.True(NumberGrammar.TryParse(text, out var number));
        Assert.Equal(expected, number.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(new NumberReading(NumberFault.None, number), NumberGrammar.Parse(text));
    }

    [Theory]
    [InlineData("", "NoNumber")]
    [InlineData("-", "NoNumber")]
    [InlineData(".", "NoNumber")]
    [InlineData("--5", "NoNumber")]
    [InlineData("许多", "NoNumber")]
    [InlineData("1⁂5", "NoNumber")]
    [InlineData("五\u200B", "NoNumber")]
    [InlineData("１２３．５", "WideForms 123.5")]
    [InlineData("－１", "WideForms -1")]
    [InlineData("−7", "WideForms -7")]
    [InlineData("\u00A05\u3000", "WideForms 5")]
    [InlineData("1\u00A0234\u00A0567.8", "WideForms 1234567.8")]
    [InlineData("85%", "PercentSign 85")]
    [InlineData("８５％", "PercentSign 85")]
    [InlineData("3 ‰", "PercentSign 3")]
    [InlineData("1,5%", "DecimalComma 1.5 15")]
    [InlineData("1,5", "DecimalComma 1.5 15")]
    [InlineData("0,5", "DecimalComma 0.5 5")]
    [InlineData("-1,5", "DecimalComma -1.5 -15")]
    [InlineData("1234,567", "DecimalComma 1234.567 1234567")]
    [InlineData(",123", "DecimalComma 0.123 123")]
    [InlineData("12,34,5", "IrregularGroups 1234.5 12345")]
    [InlineData("1,234,", "IrregularGroups 1234")]
    [InlineData("52,00.5", "IrregularGroups 5200.5 52005")]
    [InlineData("1.234,5", "IrregularGroups 1234.5 12345")]
    [InlineData("1，234", "IrregularGroups 1.234 1234")]
    [InlineData("1.2.3", "SeveralPoints 12.3 123")]
    [InlineData("1 234", "SpacesInside 1234")]
    [InlineData("1\u300023", "SpacesInside 123")]
    [InlineData("5-", "SignBehind -5")]
    [InlineData("５－", "SignBehind -5")]
    [InlineData("+5", "PlusSign 5")]
    [InlineData("–5", "DashAsMinus -5")]
    [InlineData("- 5", "DashAsMinus -5")]
    [InlineData("(5)", "Brackets -5")]
    [InlineData("（1,234.5）", "Brackets -1234.5")]
    [InlineData("1e3", "Exponent 1000")]
    [InlineData("1.2E+08", "Exponent 120000000.0")]
    [InlineData("5E-3", "Exponent 0.005")]
    [InlineData("1.2×10^4", "Exponent 12000.0")]
    [InlineData("1e99", "Exponent")]
    [InlineData("0x1F", "Hexadecimal")]
    [InlineData("NaN", "NotFinite")]
    [InlineData("-∞", "NotFinite")]
    [InlineData("٣", "ForeignDigits 3")]
    [InlineData("१२.५", "ForeignDigits 12.5")]
    [InlineData("½", "ForeignDigits")]
    [InlineData("③", "ForeignDigits")]
    [InlineData("007", "NeedlessZero 7")]
    [InlineData("-00.50", "NeedlessZero -0.50")]
    [InlineData(".5", "BarePoint 0.5")]
    [InlineData("5.", "BarePoint 5")]
    [InlineData("9999999999999999999", "TooManyDigits")]
    [InlineData("3亿", "UnitWord 300000000 scaled")]
    [InlineData("1.2亿", "UnitWord 120000000.0 scaled")]
    [InlineData("3亿5000万", "UnitWord 350000000 scaled")]
    [InlineData("12 万元", "UnitWord 120000 元 scaled")]
    [InlineData("25人", "UnitWord 25 人")]
    [InlineData("¥300", "UnitWord 300 元")]
    [InlineData("3件/万人", "UnitWord 3 件/万人")]
    [InlineData("〇", "ChineseDigits 0")]
    [InlineData("二", "ChineseDigits 2")]
    [InlineData("十二", "ChineseDigits 12")]
    [InlineData("二〇二〇", "ChineseDigits 2020")]
    [InlineData("一千二百零五", "ChineseDigits 1205")]
    [InlineData("三万五千", "ChineseDigits 35000 scaled")]
    [InlineData("壹佰", "ChineseDigits 100")]
    [InlineData("3-5", "Date")]
    [InlineData("2020/3/5", "Date")]
    [InlineData("3月5日", "Date")]
    [InlineData("2020年", "Date")]
    [InlineData("约300", "Approximate 300")]
    [InlineData("300多", "Approximate 300")]
    [InlineData("近3万", "Approximate 30000")]
    [InlineData("#DIV/0!", "ErrorValue")]
    [InlineData("####", "ErrorValue")]
    public void Anything_else_is_reported_for_what_it_is(string text, string expected)
    {
        Assert.False(NumberGrammar.TryParse(text, out _));
        Assert.Equal(expected, Describe(NumberGrammar.Parse(text)));
    }

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
    public void Every_decimal_whatever_its_digits_comes_back_as_it_was_printed() => Check.One(Fixed, Prop.ForAll(ArbMap.Default.ArbFor<decimal>(), value =>
    {
        var text = value.ToString(CultureInfo.InvariantCulture);
        var isSmall = Math.Abs(value) < Power(18) && text.Count(char.IsAsciiDigit) <= 28;
        var isRead = NumberGrammar.TryParse(text, out var read);
        return isRead == isSmall && (!isRead || (read == value && read.Scale == value.Scale));
    }));

    [Fact]
    public void Groups_change_nothing() => Check.One(Fixed, Prop.ForAll(ArbMap.Default.ArbFor<long>(), Gen.Choose(0, 4).ToArbitrary(), (value, scale) =>
    {
        var number = new decimal(value % 1_000_000_000_000) / Power(scale);
        var grouped = number.ToString("N" + scale.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return NumberGrammar.TryParse(grouped, out var read) && read == number;
    }));

    [Fact]
    public void Full_width_digits_change_the_number_in_nothing() => Check.One(Fixed, Prop.ForAll(ArbMap.Default.ArbFor<int>(), value =>
    {
        var text = value.ToString(CultureInfo.InvariantCulture);
        var wide = string.Concat(text.Select(c => c == '-' ? '－' : (char)(c - '0' + '０')));
        return NumberGrammar.Parse(wide) == new NumberReading(NumberFault.WideForms, value);
    }));

    [Fact]
    public void Whatever_is_plain_is_a_number_to_the_framework_too() =>
        Check.One(
            Fixed.WithMaxTest(5000),
            Prop.ForAll(
                Characters("0123456789-,.eE+ %()xX０９．－−٣〇一亿\u00A0\u3000⁂∞"),
                text =>
                    !NumberGrammar.TryParse(text, out var read)
                    || (
                        decimal.TryParse(
                            text,
                            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands,
                            CultureInfo.InvariantCulture,
                            out var known
                        )
                        && known == read
                    )
            )
        );

    [Fact]
    public void Nothing_is_read_that_has_a_character_outside_the_grammar() => Check.One(Fixed.WithMaxTest(5000), Prop.ForAll(
        Characters("0123456789-,.eE+ %()xX０９．－−٣〇一亿万元年约/\u00A0\u3000⁂∞①\u200B"),
        text =>
        {
            var allowed = NumberGrammar.Parse(text).Fault switch
            {
                NumberFault.None => "0123456789-,.",
                NumberFault.WideForms => "0123456789-,.０１２３４５６７８９．－− \u00A0\u3000",
                NumberFault.PercentSign => "0123456789-,.０１２３４５６７８９．－− \u00A0\u3000%",
                _ => text,
            };
            return text.All(c => allowed.Contains(c, StringComparison.Ordinal));
        }));

    [Fact]
    public void Whatever_the_text_there_is_an_answer() => Check.One(Fixed.WithMaxTest(5000), Prop.ForAll(
        Gen.OneOf(
            ArbMap.Default.GeneratorFor<string>(),
            Characters("0123456789-,.eE+%()[]×^*#!~:年月日号十百千万亿一二〇约多左右¥元人①½\uD835\uDFD8٣٫\u200B \u3000").Generator).ToArbitrary(),
        text =>
        {
            var reading = NumberGrammar.Parse(text);
            return !reading.IsRead || reading.Number is not null;
        }));

    [Fact]
    public void The_culture_changes_nothing() => Check.One(Fixed.WithMaxTest(1000), Prop.ForAll(
        Characters("0123456789-,.eE+%()万亿⁂"),
        text =>
        {
            var before = CultureInfo.CurrentCulture;
            var hostile = NumberGrammar.Parse(text);
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            var plain = NumberGrammar.Parse(text);
            CultureInfo.CurrentCulture = before;
            return before.NumberFormat.NumberDecimalSeparator == "⁂" && hostile == plain;
        }));

    private static Arbitrary<string> Characters(string among) =>
        Gen.Elements(among.ToCharArray()).ArrayOf().Select(characters => new string(characters)).ToArbitrary();

    private static string Describe(NumberReading reading) => string.Join(' ', new[]
    {
        reading.Fault.ToString(),
        reading.Number?.ToString(CultureInfo.InvariantCulture),
        reading.Other?.ToString(CultureInfo.InvariantCulture),
        reading.Noun,
        reading.Scaled ? "scaled" : null,
    }.Where(part => !string.IsNullOrEmpty(part)));

    private static decimal Power(int exponent) => Enumerable.Repeat(10m, exponent).Aggregate(1m, (left, right) => left * right);
}

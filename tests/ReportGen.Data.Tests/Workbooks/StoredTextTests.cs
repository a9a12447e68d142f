using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using ReportGen.Data.Workbooks;

namespace ReportGen.Data.Tests.Workbooks;

public sealed class StoredTextTests
{
    [Theory]
    [InlineData("0.1", "0.1")]
    [InlineData("1.1000000000000001", "1.1")]
    [InlineData("2557.1100000000001", "2557.11")]
    [InlineData("1E-3", "0.001")]
    [InlineData("1.2E+5", "120000")]
    [InlineData("130102", "130102")]
    [InlineData("2020.0", "2020")]
    [InlineData("-0", "0")]
    [InlineData("123456789012345", "123456789012345")]
    [InlineData("1E-15", "0.000000000000001")]
    [InlineData("1E+300", "1E+300")]
    [InlineData("1E-300", "1E-300")]
    public void A_stored_number_becomes_the_shortest_plain_decimal(string stored, string plain)
    {
        Assert.Equal(plain, StoredText.Plain(double.Parse(stored, CultureInfo.InvariantCulture), out var isDust));
        Assert.False(isDust);
    }

    [Theory]
    [InlineData("60.004999999999995", "60.005")]
    [InlineData("0.30000000000000004", "0.3")]
    [InlineData("0.00030000000000000003", "0.0003")]
    [InlineData("99999.999999999985", "100000")]
    [InlineData("0.33333333333333331", "0.333333333333333")]
    [InlineData("12345678901234567", "12345678901234600")]
    public void Binary_dust_is_shown_as_the_spreadsheet_shows_it(string stored, string shown)
    {
        var plain = StoredText.Plain(double.Parse(stored, CultureInfo.InvariantCulture), out var isDust);
        Assert.True(isDust);
        Assert.Equal(shown, StoredText.Shown(plain));
    }

    [Fact]
    public void The_short_way_through_plain_numbers_ends_where_the_way_through_a_decimal_does() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2_000).WithReplay(20_200_101, 7),
            Prop.ForAll<double>(number =>
            {
                if (number == 0d || !double.IsFinite(number) || Math.Abs(number) is >= 1e17 or < 1e-17)
                    return true;
                var shortest = decimal.Parse(number.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
                var plain = StoredText.Plain(number, out var isDust);
                var digits = Math.Abs(shortest)
                    .ToString("0.############################", CultureInfo.InvariantCulture)
                    .Replace(".", string.Empty, StringComparison.Ordinal)
                    .Trim('0');
                return decimal.Parse(plain, CultureInfo.InvariantCulture) == shortest
                    && !plain.EndsWith('.')
                    && isDust == (digits.Length > StoredText.SpreadsheetDigits);
            })
        );

    [Fact]
    public void What_somebody_typed_comes_back_as_it_was_typed() =>
        Check.One(
            Config.QuickThrowOnFailure.WithReplay(20_200_101, 7),
            Prop.ForAll<int, byte>(
                (digits, places) =>
                {
                    var typed = digits / (decimal)Math.Pow(10, places % 8);
                    var stored = ((double)typed).ToString("G17", CultureInfo.InvariantCulture);
                    return decimal.Parse(StoredText.Plain(double.Parse(stored, CultureInfo.InvariantCulture), out var isDust), CultureInfo.InvariantCulture)
                            == typed
                        && !isDust;
                }
            )
        );
}

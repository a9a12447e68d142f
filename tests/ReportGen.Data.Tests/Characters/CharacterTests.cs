using System.Text;
using ReportGen.Data.Characters;
using ReportGen.Data.Findings;

namespace ReportGen.Data.Tests.Characters;

public sealed class CharacterTests
{
    [Theory]
    [InlineData("北京理工大学（廊坊）3D打印·R&D中心—“甲”…")]
    [InlineData("café、naïve、Ångström × 5 ± 2")]
    [InlineData("𠀀𪚥镕䶮〇龘㐂")]
    [InlineData("１２３．５％，全角ＡＢＣ")]
    [InlineData("甲\r\n乙")]
    [InlineData("lǜ nǚ yī é ǒ")]
    public void Ordinary_text_is_left_alone(string text)
    {
        Assert.Equal((text, ""), Scan(text));
        Assert.True(!CharacterScan.HasSuspects(Encoding.UTF8.GetBytes(text)) || text.Any(c => Garbled.MayBegin(c)));
    }

    [Theory]
    [InlineData("甲\u200B乙", "甲乙", "ENC-05")]
    [InlineData("甲\u0000乙", "甲乙", "ENC-05")]
    [InlineData("甲\uFEFF乙", "甲乙", "ENC-05")]
    [InlineData("甲\t乙", "甲乙", "ENC-05")]
    [InlineData("12\u00A0", "12 ", "ENC-05")]
    [InlineData("A\u00A0B", "A B", "ENC-05")]
    [InlineData("正\u3000定", "正定", "ENC-05")]
    [InlineData("\u202E甲\u2066", "甲", "ENC-05")]
    [InlineData("\uFA0C", "\uFA0C", "ENC-06")]
    [InlineData("⻰", "⻰", "ENC-06")]
    [InlineData("葛\U000E0100", "葛\U000E0100", "ENC-06")]
    [InlineData("\uE81E", "\uE81E", "ENC-04")]
    [InlineData("\U000F0000", "\U000F0000", "ENC-04")]
    [InlineData("\u0378", "\u0378", "ENC-04")]
    [InlineData("甲\uFFFD", "甲\uFFFD", "ENC-03")]
    [InlineData("烫烫烫", "烫烫烫", "ENC-03")]
    [InlineData("æ­£å®šåŽ¿", "æ­£å®šåŽ¿", "ENC-03")]
    [InlineData("cafÃ©", "cafÃ©", "ENC-03")]
    [InlineData("\u200B\uE81E⼭", "\uE81E⼭", "ENC-05 ENC-04 ENC-06")]
    public void What_cannot_be_seen_or_trusted_is_reported_and_the_invisible_taken_away(string text, string clean, string codes)
    {
        Assert.Equal((clean, codes), Scan(text));
        Assert.True(CharacterScan.HasSuspects(Encoding.UTF8.GetBytes(text)));
    }

    [Theory]
    [InlineData(0xE81E, 0x9FB4)]
    [InlineData(0xE831, 0x215D7)]
    [InlineData(0xE864, 0x9FBB)]
    [InlineData(0xE796, 0xFE19)]
    public void The_characters_that_GB_18030_of_2022_gave_a_place_are_suggested(int found, int meant) => Assert.Equal(meant, Replacements.OfPrivate(found));

    [Fact]
    public void Every_Kangxi_radical_has_its_ideograph()
    {
        for (var radical = 0x2F00; radical <= 0x2FD5; radical++) Assert.InRange(Replacements.OfVariant(radical)!.Value, 0x4E00, 0x9FFF);
    }

    [Fact]
    public void What_cannot_be_seen_has_its_name_in_the_message() => Assert.Equal("甲[U+200B]𠀀[U+0009]", VisibleText.Of("甲\u200B𠀀\t"));

    private static (string Clean, string Codes) Scan(string text)
    {
        var findings = new FindingBag("甲.csv");
        var clean = CharacterFaults.ReportCell(text, 2, "名称", findings);
        return (clean, string.Join(' ', findings.All.Select(finding => finding.Code.Id)));
    }
}

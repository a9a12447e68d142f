using ReportGen.Charts.Lettering;

namespace ReportGen.Charts.Tests.Lettering;

public sealed class TextSizeTests
{
    [Theory]
    [InlineData("霸州", 24)]
    [InlineData("61.33", 34)]
    [InlineData("𪨰", 12)]
    [InlineData("", 0)]
    public void Widths_are_estimated(string text, int width) => Assert.Equal(width, TextSize.Width(text, 12));

    [Theory]
    [InlineData("创新投入", 100, "创新投入")]
    [InlineData("每万名就业人员中研发人员", 122, "每万名就业人员|中研发人员")]
    [InlineData("R&D经费投入强度（按现价）", 80, "R&D经费投|入强度（按|现价）")]
    [InlineData("𪨰𪨰𪨰", 12, "𪨰|𪨰|𪨰")]
    [InlineData("abcdefgh", 20, "ab|cd|ef|gh")]
    public void Words_wrap(string text, int room, string expected) => Assert.Equal(expected, string.Join('|', TextSize.Wrap(text, room, 12)));

    [Fact]
    public void Nothing_is_lost_and_no_line_is_too_long()
    {
        foreach (var room in Enumerable.Range(13, 100))
        {
            const string text = "技术合同成交额占地区生产总值比重R&D（%）𪨰2019";
            var lines = TextSize.Wrap(text, room, 12);
            Assert.Equal(text, string.Concat(lines));
            Assert.All(lines, line => Assert.True(TextSize.Width(line, 12) <= room));
        }
    }
}

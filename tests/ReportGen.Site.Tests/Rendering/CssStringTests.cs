using ReportGen.Site.Rendering;

namespace ReportGen.Site.Tests.Rendering;

public sealed class CssStringTests
{
    [Theory]
    [InlineData("霸州市2019年度报告", "霸州市2019年度报告")]
    [InlineData("海&安'区", "海\\26 安\\27 区")]
    [InlineData("a\"b\\", "a\\22 b\\5C ")]
    [InlineData("</style>\n", "\\3C /style\\3E \\A ")]
    public void Nothing_in_it_ends_the_string_or_the_style_sheet(string text, string css) => Assert.Equal(css, CssString.Of(text).Text);
}

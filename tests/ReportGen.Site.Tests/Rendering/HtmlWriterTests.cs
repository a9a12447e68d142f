using ReportGen.Site.Listings;
using ReportGen.Site.Wording;

namespace ReportGen.Site.Tests.Rendering;

public sealed class HtmlWriterTests
{
    [Theory]
    [InlineData("居全省第74位。", "居全省<b>第74位</b>。")]
    [InlineData("霸州<市>&'\"B类", "霸州&lt;市&gt;&amp;&#39;&quot;<b>B类</b>")]
    [InlineData("", "")]
    public void Running_text_is_encoded_and_its_numbers_stay_with_their_units(string text, string html) => Assert.Equal(html, RunningText.Text(text).Text);

    [Fact]
    public void Paragraphs_follow_each_other() => Assert.Equal("<p>甲<p>乙&amp;丙", RunningText.Paragraphs(["甲", "乙&丙"]).Text);
}

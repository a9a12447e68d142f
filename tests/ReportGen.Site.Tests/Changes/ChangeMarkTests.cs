using ReportGen.Site.Changes;

namespace ReportGen.Site.Tests.Changes;

public sealed class ChangeMarkTests
{
    [Theory]
    [InlineData(3, 0, 3, "good")]
    [InlineData(-3, 0, 3, "bad")]
    [InlineData(3, 1, 3, "same")]
    [InlineData(-3, 1, 3, "same")]
    [InlineData(3, 2, 3, "bad")]
    [InlineData(-3, 2, 3, "good")]
    [InlineData(-3, 3, 5, "same")]
    [InlineData(-3, 4, 5, "good")]
    [InlineData(0, 0, 3, "same")]
    [InlineData(0, 2, 3, "same")]
    public void Fewer_in_the_last_class_is_good_and_fewer_in_the_first_bad(int change, int position, int classes, string style) =>
        Assert.Equal(style, ChangeMark.OfClass(change, position, classes).Css);
}

using ReportGen.Core.Findings;

namespace ReportGen.Core.Tests.Findings;

public sealed class AlikeTests
{
    [Fact]
    public void A_few_findings_are_left_as_they_are()
    {
        var few = Of(Catalogue.CellEmpty, 5, _ => "空。");
        Assert.Equal(few, Alike.Fold(few));
    }

    [Fact]
    public void The_same_words_in_a_column_are_told_once_with_the_rows_of_the_others()
    {
        var told = Assert.Single(Alike.Fold(Of(Catalogue.CellEmpty, 8, _ => "空。")));
        Assert.Equal(2, told.Place.Row);
        Assert.Equal("空。本列同类问题另有 7 处，见第 3—9 行。", told.Message);
    }

    [Fact]
    public void Of_other_words_in_a_column_ten_are_told()
    {
        var told = Alike.Fold(Of(Catalogue.NumberUnreadable, 13, row => FormattableString.Invariant($"约 {row}。")));
        Assert.Equal(10, told.Count);
        Assert.Equal("约 11。本列同类问题另有 3 处，见第 12—14 行。", told[^1].Message);
    }

    [Fact]
    public void Folding_again_changes_nothing()
    {
        var once = Alike.Fold([.. Of(Catalogue.CellEmpty, 8, _ => "空。"), .. Of(Catalogue.NumberUnreadable, 13, row => FormattableString.Invariant($"约 {row}。"))]);
        Assert.Equal(once, Alike.Fold(once));
    }

    [Fact]
    public void What_is_explained_cell_by_cell_is_told_cell_by_cell() => Assert.Equal(40, Alike.Fold(Of(Catalogue.DecimalsWrong, 40, _ => "多。")).Count);

    [Fact]
    public void Other_columns_and_files_count_on_their_own()
    {
        var here = Of(Catalogue.CellEmpty, 4, _ => "空。");
        var there = here.ConvertAll(finding => finding with { Place = finding.Place with { File = "b.csv" } });
        var beside = here.ConvertAll(finding => finding with { Place = finding.Place with { Column = "乙" } });
        Assert.Equal(12, Alike.Fold([.. here, .. there, .. beside]).Count);
    }

    private static List<Finding> Of(FindingCode code, int count, Func<int, string> message) =>
        [.. Enumerable.Range(2, count).Select(row => new Finding(code, new Place("a.csv", null, row, "甲"), message(row), "请改正。"))];
}

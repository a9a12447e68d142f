namespace ReportGen.Data.Tests.Measures;

public sealed class MeasureReaderTests
{
    [Fact]
    public void A_common_task_has_a_group_and_what_it_moves()
    {
        using var data = new TempData();
        var measure = data.Read().Value.Measures.Measures[1];
        Assert.Equal("common-1-1-laboratories", measure.Id.Text);
        Assert.Equal("建设实验室", measure.Title);
        Assert.Equal("推进产业技术创新", measure.Group);
        Assert.Equal("《测试计划》第五部分（一）1", measure.Clause);
        Assert.Equal(["laboratories", "hightech-share"], measure.Moves.Select(indicator => indicator.Text));
        Assert.Empty(measure.Classes);
        Assert.Equal("支持企业建设实验室。\n\n对新认定的**高新技术企业**开展帮扶。", measure.Text);
    }

    [Fact]
    public void A_task_of_a_class_has_no_group_and_may_move_no_indicator()
    {
        using var data = new TempData();
        var measure = data.Read().Value.Measures.Measures[0];
        Assert.Equal("class-c-1", measure.Id.Text);
        Assert.False(measure.IsCommon);
        Assert.Empty(measure.Moves);
        Assert.Equal(["C"], measure.Classes);
    }

    [Fact]
    public void A_folder_without_measures_has_an_empty_library()
    {
        using var data = new TempData();
        Directory.Delete(Path.Combine(data.Path, "measures"), recursive: true);
        var read = data.Read();
        Assert.Empty(read.Findings);
        Assert.Empty(read.Value.Measures.Measures);
    }

    [Fact]
    public void Line_ends_and_a_byte_order_mark_change_nothing()
    {
        using var data = new TempData();
        var before = data.Read().Value.Measures.Measures.Select(measure => measure.Text);
        data.Change(
            "*-1*.md",
            file =>
                [
                    0xEF,
                    0xBB,
                    0xBF,
                    .. System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(file).Replace("\n", "\r\n", StringComparison.Ordinal)),
                ]
        );
        var read = data.Read();
        Assert.Empty(read.Findings);
        Assert.Equal(before, read.Value.Measures.Measures.Select(measure => measure.Text));
    }
}

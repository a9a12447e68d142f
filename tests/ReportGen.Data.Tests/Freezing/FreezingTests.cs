using System.Text;
using ReportGen.Evaluation.Findings;
using ReportGen.Forms.Freezing;

namespace ReportGen.Data.Tests.Freezing;

/// <summary>What was published stays as it was, unless a correction says so.</summary>
public sealed class FreezingTests
{
    private const int Year = 2019;

    [Fact]
    public void A_frozen_edition_reads_back_as_it_was_written()
    {
        using var data = Frozen();
        Assert.Empty(data.Check().Findings);
        var frozen = data.Read().Value.Dataset.Editions[0].Frozen!;
        Assert.Equal("张三", frozen.ApprovedBy);
        Assert.Equal(new DateOnly(2020, 6, 30), frozen.FrozenOn);
        Assert.Equal(frozen.Facts.Order(Comparer<Evaluation.Freezing.FrozenFact>.Create((left, right) => left.Key.CompareTo(right.Key))), frozen.Facts);
        Assert.True(frozen.Facts.Length > 80, "Hardly anything is recorded.");
    }

    [Fact]
    public void What_means_the_same_is_no_change()
    {
        using var data = Frozen();
        var table = Path.Combine(data.Path, "editions", "2019", "统计局.csv");
        var lines = File.ReadAllLines(table);
        Array.Reverse(lines, 1, lines.Length - 1);
        File.WriteAllText(table, string.Join('\n', lines).Replace(",900,", ",900.0,", StringComparison.Ordinal) + "\n", new UTF8Encoding(true));
        Assert.DoesNotContain(data.Check().Findings, finding => finding.Code == Catalogue.FrozenChanged);
    }

    [Fact]
    public void Every_cell_of_a_frozen_edition_is_held()
    {
        using var data = Frozen();
        var changed = 0;
        foreach (var file in new[] { "统计局.csv", "县级.csv" })
        {
            var path = Path.Combine(data.Path, "editions", "2019", file);
            var text = File.ReadAllText(path);
            foreach (var (old, other) in new[] { ("8.5", "8.4"), ("独立设置", "未设置"), (",3.25", ",3.5"), (",900,", ",—,"), (",1250,", ",1251,"), ("…", "—") })
            {
                var at = text.IndexOf(old, StringComparison.Ordinal);
                if (at < 0) continue;
                File.WriteAllText(path, text[..at] + other + text[(at + old.Length)..]);
                var found = data.Check().Findings.Where(finding => finding.Code == Catalogue.FrozenChanged);
                Assert.Contains(found, finding => finding.Place.File.EndsWith(file, StringComparison.Ordinal));
                changed++;
            }

            File.WriteAllText(path, text);
        }

        Assert.Equal(6, changed);
    }

    [Fact]
    public void A_correction_lets_its_change_pass_and_no_other()
    {
        using var data = new TempData();
        data.Lay(TempData.Corrected);
        Assert.Empty(data.Check().Findings);
        data.Change("统计局.csv", bytes => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).Replace(",3000,", ",3001,", StringComparison.Ordinal)));
        Assert.Contains(data.Check().Findings, finding => finding is { Code.Id: "FRZ-02", Place.Row: 4, Value: "3001" });
    }

    [Fact]
    public void A_correction_without_its_change_is_found_too()
    {
        using var data = new TempData();
        data.Lay(TempData.Corrected);
        File.Copy(Path.Combine(TempData.Good, "editions", "2019", "统计局.csv"), Path.Combine(data.Path, "editions", "2019", "统计局.csv"), overwrite: true);
        Assert.Contains(data.Check().Findings, finding => finding is { Code.Id: "FRZ-02", Place.Row: 4, Value: "900" });
    }

    [Fact]
    public void A_drafted_correction_stops_until_people_have_filled_it_in()
    {
        using var data = Frozen();
        data.Change("统计局.csv", bytes => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).Replace(",900,", ",3000,", StringComparison.Ordinal)));
        var drafted = CorrectionDraft.Add(data.Path, Year).Value!;
        Assert.Equal("2019-1", drafted.Id);
        Assert.Equal(
            ["approver", "author", "cause", "date", "decided_by"],
            data.Check().Findings.Where(finding => finding.Code == Catalogue.ConfigValueWrong)
                .Select(finding => finding.Place.Column!.Split('.')[^1])
                .Order(StringComparer.Ordinal));
        var text = File.ReadAllText(drafted.File);
        foreach (var (key, value) in new[] { ("date", "2021-03-01"), ("cause", "漏填"), ("decided_by", "省科技厅"), ("author", "甲"), ("approver", "乙") })
            text = text.Replace(key + ": null", key + ": " + value, StringComparison.Ordinal);
        File.WriteAllText(drafted.File, text);
        Assert.Empty(data.Check().Findings);
        Assert.Null(CorrectionDraft.Add(data.Path, Year).Value);
        Assert.Equal(text, File.ReadAllText(drafted.File));
    }

    [Fact]
    public void Freezing_publishes_a_draft_and_leaves_the_rest_of_its_settings()
    {
        using var data = new TempData();
        var settings = Path.Combine(data.Path, "editions", "2020", "edition.yaml");
        var before = "# 设置\n" + File.ReadAllText(settings).Replace("state: draft", "state: draft # 状态", StringComparison.Ordinal);
        File.WriteAllText(settings, before);
        var frozen = EditionFreezer.Freeze(data.Path, 2020, "张三", new DateOnly(2021, 6, 30));
        Assert.True(frozen.Succeeded, string.Join('\n', frozen.Findings));
        var after = File.ReadAllText(settings);
        Assert.Contains("state: published # 状态\npublished_on: 2021-06-30\n", after, StringComparison.Ordinal);
        Assert.Contains($"scheme: small\nscheme_sha256: {data.Read().Value.Dataset.Editions[0].Scheme.Sha256}\n", after, StringComparison.Ordinal);
        Assert.StartsWith("# 设置\n", after, StringComparison.Ordinal);
        Assert.Empty(data.Check().Findings);
    }

    [Fact]
    public void What_may_not_be_published_is_not_frozen_and_nothing_changes()
    {
        using var data = new TempData();
        var settings = Path.Combine(data.Path, "editions", "2020", "edition.yaml");
        var before = File.ReadAllBytes(settings);
        var frozen = EditionFreezer.Freeze(data.Path, 2020, "张三", null);
        Assert.False(frozen.Succeeded);
        Assert.Contains(frozen.Findings, finding => finding.Place.Column == "published_on");
        Assert.Equal(before, File.ReadAllBytes(settings));
        Assert.False(EditionFreezer.IsFrozen(data.Path, 2020));
    }

    [Theory]
    [InlineData("frozen.csv")]
    [InlineData("frozen.yaml")]
    public void A_record_that_is_not_whole_is_to_be_restored_and_nothing_else(string missing)
    {
        using var data = Frozen();
        File.Delete(Path.Combine(data.Path, "editions", "2019", missing));
        var findings = data.Check().Findings.Where(finding => finding.Severity == Severity.Stop).ToList();
        var found = Assert.Single(findings);
        Assert.Equal((Catalogue.FreezeRecordWrong, $"editions/2019/{missing}"), (found.Code, found.Place.File));
        Assert.StartsWith($"请从版本库恢复 {missing}", found.Fix, StringComparison.Ordinal);
    }

    [Fact]
    public void While_a_correction_is_not_filled_in_nobody_is_sent_to_write_it_again()
    {
        using var data = Frozen();
        var file = Path.Combine(data.Path, "editions", "2019", "统计局.csv");
        var text = File.ReadAllText(file);
        File.WriteAllText(file, text.Replace(",900,", ",901,", StringComparison.Ordinal));
        Assert.NotEqual(text, File.ReadAllText(file));
        Assert.Contains(data.Check().Findings, finding => finding.Code == Catalogue.FrozenChanged);
        Assert.NotNull(CorrectionDraft.Add(data.Path, Year).Value);
        var findings = data.Check().Findings;
        Assert.DoesNotContain(findings, finding => finding.Code == Catalogue.FrozenChanged);
        Assert.Contains(findings, finding => finding.Severity == Severity.Stop && finding.Place.File == "editions/2019/corrections.yaml");
    }

    private static TempData Frozen()
    {
        var data = new TempData();
        var frozen = EditionFreezer.Freeze(data.Path, Year, "张三", null);
        Assert.True(frozen.Succeeded, string.Join('\n', frozen.Findings));
        return data;
    }
}

using System.Text.RegularExpressions;
using ReportGen.Analysis.Measures;
using ReportGen.Data.Files;
using ReportGen.Data.Findings;
using ReportGen.Data.Measures;
using ReportGen.Data.Schemes;
using ReportGen.Data.Tables;
using ReportGen.Evaluation.Schemes;
using ReportGen.Testing;

namespace ReportGen.Data.Tests.Measures;

/// <summary>The measures of the repository's own data folder.</summary>
public sealed partial class RepositoryMeasuresTests
{
    private const string Plan = "《河北省县域科技创新跃升计划（2019—2025年）》";

    private const string Numerals = "一二三四五六七八九";

    private static readonly Folder Data = new(Repository.PathOf("data"));

    private static readonly Scheme Scheme = SchemeReader.Read(Data.At("schemes/hebei-county-2019.yaml"))!;

    private static readonly MeasureLibrary Library = Read();

    [Fact]
    public void Every_group_of_common_tasks_has_its_three_tasks()
    {
        var groups = Library.Common.GroupBy(measure => measure.Group!).ToList();
        Assert.Equal(9, groups.Count);
        Assert.All(groups, group => Assert.Equal(3, group.Count()));
        Assert.Equal(
            from part in Enumerable.Range(0, 9) from task in "123" select $"{Plan}第五部分（{Numerals[part]}）{task}",
            Library.Common.Select(measure => measure.Clause));
    }

    [Fact]
    public void Every_class_has_four_tasks()
    {
        var letters = Scheme.Classes.Classes.Select(unitClass => unitClass.Letter);
        Assert.Equal(
            letters.SelectMany((letter, part) => "1234".Select(task => (letter, $"{Plan}第六部分（{Numerals[part]}）{task}"))),
            letters.SelectMany(letter => Library.TasksOf(letter).Select(measure => (letter, measure.Clause))));
    }

    [Fact]
    public void Every_indicator_is_moved_by_a_common_task_and_by_two_measures_at_least() =>
        Assert.All(Scheme.Indicators, indicator =>
        {
            Assert.Contains(Library.Common, measure => measure.Moves.Contains(indicator.Id));
            Assert.InRange(Library.Measures.Count(measure => measure.Moves.Contains(indicator.Id)), 2, Library.Measures.Length);
        });

    [Fact]
    public void No_measure_moves_more_than_a_few_indicators() => Assert.All(Library.Measures, measure => Assert.InRange(measure.Moves.Length, 1, 5));

    [Fact]
    public void A_measure_is_said_in_one_to_three_sentences() =>
        Assert.All(Library.Measures, measure => Assert.InRange(measure.Text.Count(c => c == '。'), 1, 3));

    [Fact]
    public void A_title_is_short_and_is_used_once()
    {
        Assert.All(Library.Measures, measure => Assert.InRange(measure.Title.Length, 4, 20));
        Assert.Equal(Library.Measures.Length, Library.Measures.Select(measure => measure.Title).Distinct().Count());
    }

    [Fact]
    public void Punctuation_is_full_width() => Assert.All(Library.Measures, measure => Assert.DoesNotMatch(HalfWidth(), measure.Title + measure.Text));

    [Fact]
    public void No_twelve_characters_in_a_row_stand_in_two_measures()
    {
        var seen = new Dictionary<string, MeasureId>(StringComparer.Ordinal);
        foreach (var measure in Library.Measures)
        {
            foreach (var run in Runs(measure).Distinct(StringComparer.Ordinal)) Assert.True(seen.TryAdd(run, measure.Id), $"{run}: {seen[run]}, {measure.Id}");
        }
    }

    private static IEnumerable<string> Runs(Measure measure) =>
        from words in Han().Matches(measure.Title + "。" + measure.Text)
        from start in Enumerable.Range(0, Math.Max(0, words.Length - 11))
        select words.Value.Substring(start, 12);

    private static MeasureLibrary Read()
    {
        var terms = MeasureTerms.Of([Scheme]);
        return new MeasureLibrary
        {
            Measures =
            [
                .. MeasureReader.Files(Data).Select(path =>
                {
                    var file = Data.At(path);
                    var measure = MeasureReader.Read(file, terms);
                    Assert.Empty(file.Findings.All);
                    return measure!;
                }),
            ],
        };
    }

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}{12,}", RegexOptions.None, 1000)]
    private static partial Regex Han();

    [GeneratedRegex("[,;:!?()\"']", RegexOptions.None, 1000)]
    private static partial Regex HalfWidth();
}

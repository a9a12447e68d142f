using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Evaluation.Assessments;
using ReportGen.Site.Inputs;

namespace ReportGen.Site.Downloads;

/// <summary>The name under which a download is kept: programme, edition and table, so that files of several years lie side by side.</summary>
public static class FileName
{
    /// <summary>What no common file system takes.</summary>
    private const string Refused = "\\/:*?\"<>|";

    /// <summary>河北省县域科技创新-2019-综合结果.csv; of what is not published 河北省县域科技创新-2024-综合结果（草稿）.csv.</summary>
    public static string Of(SiteInput input, ImmutableArray<AssessedEdition> editions, string what, string extension)
    {
        ArgumentNullException.ThrowIfNull(input);
        var (first, last) = (Year(editions[0]), Year(editions[^1]));
        var years = editions.Length == 1 ? first : $"{first}至{last}";
        var state = editions is [var only] ? StateNotice.LabelOf(input.Assessment, only) : StateNotice.LabelOf(editions);
        var name = $"{input.Settings.Programme}-{years}-{what}{(state.Length == 0 ? string.Empty : $"（{state}）")}.{extension}";
        return string.Concat(name.Select(c => Refused.Contains(c, StringComparison.Ordinal) || char.IsControl(c) ? '_' : c));
    }

    private static string Year(AssessedEdition edition) => edition.Edition.Year.ToString(CultureInfo.InvariantCulture);
}

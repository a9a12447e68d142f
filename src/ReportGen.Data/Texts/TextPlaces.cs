using System.Collections.Immutable;
using ReportGen.Content;
using ReportGen.Data.Files;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Data.Texts;

/// <summary>Finds texts that no page would show: about what there is not, or under a name that means nothing.</summary>
internal static class TextPlaces
{
    private const string Known = "about.md、methodology.md、indicators/指标标识.md、editions/年度.md，以及 schemes/方案标识/ 之下的 methodology.md 和 indicators/指标标识.md";

    public static void Check(ImmutableArray<Reading<Scheme>> schemes, IReadOnlySet<string> years, IEnumerable<Reading<Prose>> prose)
    {
        foreach (var read in prose)
        {
            // A copy is reported as one.
            if (Leftovers.Is(Path.GetFileName(read.File.Path))) continue;
            if (read.Value is not { } text || Fault(text, schemes, years) is not { } fault) continue;
            read.Findings.Add(Catalogue.TextWrong, null, null, fault.Message, fault.Fix, fault.Value);
        }
    }

    private static TextFault? Fault(Prose text, ImmutableArray<Reading<Scheme>> schemes, IReadOnlySet<string> years)
    {
        if (text.Scheme is { } scheme && !schemes.Any(read => read.File.Path == $"schemes/{scheme}.yaml"))
            return new TextFault(scheme, $"没有标识为“{scheme}”的评价方案。", "请把文件夹改名为方案标识，或删除该文件夹。");
        if (text.Topic.StartsWith(Prose.Indicators, StringComparison.Ordinal)) return OfIndicator(text, schemes);
        if (text.Topic == Prose.Method || (text.Scheme is null && text.Topic == Prose.About)) return null;
        if (text.Scheme is not null || !text.Topic.StartsWith(Prose.Editions, StringComparison.Ordinal))
            return new TextFault(text.Path, $"没有页面会用到“{text.Path}.md”；可用的文字有 {Known}。", "请改正文件名或所在文件夹，不是说明文字的请移走。");
        var year = text.Topic[Prose.Editions.Length..];
        return years.Contains(year)
            ? null
            : new TextFault(year, $"没有“{year}”这一年度，编者按的文件名应为数据目录中的年度。", "请把文件名改为年度，或删除该文件。");
    }

    /// <summary>Texts about indicators that their scheme, or no scheme, has; a scheme that could not be read may have any.</summary>
    private static TextFault? OfIndicator(Prose text, ImmutableArray<Reading<Scheme>> schemes)
    {
        var id = text.Topic[Prose.Indicators.Length..];
        var its = schemes.Where(read => text.Scheme is null || read.File.Path == $"schemes/{text.Scheme}.yaml");
        if (its.Any(read => read.Value is not { } scheme || scheme.Indicators.Any(indicator => indicator.Id.Text == id))) return null;
        var where = text.Scheme is null ? string.Empty : $"评价方案“{text.Scheme}”中";
        return new TextFault(id, $"{where}没有标识为“{id}”的指标。", "请把文件名改为指标标识，或删除该文件。");
    }
}

/// <summary>Why a text is shown nowhere.</summary>
/// <param name="Value">What is wrong.</param>
/// <param name="Message">What is wrong with it.</param>
/// <param name="Fix">What to do.</param>
internal sealed record TextFault(string Value, string Message, string Fix);

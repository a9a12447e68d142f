using ReportGen.Core.Editions;
using ReportGen.Core.Findings;
using ReportGen.Core.Publishing;
using ReportGen.Core.Schemes;
using ReportGen.Data.Findings;
using ReportGen.Data.Numbers;

namespace ReportGen.Data;

/// <summary>Checks between files of different kinds.</summary>
internal static class CrossChecks
{
    private const string Indicators = "indicators/";

    /// <summary>The year that a folder of editions is named by.</summary>
    public static int? Year(string name, FindingBag findings)
    {
        if (name.Length == 4 && name.All(char.IsAsciiDigit) && NumberGrammar.TryParse(name, out var year)) return (int)year;
        findings.Add(Catalogue.FileMissing, null, null, $"文件夹“{name}”不是年度，应为四位年份。", "请把文件夹改名为四位年份，或移走。", name);
        return null;
    }

    /// <summary>The scheme of an edition; a scheme that has findings of its own is not told again.</summary>
    public static Scheme? Scheme(Edition edition, Scheme?[] schemes, FindingBag findings)
    {
        var scheme = Array.Find(schemes, candidate => candidate?.Id == edition.Scheme);
        if (scheme is null)
        {
            if (!schemes.Contains(null)) findings.Add(Catalogue.ConfigValueWrong, null, "scheme", $"评价方案“{edition.Scheme}”不存在，schemes 目录中应有 {edition.Scheme}.yaml。", "请改正 scheme，或补上方案文件。", edition.Scheme.Text);
            return null;
        }

        foreach (var letter in edition.Disclosure.Classes.Where(letter => scheme.Classes.Classes.All(unitClass => unitClass.Letter != letter)))
        {
            findings.Add(Catalogue.ConfigValueWrong, null, "disclosure.classes", $"类别“{letter}”不在评价方案中。", "请改为评价方案中的类别字母。", letter);
        }

        return scheme;
    }

    /// <summary>Texts about indicators that no scheme has.</summary>
    public static void Texts(Scheme?[] schemes, Prose?[] prose, FindingBag[] bags)
    {
        if (schemes.Contains(null)) return;
        var known = schemes.SelectMany(scheme => scheme!.Indicators).Select(indicator => indicator.Id.Text).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < prose.Length; i++)
        {
            if (prose[i]?.Path is not { } path || !path.StartsWith(Indicators, StringComparison.Ordinal) || known.Contains(path[Indicators.Length..])) continue;
            bags[i].Add(Catalogue.TextWrong, null, null, $"没有标识为“{path[Indicators.Length..]}”的指标。", "请把文件名改为指标标识，或删除该文件。", path[Indicators.Length..]);
        }
    }
}

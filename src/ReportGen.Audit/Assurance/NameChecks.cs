using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Regions;

namespace ReportGen.Audit.Assurance;

/// <summary>
/// Looks for names of units that are no official names but nearly one: the right stem with the wrong type word, or one character off. A short name one
/// character off is only reported where it stands alone, since too many words look like it.
/// </summary>
internal sealed partial class NameChecks
{
    private const string Types = "县市区";
    private static readonly ImmutableHashSet<string> Words =
    [
        "老城区",
        "新城区",
        "主城区",
        "中城区",
        "内城区",
        "外城区",
        "本城区",
        "全城区",
        "各城区",
        "工矿区",
        "老矿区",
        "示范区",
        "开发区",
        "高新区",
        "实验区",
        "试验区",
        "保护区",
        "园林区",
        "平原区",
        "山地区",
        "全国市",
        "各地市",
        "各地区",
        "本地区",
        "该地区",
        "某地区",
        "两地区",
        "新市区",
        "老市区",
        "中心区",
        "核心区",
        "先行区",
        "自治县",
        "自治区",
        "直辖市",
        "地级市",
        "县级市",
        "省辖市",
        "设区市",
        "市辖区",
        "贫困县",
        "百强县",
    ];

    private readonly EditionResult? edition;
    private readonly ImmutableHashSet<string> official;
    private readonly ILookup<string, string> stems;
    private readonly ImmutableArray<string> names;
    private readonly ImmutableDictionary<string, string> ceased;

    /// <param name="register">The register.</param>
    /// <param name="edition">The edition to which texts belong; null for texts of no edition, in which every unit that ever was may be named.</param>
    public NameChecks(Register register, EditionResult? edition)
    {
        this.edition = edition;
        ImmutableArray<Unit> units = edition is null ? register.Units : [.. edition.Units.Select(unit => unit.Unit)];
        names = [.. units.Select(unit => unit.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        official = [.. names, .. register.Cities.Select(city => city.Name)];
        stems = units
            .Select(unit => (Stem: unit.ShortName, unit.Name))
            .Where(entry => entry.Stem.Length >= 2 && !entry.Stem.Equals(entry.Name, StringComparison.Ordinal))
            .Distinct()
            .ToLookup(entry => entry.Stem, entry => entry.Name, StringComparer.Ordinal);
        ceased = register
            .Units.Where(unit => !official.Contains(unit.Name))
            .GroupBy(unit => unit.Name, StringComparer.Ordinal)
            .ToImmutableDictionary(
                group => group.Key,
                group =>
                    string.Join(
                        "、",
                        group
                            .SelectMany(unit => unit.Successors)
                            .Distinct()
                            .Select(register.Find)
                            .OfType<Unit>()
                            .Select(unit => unit.Name)
                            .Order(StringComparer.Ordinal)
                    ),
                StringComparer.Ordinal
            );
    }

    public void Check(ProseLine line, AssuranceFindings findings)
    {
        var text = line.Text;
        var reported = new HashSet<string>(StringComparer.Ordinal);
        for (var end = 2; end <= text.Length; end++)
        {
            if (!Types.Contains(text[end - 1], StringComparison.Ordinal) || IsWordOn(text, end) || EndsOfficial(text, end)) continue;
            if (Ceased(text, end) is { } former)
            {
                if (ceased[former].Length > 0 && !History().IsMatch(SentenceAt(text, end)) && reported.Add(former))
                    Report(line, former, $"“{former}”已不在{Register()}内，现为{ceased[former]}", findings);
            }
            else if (Meant(text, end) is var (found, meant) && reported.Add(found))
            {
                Report(line, found, $"“{found}”不是{Register()}内的名称，是否应为“{meant}”", findings);
            }
        }

        if (edition is not null) CheckClasses(line, edition, findings);
    }

    private static string SentenceAt(string text, int end)
    {
        var start = text.AsSpan(0, end).LastIndexOfAny("。；！？") + 1;
        var length = text.AsSpan(end).IndexOfAny("。；！？");
        return length < 0 ? text[start..] : text[start..(end + length)];
    }

    private string Register() => edition is null ? "名录" : " " + AssuranceFindings.Text(edition.Edition.Year) + " 年度名录";

    private static void Report(ProseLine line, string found, string message, AssuranceFindings findings) =>
        findings.Add(
            Catalogue.NameNotOfficial,
            line.Place,
            message + (message.Contains("是否", StringComparison.Ordinal) ? "？" : "。"),
            "请改用名录中的正式名称。",
            value: found
        );

    /// <summary>True where the type word is the beginning of another word: 区域, 市场, 县级.</summary>
    private static bool IsWordOn(string text, int end) => end < text.Length && (text[end - 1], text[end]) switch
    {
        ('区', '域' or '间' or '别' or '划' or '位' or '块' or '内') => true,
        ('市', '场' or '民' or '政' or '容' or '值' or '级' or '直' or '辖' or '区' or '县') => true,
        ('县', '域' or '级' or '乡' or '城' or '市' or '区' or '处') => true,
        _ => false,
    };

    private bool EndsOfficial(string text, int end) => LongestEnding(text, end, official.Contains) is not null;

    private string? Ceased(string text, int end) => LongestEnding(text, end, ceased.ContainsKey);

    private static string? LongestEnding(string text, int end, Func<string, bool> known)
    {
        for (var start = Math.Max(0, end - 12); start <= end - 2; start++)
        {
            if (known(text[start..end])) return text[start..end];
        }

        return null;
    }

    private (string Found, string Meant)? Meant(string text, int end)
    {
        for (var start = Math.Max(0, end - 6); start <= end - 3; start++)
        {
            if (stems[text[start..(end - 1)]].FirstOrDefault() is { } right) return (text[start..end], right);
        }

        foreach (var name in names.Where(name => name.Length >= 3))
        {
            foreach (var length in new[] { name.Length, name.Length + 1, name.Length - 1 })
            {
                var start = end - length;
                if (start < 0 || length < 3 || text[end - 1] != name[^1]) continue;
                var found = text[start..end];
                var isLong = name.Length >= 4 && length >= 4;
                if (OneEdit(found, name) && !Words.Contains(found) && (isLong || StandsAlone(text, start, end)) && found.All(IsHan)) return (found, name);
            }
        }

        return null;
    }

    private static bool StandsAlone(string text, int start, int end) =>
        (start == 0 || !IsHan(text[start - 1]) || "和与及是由对从为、在将把".Contains(text[start - 1], StringComparison.Ordinal))
        && (end == text.Length || !IsHan(text[end]) || "和与及等的为是得第位以在从由较比上升降跃获共综".Contains(text[end], StringComparison.Ordinal));

    private static bool IsHan(char c) => c is >= '一' and <= '鿿';

    /// <summary>True where one character is another, too many, or too few.</summary>
    private static bool OneEdit(string found, string name)
    {
        var (front, back) = (0, 0);
        var least = Math.Min(found.Length, name.Length);
        while (front < least && found[front] == name[front]) front++;
        while (back < least - front && found[^(back + 1)] == name[^(back + 1)]) back++;
        return Math.Max(found.Length, name.Length) - front - back == 1;
    }

    private void CheckClasses(ProseLine line, EditionResult of, AssuranceFindings findings)
    {
        foreach (Match match in ClassOf().Matches(line.Text))
        {
            var end = match.Groups["name"].Index + match.Groups["name"].Length;
            if (LongestEnding(line.Text, end, official.Contains) is not { } name) continue;
            var namesakes = of.Units.Where(unit => unit.Unit.Name == name).ToList();
            var letter = match.Groups["letter"].Value;
            if (
                namesakes.Count == 0
                || of.Scheme.Classes.Classes.All(unitClass => unitClass.Letter != letter)
                || namesakes.Exists(unit => unit.Class.Letter == letter || CorrectedFigures.WasClass(SentenceAt(line.Text, end), of.Edition, unit, letter))
            )
                continue;
            var words = string.Join("或", namesakes.Select(unit => unit.Class.Letter).Distinct(StringComparer.Ordinal)) + " 类";
            findings.Add(
                Catalogue.NameNotOfficial,
                line.Place,
                $"文中称{name}为 {letter} 类，{AssuranceFindings.Text(of.Edition.Year)} 年度数据为 {words}。",
                "请按数据改正等级。",
                namesakes[0].Unit,
                match.Groups["letter"].Value + "类"
            );
        }
    }

    [GeneratedRegex(
        @"(?<name>[一-鿿]{2,12}[县市区])\s*([（(]|为|是|属于?|列入?|进入|升入|升至|跻身|跨入|保持|仍为|降为|降至|退至)\s*(?<letter>[A-Z甲乙丙丁戊己庚辛壬癸])\s*类",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex ClassOf();

    [GeneratedRegex(@"原|撤销|撤县|设立|改设|更名|调整|合并|此前|曾", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex History();
}

using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportGen.Audit.Assurance;

/// <summary>A number that a sentence cites.</summary>
/// <param name="Words">The number with its unit, as written.</param>
/// <param name="Number">Its value, money in 10 000 yuan.</param>
/// <param name="Kind">What it counts, as its unit says.</param>
/// <param name="IsAbout">True where the sentence says that it is only about so many.</param>
/// <param name="Topics">What the words around it say that is counted, as patterns of labels; empty where they say nothing.</param>
/// <param name="LooksBack">True where they speak of the year before, or of what was before a change.</param>
/// <param name="Classes">Letters of the classes of which the sentence speaks; all of them where it speaks of classes without a letter.</param>
internal sealed partial record CitedNumber(
    string Words,
    decimal Number,
    FigureKind Kind,
    bool IsAbout,
    ImmutableArray<string> Topics,
    bool LooksBack,
    string Classes
)
{
    /// <summary>What classes are usually called by.</summary>
    private const string Letters = "ABCDEFGHIJ甲乙丙丁戊己庚辛壬癸";

    /// <summary>All classes, by their number.</summary>
    private static readonly string[] AllClasses = ["各类", "分别", "两类", "三类", "四类", "五类", "六类"];

    private static readonly SearchValues<char> Separators = SearchValues.Create("，、：,:（）()");
    private static readonly ImmutableArray<(string Words, string Labels)> LabelsByWords =
    [
        .. Letters.Select(letter => ($"{letter}类", $"{letter}类")),
        ("奖", "奖励|获奖"),
        ("跃升|升类|晋级|晋类|升档", "升类|变为"),
        ("上升|提高|提升|增长|进步|前进|增加|进位", "上升|升类|变为|变化|增减|提升"),
        ("下降|降低|减少|退步|后退|降类|下滑|退位", "下降|降类|变为|变化|增减"),
        ("持平|不变|未变", "持平|不变"),
        ("指标", "指标"),
    ];

    private const int NearBy = 12;

    private const string Numerals = "零一二三四五六七八九";

    /// <summary>The numbers of a sentence; dates, numbers of clauses, documents, tables and telephones are none.</summary>
    public static IEnumerable<CitedNumber> In(string text)
    {
        var sentence = text.Replace("县（市、区）", "县市区", StringComparison.Ordinal);
        var named = string.Concat(Letters.Where(letter => sentence.Contains($"{letter}类", StringComparison.Ordinal)));
        var classes = named.Length == 0 && AllClasses.Any(all => sentence.Contains(all, StringComparison.Ordinal)) ? Letters : named;
        foreach (Match match in Numbers().Matches(sentence))
        {
            var (front, back) = (sentence[..match.Index].TrimEnd(), sentence[(match.Index + match.Length)..].TrimStart());
            var digits = match.Value.Replace(",", string.Empty, StringComparison.Ordinal);
            if (Parse(digits) is not { } number || IsName(digits, front, back)) continue;
            var unit = Units().Match(back) is { Success: true } found ? found.Value : string.Empty;
            if (!char.IsAsciiDigit(digits[0]) && unit.Length == 0)
                continue;
            var clause =
                front[(front.AsSpan().LastIndexOfAny(Separators) + 1)..] + (back.AsSpan().IndexOfAny(Separators) is var end and >= 0 ? back[..end] : back);
            yield return new CitedNumber(
                match.Value + unit,
                unit switch { "亿元" => number * 10_000m, "元" => number / 10_000m, _ => number },
                KindOf(unit),
                AboutBefore().IsMatch(front) || AboutAfter().IsMatch(back),
                TopicsOf(clause),
                Before().IsMatch(clause) || Before().IsMatch(front[Math.Max(0, front.Length - NearBy)..]),
                classes);
        }
    }

    /// <summary>True where a figure may be what the number counts: of counts, the words around the number say what is counted.</summary>
    public bool MayBe(Figure figure)
    {
        if (!figure.Fits(Kind)) return false;
        if (Kind != FigureKind.Count) return true;
        var ofClass = Letters.Where(letter => figure.Label.Contains($"{letter}类", StringComparison.Ordinal)).ToList();
        if (ofClass.Count > 0 && !ofClass.Exists(Classes.Contains)) return false;
        return Topics.IsEmpty || Topics.Any(labels => Matches(figure.Label, labels));
    }

    private static ImmutableArray<string> TopicsOf(string clause) =>
        [.. LabelsByWords.Where(topic => Matches(clause, topic.Words)).Select(topic => topic.Labels)];

    private static bool Matches(string text, string alternatives) => alternatives.Split('|').Any(word => text.Contains(word, StringComparison.Ordinal));

    private static FigureKind KindOf(string unit) => unit switch
    {
        "" => FigureKind.Any,
        "%" or "％" or "个百分点" => FigureKind.Percent,
        "万元" or "亿元" or "元" => FigureKind.Money,
        "分" => FigureKind.Points,
        "位" or "名" or "个位次" or "个名次" => FigureKind.Places,
        "件" or "万人" => FigureKind.Any,
        _ => FigureKind.Count,
    };

    /// <summary>True where digits name something instead of counting it.</summary>
    private static bool IsName(string digits, string front, string back)
    {
        var last = front.Length > 0 ? front[^1] : ' ';
        var isLong = !digits.Contains('.', StringComparison.Ordinal) && (digits.Length >= 7 || (digits.Length > 1 && digits[0] == '0'));
        return isLong
            || (char.IsAsciiLetter(last) && (front.Length < 2 ? last is < 'A' or > 'G' : last is < 'A' or > 'G' || char.IsAsciiLetter(front[^2])))
            || last is '/' or '_'
            || NamedBefore().IsMatch(front)
            || NamedAfter().IsMatch(back)
            || (front.EndsWith('第') && !RankAfter().IsMatch(back))
            || (digits.Length == 4 && digits[0] is '1' or '2' && IsYear(back));
    }

    private static bool IsYear(string back) => back.Length == 0 || !Units().IsMatch(back);

    /// <summary>The value of digits or of a numeral such as 十七.</summary>
    public static decimal? Parse(string text)
    {
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return number;
        var (sum, digit) = (0, 0);
        foreach (var c in text)
        {
            var scale = c switch { '千' => 1000, '百' => 100, '十' => 10, _ => 0 };
            if (scale > 0) (sum, digit) = (sum + (scale * (digit == 0 && scale == 10 ? 1 : digit)), 0);
            else digit = c == '两' ? 2 : Numerals.IndexOf(c == '〇' ? '零' : c, StringComparison.Ordinal);
        }

        return sum + digit;
    }

    [GeneratedRegex(
        @"(?<![\d.])(\d{1,3}(,\d{3})+|\d+)(\.\d+)?|([一二两三四五六七八九][十百千]|十(?!分))[一二三四五六七八九十百零〇]{0,8}(?=(个[县市区设（]|项(指标|奖励)|家企业|名|位|分|万元|亿元))",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^(%|％|个百分点|个位次|个名次|万元|亿元|元|分(?![之类别布析组档项为市区数])|位|名|个|家|县|市|区|项|件|万人)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Units();

    [GeneratedRegex(@"(约|近|逾|超过|超|不足|接近|将近)(为|有|占|达)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AboutBefore();

    [GeneratedRegex(@"^(余|多|左右|(%|％|分|万元|亿元|个|家|位)(左右|以上|以下|多))", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AboutAfter();

    [GeneratedRegex(@"(附件|附表|附图|附录|[表图]|\d[-—–~～/.:：]|[－-]\s*\d+|电话[：:]?|传真[：:]?|邮编[：:]?|代码|GB/T|ICP备)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NamedBefore();

    [GeneratedRegex(
        @"^(年|月|日|时|点|号|条|款|章|节|页|期|届|次|天|周|小时|分钟|秒|岁|倍|个?(方面|部分|阶段|步骤|工作日|月|环节|批次|层次|维度的)|项(任务|措施|要求|工作|行动|政策|制度|改革|重点)|[-—–~～/]\s*\d)",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex NamedAfter();

    [GeneratedRegex(@"上年|上一年|去年|前一年|上个年度|上届|同比|以来|历年|由|从|原", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Before();

    [GeneratedRegex(@"^(位|名)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RankAfter();
}

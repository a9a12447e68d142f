namespace ReportGen.Site.Formatting;

/// <summary>Small counts in Chinese words.</summary>
internal static class ChineseNumber
{
    private const int Ten = 10;
    private static readonly string[] Digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

    /// <summary>How many of something that is counted in words: 一, 两, 三, 十一, 二十.</summary>
    public static string Of(int count) => count switch
    {
        2 => "两",
        <= Ten => Digits[count],
        < Ten + Ten => "十" + Digits[count - Ten],
        _ => Digits[count / Ten] + "十" + (count % Ten == 0 ? string.Empty : Digits[count % Ten]),
    };
}

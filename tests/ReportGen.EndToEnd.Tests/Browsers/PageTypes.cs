namespace ReportGen.EndToEnd.Tests.Browsers;

/// <summary>One address of each type of page, and the unusual ones beside the usual.</summary>
internal static class PageTypes
{
    public static TheoryData<string> All =>
    [
        "",
        "2019/",
        "2019/langfang/",
        "2019/langfang/bazhou/",
        "2019/xinji/",
        "2017/langfang/bazhou/",
        "2020/xingtai/xiangdu/",
        "2019/rankings/",
        "2017/leaps/",
        "2020/leaps/",
        "2017/awards/",
        "2018/awards/",
        "2019/indicators/",
        "2019/charts/",
        "2019/indicators/fiscal-st-share/",
        "2019/indicators/platforms/",
        "2019/methodology/",
        "regions/",
        "regions/xingtai/",
        "regions/langfang/bazhou/",
        "regions/xingtai/xingtai/",
        "data/",
        "data/2019/",
        "data/package/",
        "data/package/2019/",
        "assets/",
        "about/",
        "measures/",
        "corrections/",
        "404.html",
    ];
}

using ReportGen.Site.Navigation;

namespace ReportGen.Site.Pages.Data;

/// <summary>The way down to the files.</summary>
internal static class DataSteps
{
    /// <summary>The page of downloads.</summary>
    public static Choice All(PageContext page) => new("数据下载", page.To(page.Addresses.Data), page.Address == page.Addresses.Data);
}

using ReportGen.Site.Rendering;

namespace ReportGen.Site.Frames;

/// <summary>What stands in the margins of each printed page: its title, what the reader must know of its figures, and who publishes it.</summary>
internal static class PrintMargins
{
    public static Markup Of(string title, bool isSynthetic, string stateLabel, string publisher)
    {
        var sample = isSynthetic ? "示例数据，非官方发布" : string.Empty;
        var state = stateLabel.Length > 0 ? "　" + stateLabel : string.Empty;
        return new Markup(
            $"@page{{@top-left{{content:\"{CssString.Of(title)}\"}}@top-right{{content:\"{CssString.Of(sample + state)}\"}}"
            + $"@bottom-left{{content:\"{CssString.Of(publisher)}\"}}}}");
    }
}

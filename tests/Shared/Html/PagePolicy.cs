using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ReportGen.Testing;

/// <summary>What a page may not hold, read by a parser that knows nothing of how pages are made.</summary>
internal static class PagePolicy
{
    private static readonly string[] TooMuch = ["unsafe-inline", "unsafe-eval", "unsafe-hashes", "*", "http:", "https:"];

    /// <summary>What the page holds that its policy does not name, and what its policy allows that it should not.</summary>
    public static IReadOnlyList<string> FaultsOf(string html)
    {
        using var page = new HtmlParser().ParseDocument(html);
        var policies = page.Head!.QuerySelectorAll("meta[http-equiv=Content-Security-Policy]");
        if (policies.Length != 1) return [$"{(policies.Length == 0 ? "no policy" : "several policies")}"];
        var policy = policies[0].GetAttribute("content")!;
        return
        [
            .. policy.StartsWith("default-src 'self'", StringComparison.Ordinal) ? Array.Empty<string>() : ["the policy has no base"],
            .. TooMuch.Where(policy.Contains),
            .. page.QuerySelectorAll("head > *").TakeWhile(element => element != policies[0]).Where(element => element.LocalName != "meta")
                .Select(element => $"{element.LocalName} before the policy"),
            .. page.All.SelectMany(element => element.Attributes).Where(IsHandler).Select(attribute => $"{attribute.Name}={attribute.Value}"),
            .. page.QuerySelectorAll("style, script:not([src]):not([type='application/ld+json'])").Where(element => !IsNamed(element, policy))
                .Select(element => $"{element.LocalName} that the policy does not name"),
            .. page.QuerySelectorAll("script[src], link[rel=stylesheet], link[rel=icon], img, image, iframe, object, embed, source, video, audio")
                .Select(element => element.GetAttribute("src") ?? element.GetAttribute("href") ?? element.GetAttribute("data") ?? string.Empty)
                .Where(address => !IsOwn(address, policy)),
            .. page.QuerySelectorAll("[href]").Select(element => element.GetAttribute("href")!)
                .Where(address => address.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)),
        ];
    }

    private static bool IsOwn(string address, string policy) =>
        address.StartsWith("data:", StringComparison.Ordinal)
            ? policy.Contains("data:", StringComparison.Ordinal)
            : !address.StartsWith("//", StringComparison.Ordinal) && !address.Contains(':', StringComparison.Ordinal);

    private static bool IsHandler(IAttr attribute) => attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal);

    private static bool IsNamed(IElement element, string policy) =>
        policy.Contains($"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(element.TextContent)))}'", StringComparison.Ordinal);
}

using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ReportGen.Site.Rendering;

namespace ReportGen.Site.Frames;

/// <summary>
/// What a page may fetch and run: only the site's own files, and of what stands within the page only what it was built with, known by its SHA-256. Should a
/// text ever get markup into a page, no browser runs it. Data (<c>application/ld+json</c>) are not run, and need no leave.
/// </summary>
internal static class ContentPolicy
{
    /// <summary>The policy as the content of a <c>meta</c> element.</summary>
    /// <param name="styles">Style sheets within the page.</param>
    /// <param name="scripts">Scripts within the page.</param>
    /// <param name="holdsPictures">Whether addresses of the page hold pictures themselves.</param>
    public static Markup Of(ImmutableArray<Markup> styles, ImmutableArray<Markup> scripts, bool holdsPictures) => new(
        $"default-src 'self'{Within("style-src", styles)}{Within("script-src", scripts)}{(holdsPictures ? ";img-src 'self' data:" : string.Empty)}"
        + ";object-src 'none';base-uri 'none';form-action 'self'");

    private static string Within(string directive, ImmutableArray<Markup> parts) =>
        parts.IsEmpty ? string.Empty : $";{directive} 'self' {string.Join(' ', parts.Select(part => $"'sha256-{Hash(part)}'"))}";

    private static string Hash(Markup part) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(part.Text)));
}

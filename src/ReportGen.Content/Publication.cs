using System.Collections.Immutable;

namespace ReportGen.Content;

/// <summary>What the site needs beside the data: settings and prose.</summary>
/// <param name="Settings">Settings of the site.</param>
/// <param name="Prose">Markdown texts, by path.</param>
public sealed record Publication(SiteSettings Settings, ImmutableArray<Prose> Prose);

/// <summary>Settings of the site, from <c>site.yaml</c>.</summary>
public sealed record SiteSettings
{
    /// <summary>Name of the site.</summary>
    public required string Title { get; init; }

    /// <summary>Name of the programme in short, such as 河北省县域科技创新; null where the site's name serves.</summary>
    public string? ShortTitle { get; init; }

    /// <summary>What the names of downloads begin with.</summary>
    public string Programme => ShortTitle ?? Title;

    /// <summary>Official name of the province, such as 河北省.</summary>
    public required string Province { get; init; }

    /// <summary>Its code, such as 130000.</summary>
    public required string ProvinceCode { get; init; }

    /// <summary>Who publishes, such as 河北省科学技术厅.</summary>
    public required string Publisher { get; init; }

    /// <summary>Absolute address under which the site stands, ending in a slash.</summary>
    public required string BaseUrl { get; init; }

    /// <summary>Where readers report errors (mailto: or https:).</summary>
    public required string ReportErrors { get; init; }

    /// <summary>Licence of the data: name.</summary>
    public required string LicenceName { get; init; }

    /// <summary>Licence of the data: address.</summary>
    public required string LicenceUrl { get; init; }

    /// <summary>
    /// Meta tags that government portals ask for (SiteName, SiteDomain, SiteIDCode, ColumnName, ColumnType, ContentSource …), in their order.
    /// </summary>
    public required ImmutableArray<MetaTag> PortalTags { get; init; }

    /// <summary>How the returns of a year are collected.</summary>
    public CollectionPlan Collection { get; init; } = CollectionPlan.None;

    /// <summary>Lines of the footer (主办单位, 网站标识码, ICP备案, 公安备案), in their order.</summary>
    public required ImmutableArray<MetaTag> Footer { get; init; }
}

/// <summary>A name with its content.</summary>
/// <param name="Name">The name.</param>
/// <param name="Content">The content.</param>
public sealed record MetaTag(string Name, string Content);

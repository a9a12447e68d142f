using System.Collections.Immutable;

namespace ReportGen.Data.Workbooks;

/// <summary>Refuses a workbook that would do something or fetch something when it is opened.</summary>
internal static class ActiveContent
{
    private static readonly ImmutableArray<(string Prefix, string What)> Parts =
    [
        ("xl/vbaProject", "含有宏"),
        ("xl/macrosheets/", "含有宏表"),
        ("xl/intlMacrosheets/", "含有宏表"),
        ("xl/externalLinks/", "含有外部链接（或 DDE 链接）"),
        ("xl/activeX/", "含有 ActiveX 控件"),
        ("xl/ctrlProps/", "含有窗体控件"),
        ("xl/embeddings/", "含有嵌入的对象"),
        ("xl/connections.", "含有外部数据连接"),
        ("xl/queryTables/", "含有外部数据查询"),
    ];

    public static void Refuse(Package package)
    {
        foreach (var name in package.Names)
        {
            foreach (var (prefix, what) in Parts)
            {
                if (name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) throw WorkbookRefusedException.Active(what, name);
            }
        }

        RefuseMacroType(package);
        if (Relations.Of(package, WorkbookSheets.Part).FirstOrDefault(relation => relation.IsOutside) is { } link)
            throw WorkbookRefusedException.Active("含有外部链接", link.Target);
    }

    private static void RefuseMacroType(Package package)
    {
        using var reader = package.Read("[Content_Types].xml");
        while (Package.Next(reader))
        {
            if (reader.GetAttribute("ContentType") is { } type && type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase))
                throw WorkbookRefusedException.Active("含有宏", type);
        }
    }
}

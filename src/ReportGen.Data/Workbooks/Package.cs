using System.Xml;
using ReportGen.Data.Findings;

namespace ReportGen.Data.Workbooks;

/// <summary>A workbook file whose size is known to be harmless, part by part.</summary>
internal sealed class Package
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = WorkbookLimits.UnpackedBytes,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    private readonly byte[] file;
    private readonly Dictionary<string, ZipItem> items;

    private Package(byte[] file, IReadOnlyList<ZipItem> entries)
    {
        this.file = file;
        items = entries.ToDictionary(item => item.Name, StringComparer.OrdinalIgnoreCase);
        Names = [.. entries.Select(item => item.Name).Order(StringComparer.Ordinal)];
    }

    public IReadOnlyList<string> Names { get; }

    /// <summary>Opens the file after every entry was measured.</summary>
    public static Package Open(byte[] file)
    {
        var entries = ZipDirectory.Read(file);
        EntryMeter.Measure(file, entries);
        return new Package(file, entries);
    }

    public bool Has(string part) => items.ContainsKey(part);

    /// <summary>A reader of a part that neither resolves nor expands anything.</summary>
    public XmlReader Read(string part) =>
        XmlReader.Create(items.TryGetValue(part, out var item) ? item.Open(file) : throw WorkbookRefusedException.Damaged($"缺少“{part}”"), Settings);

    /// <summary>The next node; nesting that no workbook has ends the reading.</summary>
    public static bool Next(XmlReader reader)
    {
        if (!reader.Read()) return false;
        return reader.Depth <= WorkbookLimits.Depth ? true : throw WorkbookRefusedException.TooLarge("XML 的嵌套过深", $"{Invariant.Text(WorkbookLimits.Depth)} 层");
    }
}

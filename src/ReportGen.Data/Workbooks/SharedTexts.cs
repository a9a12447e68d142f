using System.Collections.Immutable;
using System.Xml;
using ReportGen.Data.Findings;

namespace ReportGen.Data.Workbooks;

/// <summary>The texts that cells share, as far as a reader of values does not give them.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="Struck">What is left of a text of which a part is struck out, by its number.</param>
internal sealed record SharedTexts(int Count, ImmutableDictionary<int, string> Struck)
{
    private const string Part = "xl/sharedStrings.xml";

    /// <summary>The texts; none where there is no such part.</summary>
    public static SharedTexts Of(Package package)
    {
        var struck = ImmutableDictionary.CreateBuilder<int, string>();
        if (!package.Has(Part)) return new SharedTexts(0, struck.ToImmutable());
        var count = 0;
        var runs = new TextRuns();
        using var reader = package.Read(Part);
        while (Package.Next(reader))
        {
            if (reader.NodeType == XmlNodeType.Element && reader.Depth == 1 && reader.LocalName == "si")
            {
                if (runs.IsStruck) struck[count - 1] = runs.Left;
                runs.Begin();
                if (++count > WorkbookLimits.SharedStrings)
                    throw WorkbookRefusedException.TooLarge("工作簿中的文本过多", $"{Invariant.Text(WorkbookLimits.SharedStrings)} 条");
            }
            else
            {
                runs.Take(reader);
            }
        }

        if (runs.IsStruck) struck[count - 1] = runs.Left;
        return new SharedTexts(count, struck.ToImmutable());
    }
}

using System.Xml;

namespace ReportGen.Data.Workbooks;

/// <summary>Finds what somebody wrote beside or over the cells of a sheet.</summary>
internal static class SheetNotes
{
    /// <summary>Cells with a comment, in their order.</summary>
    public static IReadOnlyList<CellRef> Comments(Package package, IEnumerable<Relation> relations)
    {
        var cells = new HashSet<CellRef>();
        foreach (var relation in relations.Where(relation => relation.Kind is "comments" or "threadedComment" && !relation.IsOutside))
        {
            using var reader = package.Read(relation.Target);
            while (Package.Next(reader))
            {
                if (
                    reader.NodeType == XmlNodeType.Element
                    && reader.LocalName is "comment" or "threadedComment"
                    && CellRef.TryParse(reader.GetAttribute("ref"), out var cell)
                )
                    cells.Add(cell);
            }
        }

        return [.. cells.OrderBy(cell => cell.Row).ThenBy(cell => cell.Column)];
    }

    /// <summary>Texts in boxes that lie over the cells.</summary>
    public static IReadOnlyList<string> Boxes(Package package, IEnumerable<Relation> relations)
    {
        var texts = new List<string>();
        foreach (var relation in relations.Where(relation => relation.Kind is "drawing" && !relation.IsOutside))
        {
            using var reader = package.Read(relation.Target);
            var inText = false;
            while (Package.Next(reader))
            {
                if (reader.NodeType == XmlNodeType.Element) inText = reader.LocalName == "t";
                else if (reader.NodeType == XmlNodeType.Text && inText && !string.IsNullOrWhiteSpace(reader.Value)) texts.Add(reader.Value.Trim());
            }
        }

        return texts;
    }
}

using System.Text;
using System.Xml;

namespace ReportGen.Data.Workbooks;

/// <summary>The runs of a text, of which some may be struck out; a text without runs has none, and nothing of it is kept.</summary>
internal sealed class TextRuns
{
    private readonly StringBuilder left = new();
    private bool inRun;
    private bool inProperties;
    private bool inText;
    private bool runIsStruck;

    /// <summary>True where a run with text is struck out.</summary>
    public bool IsStruck { get; private set; }

    /// <summary>What stands in the other runs.</summary>
    public string Left => left.ToString();

    /// <summary>Begins another text.</summary>
    public void Begin()
    {
        left.Clear();
        (inRun, inProperties, inText, runIsStruck, IsStruck) = (false, false, false, false, false);
    }

    /// <summary>Takes the node at which a reader of the text stands.</summary>
    public void Take(XmlReader reader)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                // Phonetic signs above a text are no part of it.
                if (reader.LocalName is "r" or "rPh") (inRun, runIsStruck) = (reader.LocalName == "r", false);
                inText = inRun && reader.LocalName == "t" && !reader.IsEmptyElement;
                inProperties = inRun && (reader.LocalName == "rPr" || (inProperties && reader.LocalName != "t"));
                if (inProperties && reader.LocalName == "strike") runIsStruck = CellStyles.IsOn(reader);
                break;
            case XmlNodeType.EndElement:
                inText = false;
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace when inText:
                if (runIsStruck) IsStruck = true;
                else left.Append(reader.Value);
                break;
            default:
                break;
        }
    }
}

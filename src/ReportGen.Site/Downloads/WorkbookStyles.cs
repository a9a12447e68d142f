using System.Xml;

namespace ReportGen.Site.Downloads;

/// <summary>The style sheet of a workbook: plain cells, headings, and points with two decimals.</summary>
internal static class WorkbookStyles
{
    public const string Header = "1";
    public const string Points = "2";

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static void Write(XmlWriter xml)
    {
        xml.WriteStartElement("styleSheet", Main);
        List("fonts", () => Font(isBold: false), () => Font(isBold: true));
        List("fills", () => Fill("none"), () => Fill("gray125"), () => Fill("solid", "FFD9E2F3"));
        List("borders", () => Nested("border", "left", "right", "top", "bottom", "diagonal"));
        List("cellStyleXfs", () => Format("0", "0", "0", isStyle: true));
        List("cellXfs", () => Format("0", "0", "0"), () => Format("0", "1", "2"), () => Format("2", "0", "0"));
        List("cellStyles", () => Element("cellStyle", ("name", "Normal"), ("xfId", "0"), ("builtinId", "0")));
        xml.WriteEndElement();

        void Element(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
        {
            xml.WriteStartElement(name, Main);
            foreach (var (attribute, value) in attributes) xml.WriteAttributeString(attribute, value);
            xml.WriteEndElement();
        }

        void List(string name, params Action[] items)
        {
            xml.WriteStartElement(name, Main);
            xml.WriteAttributeString("count", XmlConvert.ToString(items.Length));
            foreach (var item in items) item();
            xml.WriteEndElement();
        }

        void Nested(string name, params ReadOnlySpan<string> children)
        {
            xml.WriteStartElement(name, Main);
            foreach (var child in children) Element(child);
            xml.WriteEndElement();
        }

        void Font(bool isBold)
        {
            xml.WriteStartElement("font", Main);
            if (isBold) Element("b");
            Element("sz", ("val", "11"));
            Element("name", ("val", "宋体"));
            Element("charset", ("val", "134"));
            xml.WriteEndElement();
        }

        void Fill(string pattern, string? color = null)
        {
            xml.WriteStartElement("fill", Main);
            xml.WriteStartElement("patternFill", Main);
            xml.WriteAttributeString("patternType", pattern);
            if (color is not null) Element("fgColor", ("rgb", color));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        void Format(string number, string font, string fill, bool isStyle = false)
        {
            xml.WriteStartElement("xf", Main);
            xml.WriteAttributeString("numFmtId", number);
            xml.WriteAttributeString("fontId", font);
            xml.WriteAttributeString("fillId", fill);
            xml.WriteAttributeString("borderId", "0");
            if (!isStyle)
            {
                xml.WriteAttributeString("xfId", "0");
                if (number != "0") xml.WriteAttributeString("applyNumberFormat", "1");
                if (font != "0") xml.WriteAttributeString("applyFont", "1");
                if (fill != "0") xml.WriteAttributeString("applyFill", "1");
            }

            xml.WriteEndElement();
        }
    }
}

using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace ReportGen.Forms;

/// <summary>
/// Writes a part of a workbook with the names that spreadsheet programs use: elements of its main namespace without a prefix. The library gives each of
/// them one, and readers that go by the names as written find nothing they know.
/// </summary>
internal static class PlainNames
{
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), CloseOutput = false };

    public static void Copy(Stream from, Stream to)
    {
        var part = XDocument.Load(from, LoadOptions.PreserveWhitespace);
        var root = part.Root!;
        if (root.GetPrefixOfNamespace(root.Name.Namespace) is not null)
        {
            var main = root.Name.NamespaceName;
            root.Attributes().Where(attribute => attribute.IsNamespaceDeclaration && string.Equals(attribute.Value, main, StringComparison.Ordinal)).Remove();
            root.SetAttributeValue("xmlns", main);
        }

        using var xml = XmlWriter.Create(to, Settings);
        part.Save(xml);
    }
}

using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using ReportGen.Charts.Drawing;

namespace ReportGen.Charts.Tests.Drawing;

public sealed class SvgWriterTests
{
    [Fact]
    public void Any_text_comes_back_as_it_went_in() =>
        Properties.Hold(
            ArbMap
                .Default.GeneratorFor<int>()
                .Select(static i => (i & 0xFFFFF) + 0x20)
                .Where(static c => c is (< 0xD800 or > 0xDFFF) and not 0xFFFE and not 0xFFFF)
                .ListOf(),
            static codes =>
            {
                var text = string.Concat(codes.Select(char.ConvertFromUtf32));
                var root = XDocument.Parse(Write(text), LoadOptions.PreserveWhitespace).Root!;
                return root.Value == text && root.Attribute("b")!.Value == text;
            }
        );

    [Fact]
    public void What_no_document_can_hold_is_replaced() =>
        Assert.Equal("<a b=\"�\">�</a><a b=\"��\">��</a>", Write("\u0001") + Write("\uD800\uFFFF"));

    [Fact]
    public void Numbers_have_at_most_one_decimal_and_no_culture()
    {
        var writer = new SvgWriter();
        writer.Append($"{-3} {1234567} {0.25} {-0.04} {-12.5} {7.0} {2.35m} {100m} {int.MinValue}");
        Assert.Equal("-3 1234567 0.3 0 -12.5 7 2.4 100 -2147483648", writer.Take());
    }

    [Fact]
    public void The_buffer_grows()
    {
        var text = new string('长', 100_000);
        Assert.Equal($"<a b=\"{text}\">{text}</a>", Write(text));
    }

    private static string Write(string text)
    {
        var writer = new SvgWriter();
        writer.Append($"<a b=\"{text}\">{text}</a>");
        return writer.Take();
    }
}

using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using ReportGen.Testing;

namespace ReportGen.Site.Tests.Payloads;

/// <summary>
/// Whatever is written into any field of the data is refused, or it stands as text in every file that is made: no page has another kind of element
/// or attribute for it than for a harmless text in the same fields, and no table, workbook, list or picture has more in it than text.
/// </summary>
public sealed partial class PayloadTests
{
    private const int LeastFields = 25;
    /// <summary>They give other orders and lengths, and so other kinds of elements.</summary>
    private static readonly ImmutableArray<string> Harmless = ["测#试", "#号", "（甲#乙丙丁戊己庚辛）", "！#", "1+#", "a--#"];

    private static readonly ImmutableArray<(int Id, TextField Field)> Fields = [.. TextField.AllOf(FolderSite.Good).Select((field, i) => (i + 1, field))];

    private static readonly ConcurrentDictionary<string, Lazy<HashSet<string>>> Known = new(StringComparer.Ordinal);

    private static readonly Lazy<ImmutableArray<(int Id, TextField Field)>> Open = new(() =>
        [.. Fields.AsParallel().AsOrdered().Where(field => IsTaken([field], Harmless[0]))]);

    public static TheoryData<string> Texts =>
    [
        "<script>alert(#)</script>",
        "<img src=x onerror=alert(#)>",
        "<svg onload=alert(#)>",
        "\"><script>alert(#)</script>",
        "' onmouseover='alert(#)",
        "\" onfocus=alert(#) autofocus=\"",
        "</script><script>alert(#)</script>",
        "</style><script>alert(#)</script>",
        "</title><script>alert(#)</script>",
        "<!--#",
        "]]><blink>#</blink>",
        "{{ Frame.Title }}#",
        "&lt;blink&gt;#&amp;",
        "javascript:alert(#)",
        "[#](javascript:alert(#))",
        "![#](https://example.org/a.png)",
        "=HYPERLINK(\"https://example.org\",#)",
        "＝1+#",
        "\\22 }body{display:none}#",
        "#\u202Etxt",
        "#\u0007\u001B[31m",
        "#\n::error::x",
    ];

    [Fact]
    public void There_are_fields_of_every_kind_of_file_that_take_a_text()
    {
        _ = Open.Value.AtLeast(LeastFields);
        Assert.Equal([".csv", ".md", ".yaml"], Open.Value.Select(field => Path.GetExtension(field.Field.File)).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_is_refused_or_stands_as_text_in_every_file(string text)
    {
        var taken = Taken([], Open.Value, text);
        if (taken.IsEmpty) return;
        using var infected = new Infected(FolderSite.Good, taken, text);
        HashSet<string> expected = [.. Harmless.SelectMany(same => ShapesOfSite(taken, same))];
        Assert.All(infected.Site(), file => Look(file.Name, file.Content, expected));
    }

    /// <summary>What was refused is shown to those who have to put it right, in pages of their own.</summary>
    [Theory]
    [MemberData(nameof(Texts))]
    public void A_finding_shows_what_it_found_as_text(string text)
    {
        foreach (var part in Fields.Chunk(40))
        {
            using var infected = new Infected(FolderSite.Good, part, text);
            Assert.All(infected.Desk(), page =>
            {
                using var html = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(page.Content));
                Assert.Empty(html.QuerySelectorAll("script, img, svg, iframe, [onerror], [onload], [onfocus], [onmouseover], [href^='javascript']"));
                Assert.DoesNotContain('\u001B', html.Source.Text);
                Assert.DoesNotContain('\u202E', html.Source.Text);
            });
        }
    }

    /// <summary>As many of the fields as take the text together.</summary>
    private static ImmutableArray<(int Id, TextField Field)> Taken(ImmutableArray<(int, TextField)> sure, ImmutableArray<(int, TextField)> more, string text)
    {
        if (more.IsEmpty || IsTaken([.. sure, .. more], text)) return [.. sure, .. more];
        if (more.Length == 1) return sure;
        return Taken(Taken(sure, more[..(more.Length / 2)], text), more[(more.Length / 2)..], text);
    }

    private static HashSet<string> ShapesOfSite(ImmutableArray<(int Id, TextField Field)> fields, string text) =>
        Known.GetOrAdd(text + string.Join(',', fields.Select(field => field.Id)), _ => new Lazy<HashSet<string>>(() => ReadShapes(fields, text))).Value;

    private static HashSet<string> ReadShapes(ImmutableArray<(int Id, TextField Field)> fields, string text)
    {
        using var site = new Infected(FolderSite.Good, fields, text);
        return site.IsTaken ? [.. site.Site().Where(file => IsPage(file.Name)).SelectMany(file => Shapes(file.Content))] : [];
    }

    private static bool IsTaken(ImmutableArray<(int, TextField)> fields, string text)
    {
        using var infected = new Infected(FolderSite.Good, fields, text);
        return infected.IsTaken;
    }

    private static bool IsPage(string name) => name.EndsWith(".html", StringComparison.Ordinal);

    private static void Look(string name, byte[] content, HashSet<string> expected)
    {
        switch (Path.GetExtension(name))
        {
            case ".html":
                Assert.Empty(PagePolicy.FaultsOf(Encoding.UTF8.GetString(content)));
                Assert.Empty(Shapes(content).Except(expected));
                break;
            case ".json":
                using (JsonDocument.Parse(content)) break;
            case ".csv":
                Assert.DoesNotMatch(Formula(), Encoding.UTF8.GetString(content));
                break;
            case ".xml" or ".svg":
                using (var xml = new MemoryStream(content))
                {
                    Assert.DoesNotContain(XDocument.Load(xml).Descendants(), element => element.Name.LocalName == "script");
                }

                break;
            case ".xlsx":
                Assert.DoesNotContain(Parts(content).SelectMany(part => part.Descendants()), element => element.Name.LocalName is "f" or "hyperlink");
                break;
        }
    }

    /// <summary>The kinds of elements, by name and attributes. How many there are depends on lengths and order of texts.</summary>
    private static HashSet<string> Shapes(byte[] page)
    {
        using var html = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(page));
        return [.. html.All.Select(element => $"{element.LocalName} {string.Join(' ', element.Attributes.Select(attribute => attribute.Name))}")];
    }

    private static IEnumerable<XDocument> Parts(byte[] workbook)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook));
        foreach (var entry in zip.Entries)
        {
            using var part = entry.Open();
            yield return XDocument.Load(part);
        }
    }

    /// <summary>A cell that a spreadsheet would compute.</summary>
    [GeneratedRegex("""(^|[,\n])"?\s*[=＝＠@]""", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Formula();
}

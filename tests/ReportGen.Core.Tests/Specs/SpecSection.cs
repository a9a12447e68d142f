using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ReportGen.Core.Tests.Specs;

/// <summary>A rule as worked examples in Markdown: headings, settings written as <c>Name: `value`</c>, and tables whose rows are tests.</summary>
internal sealed record SpecSection(
    string Source,
    string Heading,
    IReadOnlyDictionary<string, string> Settings,
    IReadOnlyList<IReadOnlyDictionary<string, string>> Rows
)
{
    public static IReadOnlyList<SpecSection> Read(string file)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Specs", file + ".md");
        var document = Markdown.Parse(File.ReadAllText(path), new MarkdownPipelineBuilder().UsePipeTables().Build());
        var sections = new List<SpecSection>();
        var (heading, settings, rows) = (string.Empty, new Dictionary<string, string>(StringComparer.Ordinal), new List<IReadOnlyDictionary<string, string>>());
        void Close()
        {
            if (rows.Count > 0) sections.Add(new SpecSection(file, heading, settings, rows));
        }

        foreach (var block in document)
        {
            switch (block)
            {
                case HeadingBlock title:
                    Close();
                    (heading, settings, rows) = (Text(title.Inline), new Dictionary<string, string>(StringComparer.Ordinal), []);
                    break;
                case ParagraphBlock paragraph when paragraph.Inline?.FirstChild is LiteralInline name && name.NextSibling is CodeInline value:
                    settings[name.Content.ToString().TrimEnd(' ', ':')] = value.Content;
                    break;
                case Table table:
                    rows.AddRange(RowsOf(table));
                    break;
            }
        }

        Close();
        Assert.NotEmpty(sections);
        return sections;
    }

    private static IEnumerable<IReadOnlyDictionary<string, string>> RowsOf(Table table)
    {
        var lines = table
            .OfType<TableRow>()
            .Select(row => row.OfType<TableCell>().Select(cell => Text((cell.FirstOrDefault() as ParagraphBlock)?.Inline)).ToList())
            .ToList();
        return lines.Skip(1).Select(line => lines[0].Zip(line).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal));
    }

    private static string Text(ContainerInline? inline) => string.Concat(inline?.Descendants<LeafInline>().Select(leaf => leaf switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        _ => string.Empty,
    }) ?? []).Trim();
}

using System.Collections.Immutable;
using HandlebarsDotNet;
using ReportGen.Core.Findings;

namespace ReportGen.Site.Templates;

/// <summary>
/// The templates, compiled once and strict: a name that the view model does not have stops the build. Pages are the <c>*.hbs</c> of the folder, partials those of
/// its folder <c>partials</c>.
/// </summary>
public sealed class TemplateSet
{
    /// <summary>The templates that the pages ask for.</summary>
    public static readonly ImmutableArray<string> Required =
    [
        "about", "awards", "city", "county", "data", "home", "indicator", "leaps", "methodology", "notfound", "outline", "outline-county", "outline-indicator", "province",
        "rankings", "region",
    ];

    private readonly IReadOnlyDictionary<string, ImmutableArray<Part>> pages;

    private TemplateSet(IReadOnlyDictionary<string, ImmutableArray<Part>> pages, AssetSet assets)
    {
        this.pages = pages;
        Assets = assets;
    }

    public AssetSet Assets { get; }

    /// <summary>The templates of the site.</summary>
    public static Checked<TemplateSet> Load(string folder) => Load(folder, Required, AssetSet.Required);

    /// <summary>The templates of a folder, among which there have to be some.</summary>
    public static Checked<TemplateSet> Load(string folder, IReadOnlyCollection<string> required, IReadOnlyCollection<string> requiredAssets)
    {
        if (!Directory.Exists(folder)) return Failed("", $"找不到模板文件夹 {Path.GetFileName(folder)}。", "请用 --templates 指明模板文件夹。");
        var handlebars = Handlebars.Create(new HandlebarsConfiguration
        {
            ThrowOnUnresolvedBindingExpression = true,
            TextEncoder = new HtmlEncoder(),
            FormatProvider = System.Globalization.CultureInfo.InvariantCulture,
        });
        var partials = Files(Path.Combine(folder, "partials")).ToDictionary(file => Path.GetFileNameWithoutExtension(file), file => CompactHtml.Of(File.ReadAllText(file)), StringComparer.Ordinal);
        var texts = Files(folder).ToDictionary(file => Path.GetFileName(file), file => CompactHtml.Of(File.ReadAllText(file)), StringComparer.Ordinal);
        var assets = AssetSet.Load(Path.Combine(folder, "assets"));
        var faults = Missing(required, texts.Keys, requiredAssets, assets).Concat(PartialInliner.Faults(texts, partials)).Select(fault => TemplateFinding.Of(fault.File, fault.Fault)).ToList();
        if (faults.Count > 0) return Checked.Of<TemplateSet>(null, faults);
        var findings = new List<Finding>();
        void Compile(string file, Action compile)
        {
            try
            {
                compile();
            }
            catch (Exception exception) when (exception is HandlebarsException or InvalidOperationException)
            {
                findings.Add(TemplateFinding.NotCompiled(file, exception));
            }
        }

        Part Compiled(string file, string text) => new(file, handlebars.Compile(new StringReader(text)));
        var sources = texts.ToDictionary(text => text.Key, text => Layout.Of(PartialInliner.Inline(text.Value, partials), partials), StringComparer.Ordinal);
        var layouts = new Dictionary<string, ImmutableArray<Part>>(StringComparer.Ordinal);
        var compiled = new Dictionary<string, ImmutableArray<Part>>(StringComparer.Ordinal);
        foreach (var name in PartialInliner.StillCalled(sources.Values.Select(source => source.Body), partials)) Compile($"partials/{name}.hbs", () => handlebars.RegisterTemplate(name, PartialInliner.Inline(partials[name], partials)));
        foreach (var name in sources.Values.Select(source => source.Name).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            Compile($"partials/{name}.hbs", () => layouts.Add(name, [.. Layout.Cut(PartialInliner.Inline(partials[name], partials)).Select(text => Compiled($"partials/{name}.hbs", text))]));
        }

        foreach (var (file, source) in sources)
        {
            Compile(file, () =>
            {
                var body = Compiled(file, source.Body);
                if (source.Name is null) compiled.Add(file, [body]);
                else if (layouts.TryGetValue(source.Name, out var layout)) compiled.Add(file, [layout[0], body, layout[1]]);
            });
        }

        return Checked.Of(new TemplateSet(compiled, assets), findings);
    }

    /// <summary>Writes a page.</summary>
    /// <exception cref="TemplateException">The template asks for something that the view model does not have.</exception>
    public void Render(string template, object viewModel, TextWriter output, string page)
    {
        var file = template + ".hbs";
        try
        {
            if (!pages.TryGetValue(file, out var parts)) throw new FileNotFoundException($"There is no template {file}.");
            foreach (var part in parts)
            {
                file = part.File;
                part.Write(output, viewModel);
            }
        }
        catch (Exception exception) when (exception is not (IOException or OutOfMemoryException)) // A view model is finished strings: what fails here is the template.
        {
            throw new TemplateException(file, page, exception);
        }
    }

    private static IEnumerable<(string File, string Fault)> Missing(IReadOnlyCollection<string> required, IReadOnlyCollection<string> templates, IReadOnlyCollection<string> requiredAssets, AssetSet assets) => required
        .Where(name => !templates.Contains(name + ".hbs")).Select(name => (name + ".hbs", "缺少该模板"))
        .Concat(requiredAssets.Where(name => !assets.Contents.ContainsKey(name)).Select(name => ("assets/" + name, "缺少该文件")));

    private static string[] Files(string folder) => Directory.Exists(folder) ? [.. Directory.GetFiles(folder, "*.hbs").Order(StringComparer.Ordinal)] : [];

    private static Checked<TemplateSet> Failed(string file, string message, string fix) =>
        Checked.Of<TemplateSet>(null, [new Finding(Catalogue.TemplateWrong, new Place(file), message, fix)]);

    /// <summary>A compiled part of a page.</summary>
    /// <param name="File">The file that it was compiled from.</param>
    /// <param name="Write">Writes it.</param>
    private sealed record Part(string File, HandlebarsTemplate<TextWriter, object, object> Write);
}

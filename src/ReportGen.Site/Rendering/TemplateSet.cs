using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Evaluation.Findings;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ReportGen.Site.Rendering;

/// <summary>
/// The templates of a folder, parsed once and read strictly: a name that the view model does not have stops the build. Where the folder has a
/// layout, every page is written within it.
/// </summary>
public sealed class TemplateSet
{
    /// <summary>The template around all pages of a folder, where the folder has it.</summary>
    public const string Layout = "layout";

    private readonly SortedDictionary<string, Template> templates;
    private readonly ImmutableHashSet<string> pages;
    private readonly ModelReaders readers = new();
    private readonly ScriptObject functions = HtmlContext.Functions();
    private readonly ConcurrentBag<HtmlContext> idle = [];

    private TemplateSet(SortedDictionary<string, Template> templates, IEnumerable<string> pages, AssetSet assets)
    {
        this.templates = templates;
        this.pages = [.. pages];
        Assets = assets;
    }

    public AssetSet Assets { get; }

    /// <summary>The templates of a folder. Everything that is missing or broken is reported at once.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="required">The templates that are asked for by name.</param>
    /// <param name="requiredAssets">The assets that pages ask for.</param>
    public static Checked<TemplateSet> Load(string folder, IReadOnlyCollection<string> required, IReadOnlyCollection<string> requiredAssets)
    {
        ArgumentNullException.ThrowIfNull(required);
        ArgumentNullException.ThrowIfNull(requiredAssets);
        if (!Directory.Exists(folder)) return Checked.Of<TemplateSet>(null, [NoFolder(folder)]);
        var (texts, unread) = TemplateFile.ReadAll(folder);
        var found = new SortedDictionary<string, Template>(
            texts.ToDictionary(text => text.Key, text => TemplateFile.Parse(text.Key, text.Value)),
            StringComparer.Ordinal
        );
        var assets = AssetSet.Load(Path.Combine(folder, "assets"));
        var sound = found.Where(template => !template.Value.HasErrors)
            .ToDictionary(template => template.Key, template => template.Value, StringComparer.Ordinal);
        Finding[] findings =
        [
            .. unread,
            .. required
                .Where(name => found.ContainsKey(name) && texts[name].AsSpan().Trim().IsEmpty)
                .Select(name => TemplateFinding.Empty(name + TemplateFile.Extension)),
            .. required
                .Where(name => !found.ContainsKey(name) && !unread.Any(finding => finding.Place.File == name + TemplateFile.Extension))
                .Select(name => TemplateFinding.Missing(name + TemplateFile.Extension)),
            .. requiredAssets.Where(name => !assets.Contents.ContainsKey(name)).Select(name => TemplateFinding.Missing("assets/" + name)),
            .. found.Values.SelectMany(template => template.Messages).Select(TemplateFinding.NotParsed),
            .. texts.SelectMany(text => Quoting.FaultsOf(text.Key, text.Value)).Select(fault => TemplateFinding.At(fault.Span, fault.Fault)),
            .. sound.Values.SelectMany(EarlyReturns.FaultsOf).Select(fault => TemplateFinding.At(fault.Span, fault.Fault)),
            .. Includes.FaultsOf(sound, found.Keys).Select(fault => TemplateFinding.At(fault.Span, fault.Fault)),
        ];
        return findings.Length > 0 ? Checked.Of<TemplateSet>(null, findings) : Checked.Of(new TemplateSet(found, required, assets));
    }

    /// <summary>Writes a page.</summary>
    /// <exception cref="TemplateException">The template asks for something that the view model does not have.</exception>
    /// <exception cref="InvalidOperationException">The template is not among those asked for when the folder was read: a bug.</exception>
    public void Render(string template, object viewModel, TextWriter output, string page)
    {
        Write(template, page, context => context.Render(templates[templates.ContainsKey(Layout) ? Layout : template], template, viewModel, output));
    }

    /// <summary>What a template writes that is the same on many pages, and so is written once.</summary>
    /// <param name="template">The template, which needs nothing of a page.</param>
    /// <param name="name">How it calls what it is given, without the <c>$</c>.</param>
    /// <param name="value">What it is given.</param>
    /// <param name="onPages">The pages on which it stands, for whoever reads of a fault.</param>
    /// <exception cref="TemplateException">As for a page.</exception>
    public Markup Part(string template, string name, object value, string onPages)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        Write(template, onPages, context => context.RenderPart(templates[template], name, value, output));
        return new Markup(output.ToString());
    }

    private void Write(string template, string page, Action<HtmlContext> write)
    {
        if (!pages.Contains(template)) throw new InvalidOperationException($"The template {template} is used, but not among those required.");
        var context = idle.TryTake(out var found) ? found : new HtmlContext(templates, readers, functions);
        try
        {
            write(context);
        }
        catch (ScriptRuntimeException exception) when (exception.InnerException is not (IOException or OutOfMemoryException))
        {
            throw new TemplateException(page, exception);
        }

        idle.Add(context);
    }

    private static Finding NoFolder(string folder) =>
        new(Catalogue.TemplateWrong, new Place(string.Empty), $"找不到模板文件夹 {Path.GetFileName(folder)}。", "请用 --templates 指明模板文件夹。");
}

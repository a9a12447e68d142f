using ReportGen.Evaluation.Findings;
using ReportGen.Site.Rendering;

namespace ReportGen.Site.Tests.Rendering;

/// <summary>A folder of templates of one's own, in which <c>page</c> is the only one that is asked for.</summary>
internal sealed class TemplateFolder : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("templates-").FullName;

    public string Path => folder;

    public void Write(string name, string text)
    {
        var path = System.IO.Path.Combine(folder, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public void Delete(string name) => File.Delete(System.IO.Path.Combine(folder, name));

    public Checked<TemplateSet> Load() => TemplateSet.Load(folder, ["page"], []);

    /// <summary>The page with this template.</summary>
    public string Render(string page, object viewModel)
    {
        Write("page.sbn-html", page);
        return Render(viewModel);
    }

    public string Render(object viewModel)
    {
        using var output = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        Load().Value.Render("page", viewModel, output, "/2019/");
        return output.ToString();
    }

    /// <summary>What is wrong with the page with this template.</summary>
    public Finding Fault(string page, object viewModel) => Assert.Throws<TemplateException>(() => Render(page, viewModel)).Finding;

    public void Dispose() => Directory.Delete(folder, recursive: true);
}

using ReportGen.Evaluation.Findings;

namespace ReportGen.Cli.Terminal;

/// <summary>Where the file of a finding stands in the repository: annotations are placed by that path.</summary>
public static class RepositoryPath
{
    /// <summary>The path with forward slashes; null for a page of the site, which is no file of the repository.</summary>
    public static string? Of(Finding finding, SourceOptions source)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(source);
        if (finding.Code == Catalogue.PageWrong || finding.Code == Catalogue.FiguresDiffer) return null;
        var folder = finding.Code == Catalogue.TemplateWrong ? source.Templates : source.Data;
        var full = Path.GetFullPath(Path.Combine(folder, finding.Place.File));
        return Path.GetRelativePath(Root(Path.GetFullPath(folder)), full).Replace('\\', '/');
    }

    /// <summary>The nearest folder above that is a repository, else the working folder.</summary>
    private static string Root(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (Path.Exists(Path.Combine(at.FullName, ".git"))) return at.FullName;
        }

        return Path.GetFullPath(".");
    }
}

using ReportGen.Testing;

namespace ReportGen.EndToEnd.Tests.Structure;

/// <summary>A source file of the product.</summary>
internal sealed record SourceFile(string Path, IReadOnlyList<string> Lines)
{
    /// <summary>The namespace that it declares; null where it declares none.</summary>
    public string? Namespace => Lines.FirstOrDefault(line => line.StartsWith("namespace ", StringComparison.Ordinal))?["namespace ".Length..].TrimEnd(';', ' ');

    /// <summary>The namespace that its folder asks for.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(Path)!.Replace('\\', '/').Replace('/', '.');
}

/// <summary>The source files of the product, without what the compiler makes.</summary>
internal static class SourceFiles
{
    private const int LeastOfProject = 1;
    private const int LeastOfAll = 400;

    public static IReadOnlyList<SourceFile> All { get; } = Of(string.Empty).AtLeast(LeastOfAll);

    /// <summary>The names of the projects of the product.</summary>
    public static IReadOnlyList<string> Projects { get; } =
        [.. Directory.EnumerateDirectories(Repository.PathOf("src")).Select(folder => System.IO.Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    public static IReadOnlyList<SourceFile> Of(string project)
    {
        var root = Repository.PathOf("src");
        return
        [
            .. Directory.EnumerateFiles(Repository.PathOf("src", project), "*.cs", SearchOption.AllDirectories)
                .Select(path => System.IO.Path.GetRelativePath(root, path).Replace('\\', '/'))
                .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(path => new SourceFile(path, File.ReadAllLines(System.IO.Path.Combine(root, path))))
                .AtLeast(LeastOfProject),
        ];
    }
}

namespace ReportGen.Testing;

/// <summary>Finds the folders of the repository from where the tests run.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Find();

    /// <summary>A path in the repository.</summary>
    public static string PathOf(params string[] steps) => Path.Combine([Root, .. steps]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ReportGen.sln"))) return folder.FullName;
        }

        throw new DirectoryNotFoundException("The tests do not run inside the repository.");
    }
}

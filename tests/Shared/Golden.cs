using System.Runtime.CompilerServices;

namespace ReportGen.Testing;

/// <summary>Compares a text with the golden file beside the test; <c>UPDATE_GOLDEN=1</c> rewrites the file.</summary>
internal static class Golden
{
    public static void Matches(string actual, string name, [CallerFilePath] string testFile = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(testFile)!, "Golden", name);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return;
        }

        Assert.True(File.Exists(path), $"There is no golden file {name}; run once with UPDATE_GOLDEN=1 and read what it writes.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), actual.ReplaceLineEndings("\n"));
    }
}

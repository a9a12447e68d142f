using System.Text.RegularExpressions;
using ReportGen.Testing;

namespace ReportGen.EndToEnd.Tests.Structure;

/// <summary>One name for one type, one word for one thing.</summary>
public sealed partial class UniqueTypeNamesTests
{
    /// <summary>A generic type and its companion without parameters are one thing; a private type is named within its own only.</summary>
    [Fact]
    public void The_name_of_a_type_is_unique_in_the_solution()
    {
        var types = SourceFiles.All.SelectMany(file => file.Lines
            .Select(line => Declaration().Match(line))
            .Where(match => match.Success)
            .Select(match => (Name: match.Groups["name"].Value + match.Groups["generic"].Value, file.Folder, IsPart: match.Groups["part"].Success)))
            .ToList();
        Assert.True(types.Count > 500, $"only {types.Count} types were found");
        Assert.Empty(types.Distinct().GroupBy(type => type.Name, StringComparer.Ordinal)
            .Where(group => group.Count() > 1 || types.Count(type => type.Name == group.Key && !type.IsPart) > 1)
            .Select(group => $"{group.Key}: {string.Join(", ", group.Select(type => type.Folder))}"));
    }

    /// <summary>What is said of findings and results has standard words: found, reported, stated, shown, published, disclosed.</summary>
    [Fact]
    public void Comments_and_names_use_the_standard_words()
    {
        var code = new[] { "src", "tests" }
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories))
            .Where(path => !Made().IsMatch(path));
        List<string> files = [.. code, Repository.PathOf("README.md"), Repository.PathOf("CONTRIBUTING.md")];
        Assert.True(files.Count > 500, $"only {files.Count} files were found");
        Assert.Empty(files.Order(StringComparer.Ordinal).SelectMany(path => File.ReadAllLines(path)
            .Select((line, i) => (Text: Literal().Replace(line, string.Empty), Row: i + 1))
            .Where(line => Banned().IsMatch(line.Text))
            .Select(line => FormattableString.Invariant($"{Path.GetFileName(path)}:{line.Row}: {line.Text.Trim()}"))));
    }

    [GeneratedRegex(Start + @"(class|record\s+struct|record|struct|interface|enum)\s+(?<name>[A-Z]\w*)(?<generic><)?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"[\\/](bin|obj)[\\/]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Made();

    [GeneratedRegex(@"""([^""\\]|\\.)*""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Literal();

    /// <summary>As words, and as parts of names: between underscores, or with a capital behind a small letter.</summary>
    [GeneratedRegex("(?<![A-Za-z])(" + Small + "|" + Large + ")(?![a-z])|(?<=[a-z])(" + Large + ")(?![a-z])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Banned();

    private const string Start = @"^\s*((public|internal|file|protected|static|sealed|abstract|(?<part>partial)|readonly|ref)\s+)*";

    private const string Small = "told|tells?|telling|untold|wish(ed|es)?";

    private const string Large = "Told|Tells?|Telling|Untold|Wish(ed|es)?";
}

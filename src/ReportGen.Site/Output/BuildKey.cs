using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ReportGen.Site.Manifests;

namespace ReportGen.Site.Output;

/// <summary>
/// What decides every byte of a site: the program's own files, what it was asked for, and its inputs. Where all of that is as it was when the site was built,
/// and the site is as it was built, there is nothing to do.
/// </summary>
/// <param name="Sum">One SHA-256 over all of it, lower-case hexadecimal.</param>
public sealed record BuildKey(string Sum)
{
    /// <summary>Its file in the site, which is no part of it.</summary>
    public const string Name = ".reportgen-build";

    private static readonly ImmutableArray<string> ProgramFiles = [".dll", ".exe", ".so", ".dylib", string.Empty];

    /// <summary>The key of a build. Taken before the inputs are read: what changes in between has another key the next time.</summary>
    /// <param name="asked">What was asked for, in a fixed order.</param>
    /// <param name="inputs">What it is made from.</param>
    public static BuildKey Of(IEnumerable<string> asked, ImmutableArray<ManifestFile> inputs)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var all = new StringBuilder();
        foreach (var part in asked) all.Append(part).Append('\n');
        foreach (var file in inputs.Concat(Program())) all.Append(file.Path).Append('\0').Append(file.Sha256).Append('\n');
        return new BuildKey(SumOf(all.ToString()));
    }

    /// <summary>Notes the key in a site that is being built, with the sum of its manifest.</summary>
    public void Write(string folder, string manifest) => File.WriteAllText(Path.Combine(folder, Name), $"{Sum}\n{SumOf(manifest)}\n");

    /// <summary>The site in a folder, where it was built with this key and nothing of it was changed since; null otherwise.</summary>
    public Published? Find(string folder)
    {
        var place = RealPath.Of(folder);
        var (note, list) = (Path.Combine(place, Name), Path.Combine(place, Manifest.Name));
        if (!File.Exists(note) || !File.Exists(list) || !File.Exists(Path.Combine(place, Staging.Marker))) return null;
        try
        {
            if (Compare(place, note, list) is not { } same) return null;
            Staging.ClearUp(folder);
            return same;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or AggregateException)
        {
            return null; // What cannot be read is built anew.
        }
    }

    private Published? Compare(string place, string note, string list)
    {
        var text = File.ReadAllText(list);
        if (File.ReadAllText(note) != $"{Sum}\n{SumOf(text)}\n" || Manifest.Parse(text) is not { } manifest) return null;
        var files = manifest.Files.Select(file => file.Path).ToList();
        var all = new HashSet<string>([.. files, Manifest.Name, Name], StringComparer.Ordinal);
        if (!all.Order(StringComparer.Ordinal).SequenceEqual(File.ReadLines(Path.Combine(place, Staging.Marker)))) return null;
        if (!files.TrueForAll(file => new FileInfo(Path.Combine(place, file)) is { Exists: true, LinkTarget: null })) return null;
        if (!Manifest.FilesOf(place, files).SequenceEqual(manifest.Files)) return null;
        all.Add(Staging.Marker);
        var foreign = ForeignFiles.In(place, all);
        if (ForeignFiles.StandInTheWay(foreign, all)) return null;
        return new Published(files.Count + 1, manifest.Files.Sum(file => file.Bytes)) { Kept = foreign, Changed = [] };
    }

    /// <summary>The program's own files: whoever works on it has another one after each compilation, whatever its version.</summary>
    private static ImmutableArray<ManifestFile> Program() => Manifest.FilesOf(
        AppContext.BaseDirectory,
        new DirectoryInfo(AppContext.BaseDirectory).EnumerateFiles().Select(file => file.Name).Where(name => ProgramFiles.Contains(Path.GetExtension(name))));

    private static string SumOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

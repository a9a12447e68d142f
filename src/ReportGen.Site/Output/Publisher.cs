using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ReportGen.Evaluation.Findings;
using ReportGen.Site.Addresses;
using ReportGen.Site.Manifests;
using ReportGen.Site.Rendering;

namespace ReportGen.Site.Output;

// Written for speed: whole builds of a country and of a province (benchmark "builds") justify it.
/// <summary>
/// Renders a plan in parallel straight to a folder beside the site, verifies it, and swaps it in at the end; whatever fails, the old site stays as it was.
/// </summary>
public static class Publisher
{
    private const int Chunk = 16;

    /// <summary>Left to itself the loop takes more workers while collections hold them up, each with pages and buffers of its own.</summary>
    private static readonly ParallelOptions OnePerProcessor = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };

    /// <summary>Bytes that are written between two collections of garbage.</summary>
    private const long Stretch = 256L << 20;

    /// <summary>Publishes a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="output">The folder.</param>
    /// <param name="prune">True where what was not made by this program goes, but for a repository.</param>
    /// <param name="inputs">What the site was made from, for its manifest.</param>
    /// <param name="key">By it a later build knows that there is nothing to do; null where something was found, which it has to say again.</param>
    /// <param name="most">So many bytes the place takes to which the site goes.</param>
    /// <exception cref="IOException">The disk or its permissions failed; the old site is untouched.</exception>
    /// <exception cref="TooLargeException">It has more; the old site is untouched.</exception>
    public static Checked<Published> Publish(
        SitePlan plan,
        string output,
        bool prune = false,
        ImmutableArray<ManifestFile> inputs = default,
        BuildKey? key = null,
        long most = long.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(plan);
        using var staging = Staging.For(output);
        var former = staging.Former;
        var written = WriteAll(plan, staging.Folder, former);
        if (!written.Succeeded) return written;
        if (written.Value.Bytes > most) throw new TooLargeException(written.Value.Bytes);
        Verify(plan, written.Value, staging.Folder);
        var files = plan.Recipes.Keys.Select(address => address.File).ToList();
        var manifest = new Manifest(Manifest.ProgramVersion, inputs.IsDefault ? [] : inputs, Manifest.FilesOf(staging.Folder, files));
        var manifestText = manifest.ToString();
        var (manifestBytes, manifestPath) = (Encoding.UTF8.GetBytes(manifestText), Path.Combine(staging.Folder, Manifest.Name));
        if (former?.TryKeep(Manifest.Name, manifestBytes, manifestPath) != true) WriteFile(manifestPath, manifestBytes);
        key?.Write(staging.Folder, manifestText);
        ImmutableArray<string> all = [.. files, Manifest.Name, BuildKey.Name];
        var swapped = staging.SwapIn(all, prune);
        return written.Map(published => published with
        {
            Files = published.Files + 1,
            Kept = swapped.Kept,
            Removed = swapped.Removed,
            NotDeleted = swapped.NotDeleted,
            Changed = former?.Changed,
            Gone = former?.Gone([.. all, Staging.Marker]) ?? [],
        });
    }

    private static Checked<Published> WriteAll(SitePlan plan, string folder, FormerFiles? former)
    {
        foreach (
            var directory in plan.Recipes.Keys.Select(address => Path.GetDirectoryName(Path.Combine(folder, address.File))!).Distinct(StringComparer.Ordinal)
        )
            Directory.CreateDirectory(directory);
        plan.Prepare();
        var facts = new ConcurrentDictionary<Address, FileFacts>();
        var faults = new ConcurrentBag<TemplateException>();
        using var renderers = new RendererPool();
        long bytes = 0;
        void WriteEach(IReadOnlyList<Address> addresses)
        {
            if (addresses.Count == 0) return;
            Parallel.ForEach(Partitioner.Create(0, addresses.Count, Chunk), OnePerProcessor, renderers.Take, (chunk, _, renderer) =>
        {
            for (var i = chunk.Item1; i < chunk.Item2; i++)
            {
                try
                {
                    var written = Write(plan, addresses[i], (former, folder), renderer, facts);
                    var until = Interlocked.Add(ref bytes, written);
                    if (until / Stretch > (until - written) / Stretch) Garbage.Collect();
                }
                catch (TemplateException exception)
                {
                    faults.Add(exception);
                }
            }

            return renderer;
        }, renderers.Return);
        }

        WriteEach([.. plan.Recipes.Where(entry => entry.Value is not LateRecipe).Select(entry => entry.Key)]);
        if (faults.IsEmpty) WriteEach([.. plan.Recipes.Where(entry => entry.Value is LateRecipe).Select(entry => entry.Key)]);
        return Checked.Of(new Published(plan.Recipes.Count, bytes), TemplateFinding.Of(faults));
    }

    /// <summary>Writes the file of an address, and keeps its facts where others ask for them.</summary>
    private static long Write(
        SitePlan plan,
        Address address,
        (FormerFiles? Former, string Folder) place,
        Renderer renderer,
        ConcurrentDictionary<Address, FileFacts> facts)
    {
        var path = Path.Combine(place.Folder, address.File);
        if (plan.Recipes[address] is TextRecipe { IsLong: true } recipe)
        {
            using (var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0))
                facts[address] = LongText.Write(recipe, file);
            place.Former?.KeepWritten(address.File, facts[address], path);
            return facts[address].Bytes;
        }

        var content = renderer.Render(plan, address, about => facts[about]).Span;
        if (plan.Described.Contains(address)) facts[address] = Renderer.FactsOf(content);
        if (place.Former?.TryKeep(address.File, content, path) != true) WriteFile(path, content);
        return content.Length;
    }

    private static void WriteFile(string path, ReadOnlySpan<byte> content)
    {
        using var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, FileOptions.None);
        RandomAccess.Write(handle, content, 0);
    }

    /// <summary>What lies on the disk is what was planned: every address has its file, none is empty, and there is nothing else.</summary>
    private static void Verify(SitePlan plan, Published published, string folder)
    {
        var planned = plan.Recipes.Keys.Select(address => address.File).ToHashSet(StringComparer.Ordinal);
        string[] own = [Staging.Marker];
        var found = new DirectoryInfo(folder)
            .EnumerateFiles("*", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(folder, file.FullName).Replace('\\', '/'), file.Length))
            .Where(file => !own.Contains(file.Path))
            .ToList();
        var wrong = found.Where(file => file.Length == 0 || !planned.Contains(file.Path)).Select(file => file.Path).ToList();
        if (wrong.Count > 0 || found.Count != planned.Count || found.Sum(file => file.Length) != published.Bytes)
        {
            throw new IOException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The rendered site is not what was planned: {found.Count} of {planned.Count} files, {string.Join(", ", wrong)}."
                )
            );
        }
    }
}

/// <summary>What was published.</summary>
/// <param name="Files">Number of files.</param>
/// <param name="Bytes">Their size together.</param>
public sealed record Published(int Files, long Bytes)
{
    /// <summary>What was in the folder, was not made by this program, and is there still.</summary>
    public ImmutableArray<string> Kept { get; init; } = [];

    /// <summary>What was in the folder, was not made by this program, and was to go.</summary>
    public ImmutableArray<string> Removed { get; init; } = [];

    /// <summary>True where --prune would remove something of what was kept.</summary>
    public bool CanPrune => !ForeignFiles.Split(Kept).Others.IsEmpty;

    /// <summary>Files that are new or different since the former build; null where there was none.</summary>
    public ImmutableArray<string>? Changed { get; init; }

    /// <summary>Files of the former build that are no more.</summary>
    public ImmutableArray<string> Gone { get; init; } = [];

    /// <summary>The folder with the former site, where it could not be deleted.</summary>
    public string? NotDeleted { get; init; }
}

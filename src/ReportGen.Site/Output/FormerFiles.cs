using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;

namespace ReportGen.Site.Output;

/// <summary>
/// What a former build left in the output. A file that is the same again is not written: it gets a second name in the new content and so keeps its time, and
/// who copies the site onwards by times or sums copies only what changed. Safe for several threads.
/// </summary>
/// <param name="folder">The output.</param>
/// <param name="names">What the former build wrote there, with /.</param>
internal sealed class FormerFiles(string folder, IReadOnlySet<string> names)
{
    private const int Room = 1 << 16;

    private readonly ConcurrentBag<string> changed = [];

    /// <summary>Files that were not there or were different.</summary>
    public ImmutableArray<string> Changed => [.. changed.Order(StringComparer.Ordinal)];

    /// <summary>Files that the new content does not have.</summary>
    public ImmutableArray<string> Gone(IEnumerable<string> now) =>
        [.. names.Except(now, StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>
    /// Gives a file of the former site its name in the new content where it holds the same bytes; else false, and the file counts as changed.
    /// </summary>
    /// <param name="name">Its name, with /.</param>
    /// <param name="content">What it is to hold.</param>
    /// <param name="target">Where nothing is yet.</param>
    public bool TryKeep(string name, ReadOnlySpan<byte> content, string target)
    {
        if (Candidate(name, content.Length) is { } file && Holds(file, content) && SystemCalls.TryLink(file, target)) return true;
        changed.Add(name);
        return false;
    }

    /// <summary>The same for a file that was written because it is too long to be held: it gives way to the former one.</summary>
    public void KeepWritten(string name, FileFacts facts, string target)
    {
        if (Candidate(name, facts.Bytes) is { } file && HasSum(file, facts.Sha256))
        {
            var aside = target + ".same";
            if (SystemCalls.TryLink(file, aside))
            {
                File.Move(aside, target, overwrite: true);
                return;
            }
        }

        changed.Add(name);
    }

    private string? Candidate(string name, long length)
    {
        if (!names.Contains(name)) return null;
        var file = new FileInfo(Path.Combine(folder, name));
        return file.Exists && file.LinkTarget is null && file.Length == length ? file.FullName : null;
    }

    /// <summary>False, too, where the file cannot be read: then it is written anew.</summary>
    private static bool Holds(string file, ReadOnlySpan<byte> content)
    {
        var room = ArrayPool<byte>.Shared.Rent(Room);
        try
        {
            using var handle = File.OpenHandle(file);
            for (var at = 0; at < content.Length;)
            {
                var read = RandomAccess.Read(handle, room, at);
                if (read == 0 || !content[at..].StartsWith(room.AsSpan(0, read))) return false;
                at += read;
            }

            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(room);
        }
    }

    private static bool HasSum(string file, string sum)
    {
        try
        {
            using var stream = File.OpenRead(file);
            return Convert.ToHexStringLower(SHA256.HashData(stream)) == sum;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}

using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace ReportGen.Data.Files;

/// <summary>Guesses what a file is that is not UTF-8, in order to name it; nothing is read by a guess.</summary>
internal static class EncodingGuess
{
    private const int Sample = 4096;
    private const int FewestIdeographs = 4;

    /// <summary>True for a byte order mark of UTF-16 or UTF-32, or where every other byte is zero as it is in digits and commas of UTF-16.</summary>
    public static bool IsUtf16(ReadOnlySpan<byte> file)
    {
        if (file.Length >= 2 && ((file[0] == 0xFF && file[1] == 0xFE) || (file[0] == 0xFE && file[1] == 0xFF))) return true;
        var start = file[..Math.Min(file.Length, Sample)];
        if (start.IndexOf((byte)0) < 0) return false;
        Span<int> zeros = stackalloc int[2];
        for (var i = 0; i < start.Length; i++) zeros[i & 1] += start[i] == 0 ? 1 : 0;
        var (least, most) = (Math.Min(zeros[0], zeros[1]), Math.Max(zeros[0], zeros[1]));
        return most * 10 >= start.Length && least * 10 <= most;
    }

    /// <summary>Where one encoding follows on the other, by whole lines; null where the file does not consist of lines in both.</summary>
    public static EncodingChange? ChangeOf(ReadOnlySpan<byte> file)
    {
        var (utf8, ideographs, at, changedAt, other) = ((bool?)null, 0, 0, -1, false);
        foreach (var range in file.Split((byte)'\n'))
        {
            var line = file[range];
            if (Ascii.IsValid(line)) continue;
            var isUtf8 = Utf8.IsValid(line);
            if (isUtf8) ideographs += Ideographs(line);
            else if (!IsGb18030(line)) return null;
            else other = true;
            if (utf8 is { } before && before != isUtf8 && changedAt < 0) changedAt = range.Start.GetOffset(file.Length);
            utf8 ??= isUtf8;
            at++;
        }

        // A short line of GB18030 can be valid UTF-8 by chance, a longer one cannot.
        if (at == 0 || changedAt < 0 || !other || ideographs < FewestIdeographs) return null;
        return utf8 == true ? new EncodingChange(changedAt, "UTF-8", "GB18030") : new EncodingChange(changedAt, "GB18030", "UTF-8");
    }

    /// <summary>
    /// True where the bytes are rather Big5. Simplified Chinese in GB18030 hardly leaves the square of GB 2312, in which no second byte is below A1; in Big5
    /// every third is.
    /// </summary>
    public static bool IsBig5(ReadOnlySpan<byte> file)
    {
        var (pairs, low, common) = (0, 0, 0);
        for (var i = 0; i + 1 < file.Length; i++)
        {
            if (file[i] < 0x80) continue;
            var (lead, trail) = (file[i], file[++i]);
            if (lead is < 0xA1 or > 0xF9 || trail is not ((>= 0x40 and <= 0x7E) or (>= 0xA1 and <= 0xFE))) return false;
            pairs++;
            if (trail < 0xA1) low++;
            if (lead <= 0xC6) common++;
        }

        return pairs >= 8 && low * 5 >= pairs && common * 10 >= pairs * 6;
    }

    /// <summary>Where the readable part ends: the longer of what can be read as UTF-8 and as GB18030.</summary>
    public static int FirstUnreadable(ReadOnlySpan<byte> file) => Math.Max(FirstNotUtf8(file), FirstNotGb18030(file));

    private static bool IsGb18030(ReadOnlySpan<byte> line) => FirstNotGb18030(line) == line.Length;

    public static int FirstNotUtf8(ReadOnlySpan<byte> file)
    {
        Span<char> buffer = stackalloc char[256];
        var position = 0;
        while (true)
        {
            var status = Utf8.ToUtf16(file[position..], buffer, out var read, out _, replaceInvalidSequences: false);
            position += read;
            if (status != OperationStatus.DestinationTooSmall) return position;
        }
    }

    /// <summary>By the structure of the encoding alone.</summary>
    private static int FirstNotGb18030(ReadOnlySpan<byte> file)
    {
        for (var i = 0; i < file.Length;)
        {
            var rest = file[i..];
            if (rest[0] < 0x80) i++;
            else if (rest[0] is 0x80 or 0xFF || rest.Length < 2) return i;
            else if (rest[1] is (>= 0x40 and <= 0x7E) or (>= 0x80 and <= 0xFE)) i += 2;
            else if (rest.Length >= 4 && rest[1] is >= 0x30 and <= 0x39 && rest[2] is >= 0x81 and <= 0xFE && rest[3] is >= 0x30 and <= 0x39) i += 4;
            else return i;
        }

        return file.Length;
    }

    private static int Ideographs(ReadOnlySpan<byte> line)
    {
        var count = 0;
        foreach (var b in line) count += b is >= 0xE4 and <= 0xE9 ? 1 : 0;
        return count;
    }
}

/// <summary>A place where one encoding follows on another.</summary>
/// <param name="At">First byte of the first line in the other encoding.</param>
/// <param name="From">The encoding before.</param>
/// <param name="To">The encoding from there on.</param>
internal sealed record EncodingChange(int At, string From, string To);

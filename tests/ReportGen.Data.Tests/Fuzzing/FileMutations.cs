using System.Text;
using static System.FormattableString;

namespace ReportGen.Data.Tests.Fuzzing;

/// <summary>Changes of files as a whole.</summary>
internal static class FileMutations
{
    private static readonly Encoding Chinese = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    /// <summary>One change of a random kind to a random file.</summary>
    public static Mutation Of(Random random, SortedDictionary<string, byte[]> files)
    {
        while (true)
        {
            // What is of no edition changes no results by itself; most of what goes wrong goes wrong in the editions' tables.
            var tables = files
                .Keys.Where(name =>
                    name.EndsWith(".csv", StringComparison.Ordinal) && (random.Once(4) || name.StartsWith("editions/", StringComparison.Ordinal))
                )
                .ToList();
            var name = random.Pick(random.Once(6) ? [.. files.Keys] : tables);
            if ((random.Once(3) ? OfFile(random, files, name) : OfContent(random, files[name], name)) is { } mutation) return mutation;
        }
    }

    private static Mutation? OfContent(Random random, byte[] file, string name)
    {
        if (!name.EndsWith(".csv", StringComparison.Ordinal)) return OfLines(random, file, name);
        if (RowMutations.Of(random, Grid.Read(file)) is not { } changed) return null;
        // A cell of an edition may become another valid datum; a register that does so belongs to other data.
        var effect = changed.Effect == Effect.Value && !name.StartsWith("editions/", StringComparison.Ordinal) ? Effect.Reported : changed.Effect;
        return new Mutation($"{name}: {changed.What}", effect, new() { [name] = Grid.Write(changed.Rows) });
    }

    private static Mutation? OfLines(Random random, byte[] file, string name)
    {
        var lines = Grid.Text(file).Split('\n').ToList();
        var at = random.Next(lines.Count);
        var was = lines[at];
        switch (random.Next(4))
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(at, was);
                break;
            case 2:
                lines[at] = was.Insert(random.Next(was.Length + 1), random.Pick("0123456789.:#-{}[], \t'\"&*!x县".ToArray()).ToString());
                break;
            default:
                var digits = Enumerable.Range(0, was.Length).Where(i => char.IsAsciiDigit(was[i])).ToList();
                if (digits.Count == 0) return null;
                var chars = was.ToCharArray();
                chars[random.Pick(digits)] = (char)('0' + random.Next(10));
                lines[at] = new string(chars);
                break;
        }

        return new Mutation(
            Invariant($"{name}: line {at + 1} was: {was}"),
            Effect.Reported,
            new() { [name] = Encoding.UTF8.GetBytes(string.Join('\n', lines)) }
        );
    }

    private static Mutation? OfFile(Random random, SortedDictionary<string, byte[]> files, string name)
    {
        var file = files[name];
        var text = Grid.Text(file);
        var other = random.Pick([.. files.Keys]);
        // Only these form no other bytes for a fingerprint to be taken of.
        var free = name.EndsWith(".csv", StringComparison.Ordinal);
        Mutation Bytes(string what, Effect effect, byte[]? bytes) => new($"{name}: {what}", effect, new() { [name] = bytes });
        switch (random.Next(11))
        {
            case 0:
                return free ? Bytes("GB18030", Effect.Nothing, Chinese.GetBytes(text)) : null;
            case 1:
                return free ? Bytes("line feeds", Effect.Nothing, Encoding.UTF8.GetBytes(text.Replace("\r\n", "\n", StringComparison.Ordinal))) : null;
            case 2:
                return free ? Bytes("byte order mark", Effect.Nothing, [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)]) : null;
            case 3:
                return Bytes("UTF-16", Effect.Reported, [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)]);
            case 4 or 5:
                var length = random.Next(file.Length);
                return Bytes(Invariant($"cut at {length}"), Effect.Reported, file[..length]);
            case 6:
                return new Mutation($"swap {name} with {other}", Effect.Reported, new() { [name] = files[other], [other] = file });
            case 7:
                return Bytes("deleted", Effect.Reported, null);
            case 8:
                var renamed = random.Once(2) ? name.Replace(".", "（1）.", StringComparison.Ordinal) : name.ToUpperInvariant();
                return renamed == name || renamed.Contains('/') && Path.GetDirectoryName(renamed) != Path.GetDirectoryName(name)
                    ? null
                    : new Mutation($"{name} renamed {renamed}", Effect.Reported, new() { [name] = null, [renamed] = file });
            case 9:
                var year = random.Pick(["2016", "2017", "2018", "2019", "2020", "2021"]);
                var start = text.StartsWith("年度", StringComparison.Ordinal) ? text.IndexOf('\n', StringComparison.Ordinal) + 1 : -1;
                return start <= 0
                    ? null
                    : Bytes(
                        $"all of {year}",
                        Effect.Reported,
                        Encoding.UTF8.GetBytes(string.Join('\n', text.Split('\n').Select((line, i) => i > 0 && line.Length > 4 ? year + line[4..] : line)))
                    );
            default:
                return Bytes(
                    "other case",
                    Effect.Reported,
                    Encoding.UTF8.GetBytes(string.Concat(text.Select(c => char.IsAsciiLetterLower(c) ? char.ToUpperInvariant(c) : char.ToLowerInvariant(c))))
                );
        }
    }
}

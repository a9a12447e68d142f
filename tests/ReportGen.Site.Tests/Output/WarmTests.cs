using System.Collections.Immutable;
using System.Security.Cryptography;
using ReportGen.Site.Manifests;
using ReportGen.Site.Output;
using ReportGen.Site.Rendering;
using ReportGen.Testing;

namespace ReportGen.Site.Tests.Output;

/// <summary>
/// A build into a folder that holds a former one makes what a build into an empty folder makes, whatever was changed in between, by the editor or in the site.
/// </summary>
public sealed class WarmTests : IDisposable
{
    private const int Seeds = 50;
    private static readonly ImmutableArray<string> Numbers = ["0", "1", "2557", "900", "5000", "1000", "12", "—"];
    private readonly string root = Directory.CreateTempSubdirectory("reportgen-warm-").FullName;

    public static TheoryData<int> Chains => [0, 1, 2, 3];

    [Theory]
    [MemberData(nameof(Chains))]
    public void A_warm_tree_is_a_cold_tree(int chain)
    {
        var (data, warm, cold) = (Path.Combine(root, "data"), Path.Combine(root, "warm"), Path.Combine(root, "cold"));
        FolderCopy.Make(FolderSite.Good, data);
        var templates = new[] { Templates(string.Empty), Templates("\n<p>页脚</p>") };
        var (former, taken) = (new SortedDictionary<string, string>(StringComparer.Ordinal), 0);
        for (var seed = chain * Seeds; seed < (chain + 1) * Seeds; seed++)
        {
            var random = new Random(seed);
            var undo = Edit(data, random);
            var site = new FolderSite(data, templates[random.Next(8) == 0 ? 1 : 0]);
            if (!site.IsTaken)
            {
                undo();
                continue;
            }

            taken++;
            var spoilt = former.Count > 0 && random.Next(3) == 0 ? Spoil(warm, former.Keys.ElementAt(random.Next(former.Count)), random) : null;
            var published = Publisher.Publish(site.Plan(), warm).Value;
            Assert.Null(Publisher.Publish(site.Plan(), cold).Value.Changed);
            var now = Tree(cold);
            Assert.Equal(now, Tree(warm));
            if (former.Count > 0)
            {
                var other = now.Keys.Where(name => former.GetValueOrDefault(name) != now[name] || name == spoilt);
                Assert.Equal(other, published.Changed!.Value.Remove(Manifest.Name));
                Assert.Equal(former.Keys.Where(name => !now.ContainsKey(name)), published.Gone);
            }

            former = now;
            Directory.Delete(cold, recursive: true);
        }

        Assert.InRange(taken, Seeds / 2, Seeds);
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    private TemplateSet Templates(string more)
    {
        var folder = Path.Combine(root, "templates" + more.Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
        FolderCopy.Make(Repository.PathOf("templates"), folder);
        File.AppendAllText(Path.Combine(folder, "about.sbn-html"), more);
        return SitePlanner.LoadTemplates(folder).Value;
    }

    /// <summary>Changes the data in one place; what comes back takes it back.</summary>
    private static Action Edit(string data, Random random)
    {
        var edition = Path.Combine(data, "editions", random.Next(3) == 0 ? "2019" : "2020");
        return random.Next(6) switch
        {
            0 => Rewrite(Path.Combine(data, "site.yaml"), text => text.Replace("测试省", "试验省", StringComparison.Ordinal)),
            1 => Rewrite(Path.Combine(data, "texts", "about.md"), text => text + new string((char)(0x4E00 + random.Next(100)), 3) + "\n"),
            2 => Toggle(Path.Combine(data, "measures", "class-c-1.md")),
            3 => Rewrite(
                Path.Combine(data, "regions", "units.csv"), text => text.Replace("正定县", random.Next(2) == 0 ? "正定县" : "正远县", StringComparison.Ordinal)),
            _ => Rewrite(Path.Combine(edition, "统计局.csv"), text => Number(text, random)),
        };
    }

    private static Action Rewrite(string file, Func<string, string> change)
    {
        var before = File.ReadAllText(file);
        File.WriteAllText(file, change(before));
        return () => File.WriteAllText(file, before);
    }

    private static Action Toggle(string file)
    {
        var aside = file + ".aside";
        var (from, to) = File.Exists(file) ? (file, aside) : (aside, file);
        File.Move(from, to);
        return () => File.Move(to, from);
    }

    private static string Number(string table, Random random)
    {
        var lines = table.Split('\n');
        var line = random.Next(1, lines.Length - 1);
        var cells = lines[line].Replace("\"5,200.5\"", "5200.5", StringComparison.Ordinal).Split(',');
        cells[4] = Numbers[random.Next(Numbers.Length)];
        lines[line] = string.Join(',', cells);
        return string.Join('\n', lines);
    }

    /// <summary>Does something to a file of the site: the name of the file where it is another one then.</summary>
    private static string Spoil(string site, string name, Random random)
    {
        var file = Path.Combine(site, name);
        switch (random.Next(4))
        {
            case 0:
                File.Delete(file);
                break;
            case 1:
                File.AppendAllText(file, " ");
                break;
            case 2:
                var bytes = File.ReadAllBytes(file);
                bytes[bytes.Length / 2] ^= 1;
                File.WriteAllBytes(file, bytes);
                break;
            default:
                var elsewhere = Path.Combine(site, "..", "elsewhere");
                File.Copy(file, elsewhere, overwrite: true);
                File.Delete(file);
                File.CreateSymbolicLink(file, elsewhere);
                break;
        }

        return name;
    }

    /// <summary>The files but for those about the build itself.</summary>
    private static SortedDictionary<string, string> Tree(string folder)
    {
        string[] own = [Staging.Marker, Manifests.Manifest.Name];
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(folder, file).Replace('\\', '/');
            if (!own.Contains(name)) files[name] = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)));
            Assert.Null(new FileInfo(file).LinkTarget);
        }

        return files;
    }
}

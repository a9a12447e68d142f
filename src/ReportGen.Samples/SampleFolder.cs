using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Data;
using ReportGen.Data.Editions;
using ReportGen.Data.Regions;
using ReportGen.Data.Schemes;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Schemes;
using ReportGen.Forms;

namespace ReportGen.Samples;

/// <summary>Writes a data folder of synthetic data of any size: for showing, testing and measuring the product before and beside real data.</summary>
public static class SampleFolder
{
    private static readonly string[] Made = [EditionReader.Root, RegisterReader.Root];

    /// <summary>The identifiers of the schemes of a data folder.</summary>
    /// <exception cref="InvalidOperationException">The folder cannot be used.</exception>
    public static ImmutableArray<string> SchemesOf(string folder) => [.. Schemes(folder).Select(scheme => scheme.Id.Text)];

    /// <summary>Writes the folder; what it holds is settled by the request alone.</summary>
    /// <exception cref="InvalidOperationException">The base folder cannot be used.</exception>
    /// <exception cref="IOException">The output is not empty: what lies there would become part of the sample.</exception>
    public static void Write(SampleRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Regions < 1 || request.Editions < 1)
            throw new ArgumentException("A sample has at least one unit and one edition.", nameof(request));
        if (Directory.Exists(request.Output) && Directory.EnumerateFileSystemEntries(request.Output).Any())
            throw new IOException($"{request.Output} is not empty.");
        var (calibration, vocabulary) = (CalibrationReader.Read(), VocabularyReader.Read());
        var given = SchemeOf(request.BaseFolder, request.Scheme);
        Copy(request.BaseFolder, request.Output, Made);
        var firstYear = calibration.FirstYearOf(given);
        var scheme = Reaching(given, request.Output, firstYear + request.Editions - 1);
        var register = RegionsOf(request, firstYear, vocabulary);
        var basis = new SampleBasis(scheme, calibration, vocabulary, request.Seed);
        var (birth, standings, maker) = (new UnitBirth(basis), new Standings(basis), new UnitYearMaker(basis));
        var before = new Dictionary<UnitId, UnitState>();
        for (var year = firstYear; year < firstYear + request.Editions; year++)
        {
            var members = birth.MembersOf(register, year, before);
            standings.Advance(year, members, before.Count == 0);
            using var writer = new EditionWriter(scheme, Path.Combine(request.Output, EditionReader.Root, year.ToString(CultureInfo.InvariantCulture)), year);
            foreach (var member in members) writer.Write(maker.Make(member, year));
            before = members.ToDictionary(member => member.Unit.Id, member => member.State);
        }

        SampleExplanations.Write(request.Output);
    }

    /// <summary>The scheme of the sample; where the sample goes on beyond the years for which it is in force, its copy is prolonged.</summary>
    private static Scheme Reaching(Scheme scheme, string folder, int last)
    {
        if (scheme.Editions is not { } range || range.To >= last) return scheme;
        var path = Path.Combine(folder, SchemeReader.Root, scheme.Id + ".yaml");
        var lines = File.ReadAllLines(path);
        var line = Array.FindIndex(lines, text => text.StartsWith("editions:", StringComparison.Ordinal));
        lines[line] = string.Create(CultureInfo.InvariantCulture, $"editions: {"{"}from: {range.From}, to: {last}{"}"}");
        File.WriteAllText(path, string.Join('\n', lines) + "\n");
        return SchemeOf(folder, scheme.Id.Text);
    }

    private static Scheme SchemeOf(string folder, string id) =>
        Schemes(folder).FirstOrDefault(scheme => string.Equals(scheme.Id.Text, id, StringComparison.Ordinal))
        ?? throw new ArgumentException($"{folder} has no scheme {id}.", nameof(id));

    private static IEnumerable<Scheme> Schemes(string folder) => DataFolder.Schemes(folder).Select(Usable);

    private static Register RegionsOf(SampleRequest request, int firstYear, Vocabulary vocabulary)
    {
        var register = RegisterOf(request.BaseFolder);
        var target = Path.Combine(request.Output, RegisterReader.Root);
        if (register.Of(firstYear).Length == request.Regions)
        {
            Copy(Path.Combine(request.BaseFolder, RegisterReader.Root), target);
            return register;
        }

        new FictitiousRegions(vocabulary).Write(target, request.Regions, firstYear);
        return RegisterOf(request.Output);
    }

    private static Register RegisterOf(string folder) => Usable(DataFolder.Register(folder));

    private static T Usable<T>(Checked<T> read) => read.Findings.FirstOrDefault(finding => finding.Stops) is { } finding
        ? throw new InvalidOperationException($"{finding.Place.File}: {finding.Message}")
        : read.Value;

    private static void Copy(string from, string to, params ReadOnlySpan<string> except)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from)) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (var folder in Directory.EnumerateDirectories(from))
        {
            var name = Path.GetFileName(folder);
            if (!except.Contains(name)) Copy(folder, Path.Combine(to, name));
        }
    }
}

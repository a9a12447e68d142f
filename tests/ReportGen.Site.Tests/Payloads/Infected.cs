using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Audit;
using ReportGen.Audit.Plausibility;
using ReportGen.Data;
using ReportGen.Data.Editions;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Disclosures;
using ReportGen.Evaluation.Findings;
using ReportGen.Site.FindingsReports;
using ReportGen.Site.Inputs;
using ReportGen.Site.Listings;
using ReportGen.Site.Output;
using ReportGen.Site.Rendering;
using ReportGen.Testing;

namespace ReportGen.Site.Tests.Payloads;

/// <summary>A copy of a data folder with a text in some of its fields.</summary>
internal sealed class Infected : IDisposable
{
    /// <summary>Stands in a text for the number of its field.</summary>
    public const string Number = "#";

    private readonly FolderSite site;
    private readonly string path = Directory.CreateTempSubdirectory("reportgen-payload-").FullName;

    public Infected(string good, IEnumerable<(int Id, TextField Field)> fields, string text)
    {
        var infected = fields.GroupBy(field => field.Field.File).ToDictionary(group => group.Key, StringComparer.Ordinal);
        foreach (var source in Directory.EnumerateFiles(good, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(good, source);
            var target = Path.Combine(path, name);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            if (!infected.TryGetValue(name, out var here)) File.Copy(source, target);
            else File.WriteAllText(target, Written(File.ReadAllText(source), here, text));
        }

        site = new FolderSite(path);
    }

    public bool IsTaken => site.IsTaken;

    /// <summary>Every file of the site.</summary>
    public IEnumerable<(string Name, byte[] Content)> Site()
    {
        var plan = site.Plan();
        return plan.Recipes.Keys.Select(address => (address.File, Renderer.RenderOne(plan, address)));
    }

    /// <summary>Every page of the report on findings.</summary>
    public IEnumerable<(string Name, byte[] Content)> Desk()
    {
        var folder = Path.Combine(path, "report");
        Assert.True(FindingsReport.Write(new FindingsReportInput(site.Findings, SupplierReader.Read(path)), Repository.PathOf("templates"), folder).Succeeded);
        return [.. Directory.EnumerateFiles(folder, "*.html").Select(file => (Path.GetFileName(file), File.ReadAllBytes(file)))];
    }

    /// <summary>The last is written first, so that the places of those before it hold.</summary>
    private static string Written(string content, IEnumerable<(int Id, TextField Field)> fields, string text) =>
        fields.OrderByDescending(field => field.Field.Start).Aggregate(content, (all, field) => field.Field.Write(all, In(text, field.Id)));

    private static string In(string text, int id) => text.Replace(Number, id.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(path, recursive: true);
}

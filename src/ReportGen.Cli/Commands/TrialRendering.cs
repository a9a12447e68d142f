using System.Collections.Immutable;
using ReportGen.Evaluation.Findings;
using ReportGen.Site.Manifests;
using ReportGen.Site.Output;

namespace ReportGen.Cli.Commands;

/// <summary>Renders a site to a place of its own, from which only the sums of its files are kept.</summary>
internal static class TrialRendering
{
    public static Checked<ImmutableArray<ManifestFile>> SumsOf(SitePlan plan)
    {
        var folder = Directory.CreateTempSubdirectory("reportgen-").FullName;
        try
        {
            var site = Path.Combine(folder, "site");
            return Publisher.Publish(plan, site).Map(_ => Manifest.FilesOf(site, plan.Recipes.Keys.Select(address => address.File)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}

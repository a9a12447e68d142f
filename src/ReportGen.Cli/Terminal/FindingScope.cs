using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Evaluation.Findings;

namespace ReportGen.Cli.Terminal;

/// <summary>Which findings are of use to whoever asks about some editions.</summary>
internal static class FindingScope
{
    /// <summary>True for what is found in the files of one of the editions, or outside those of any.</summary>
    public static bool Concerns(ImmutableArray<int> editions, Finding finding)
    {
        var year = finding.Place.File.Split('/') switch
        {
            ["editions", { Length: 4 } folder, ..] => folder,
            ["texts", "editions", { Length: 7 } foreword] => foreword[..4],
            _ => string.Empty,
        };
        return !int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var edition) || editions.Contains(edition);
    }
}

using System.Globalization;
using ReportGen.Audit;
using ReportGen.Audit.Plausibility;
using ReportGen.Data;
using ReportGen.Data.Editions;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Observations;
using ReportGen.Forms;

namespace ReportGen.Samples;

/// <summary>Explains what the product's own checks ask about a sample: chance makes a few values that are hardly true, and the explanation says so.</summary>
internal static class SampleExplanations
{
    /// <summary>Writes the explanations of all editions of a folder; an edition about which nothing is asked has none.</summary>
    public static void Write(string folder)
    {
        var read = DataFolder.Read(folder);
        var examined = Examination.Of(read.ThenEvenIfStopped(contents => Checked.Of(contents.Audited)));
        if (examined.Findings.FirstOrDefault(finding => finding.Stops && !finding.Code.Answerable) is { } fault)
            throw new InvalidOperationException("The sample cannot be read: " + fault.Message);
        foreach (var edition in read.Value.Dataset.Editions)
        {
            var start = edition.Folder + "/";
            var findings = examined
                .Findings.Where(finding => finding.Code.Answerable && finding.Place.File.StartsWith(start, StringComparison.Ordinal))
                .ToList();
            if (findings.Count == 0)
                continue;
            using var file = new CsvWriter(Path.Combine(folder, edition.Folder, ExplanationReader.File + ".csv"));
            file.Row([.. ExplanationReader.Headers]);
            foreach (var finding in findings) Write(file, finding, finding.Place.File[start.Length..], edition.Edition.Year);
        }
    }

    private static void Write(CsvWriter file, Finding finding, string name, int year) => file.Row(
        finding.Code.Id,
        name.EndsWith(".csv", StringComparison.Ordinal) ? name[..^4] : name,
        finding.Place.Column ?? string.Empty,
        finding.Region?[..6] ?? string.Empty,
        finding.Value ?? string.Empty,
        ReasonOf(finding.Code),
        "合成数据的生成参数与种子",
        "合成数据生成程序",
        string.Create(CultureInfo.InvariantCulture, $"{year + 1}-08-31"));

    private static string ReasonOf(FindingCode code) => code.Id switch
    {
        "NUM-15" or "LOG-09" => "合成数据：生成时该列设有上限，达到上限的各县数值相同，且逐年不变",
        "LOG-05" or "LOG-06" => "合成数据：规模与变动由随机数生成，个别县偏离较大",
        "MET-08" => "合成数据：总分或位次恰在界线附近，按生成的数值计算，结果无误",
        "LOG-07" or "LOG-11" => "合成数据：总分由随机数生成，不反映该县的真实变化",
        _ => "合成数据：数值由随机数生成，不反映真实情况",
    };
}

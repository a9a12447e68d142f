using ReportGen.Data;
using ReportGen.Data.Editions;
using ReportGen.Data.Findings;
using ReportGen.Data.Schemes;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Forms;

/// <summary>Finds the scheme by which a new edition is begun.</summary>
internal static class NextScheme
{
    /// <summary>
    /// The scheme that the edition names already, where it is begun again; else the one of the edition before, or the only other one that reaches its year.
    /// </summary>
    public static Checked<Scheme> Of(string dataFolder, int year, Scheme before, Edition? begun)
    {
        if (begun is null && Reaches(before, year)) return Checked.Of(before);
        var blamed = begun is null ? $"{SchemeReader.Root}/{before.Id}.yaml" : $"{EditionReader.Root}/{Invariant.Text(year)}/{EditionReader.File}";
        var others = DataFolder.Schemes(dataFolder).Where(read => read.Succeeded).Select(read => read.Value)
            .Where(scheme => Reaches(scheme, year) && (begun is null || scheme.Id == begun.Scheme)).ToList();
        if (others is [var only]) return Checked.Of(only);
        var range = before.Editions is { } known ? $"适用于 {Invariant.Text(known.From)} 至 {Invariant.Text(known.To)} 年度，" : string.Empty;
        var words = begun is not null ? $"评价方案“{begun.Scheme}”不存在，或不适用于 {Invariant.Text(year)} 年度。"
            : others.Count == 0 ? $"上一年度的评价方案“{before.Id}”{range}不适用于 {Invariant.Text(year)} 年度，schemes 目录中也没有别的方案适用于该年度。"
            : $"上一年度的评价方案“{before.Id}”{range}不适用于 {Invariant.Text(year)} 年度，适用于该年度的有 {string.Join("、", others.Select(scheme => scheme.Id))}，无法确定用哪一个。";
        var fix = $"请在 schemes 目录中备好唯一一个适用于 {Invariant.Text(year)} 年度的评价方案（键 editions），再建立该年度。";
        return Checked.Of<Scheme>(null!, [new Finding(Catalogue.SchemeDiffers, new Place(blamed, Column: "editions"), words, fix)]);
    }

    private static bool Reaches(Scheme scheme, int year) => scheme.Editions is not { } range || range.Covers(year);
}

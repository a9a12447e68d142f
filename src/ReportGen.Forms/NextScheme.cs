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
    /// The scheme that the edition names already, where it is begun again; else, of the schemes that reach its year, the one that begins last, so that a new
    /// scheme takes over without a change of the old one, which is frozen. One that does not lay down its years begins before all others.
    /// </summary>
    public static Checked<Scheme> Of(string dataFolder, int year, Scheme? before, Edition? begun)
    {
        var reaching = DataFolder.Schemes(dataFolder).Where(read => read.Succeeded).Select(read => read.Value).Where(scheme => Reaches(scheme, year)).ToList();
        var meant = begun is null
            ? reaching.Where(scheme => BeginOf(scheme) == reaching.Max(BeginOf)).ToList()
            : reaching.Where(scheme => scheme.Id == begun.Scheme).ToList();
        if (meant is [var only]) return Checked.Of(only);
        var label = Invariant.Text(year);
        var range = before?.Editions is { } known ? $"适用于 {Invariant.Text(known.From)} 至 {Invariant.Text(known.To)} 年度，" : string.Empty;
        var alike = string.Join("、", meant.Select(scheme => scheme.Id));
        var words = begun is not null ? $"评价方案“{begun.Scheme}”不存在，或不适用于 {label} 年度。"
            : meant.Count == 0 && before is null ? $"schemes 目录中没有适用于 {label} 年度的评价方案。"
            : meant.Count == 0 ? $"上一年度的评价方案“{before!.Id}”{range}不适用于 {label} 年度，schemes 目录中也没有别的方案适用于该年度。"
            : $"适用于 {label} 年度的评价方案中，{alike} 的起始年度相同，无法确定用哪一个。";
        var fix = meant.Count > 1
            ? "请使新方案的起始年度（键 editions 的 from）晚于原方案，再建立该年度；已用于公布年度的方案不得改动。"
            : $"请在 schemes 目录中备好适用于 {label} 年度的评价方案（键 editions），再建立该年度。";
        var blamed = begun is not null
            ? $"{EditionReader.Root}/{label}/{EditionReader.File}"
            : (meant.Count > 0 ? meant[^1] : before) is { } scheme ? $"{SchemeReader.Root}/{scheme.Id}.yaml" : SchemeReader.Root;
        return Checked.Of<Scheme>(null!, [new Finding(Catalogue.SchemeDiffers, new Place(blamed, Column: "editions"), words, fix)]);
    }

    private static int BeginOf(Scheme scheme) => scheme.Editions?.From ?? int.MinValue;

    private static bool Reaches(Scheme scheme, int year) => scheme.Editions is not { } range || range.Covers(year);
}

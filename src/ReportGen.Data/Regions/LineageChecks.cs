using ReportGen.Data.Files;
using ReportGen.Data.Findings;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Regions;

namespace ReportGen.Data.Regions;

/// <summary>Between one edition and the next, every unit that came says from what, and every unit that went says into what.</summary>
internal static class LineageChecks
{
    private const string File = $"{RegisterReader.Root}/units.csv";

    public static IEnumerable<FindingBag> Check(Folder folder, Register register, IEnumerable<Edition?> editions)
    {
        var known = editions.OfType<Edition>().OrderBy(edition => edition.Year).ToList();
        Dictionary<string, int>? rows = null;
        for (var i = 1; i < known.Count; i++)
        {
            var (before, now) = (register.Of(known[i - 1].Year), register.Of(known[i].Year));
            var came = now.Except<Unit>(before, ReferenceEqualityComparer.Instance).Where(unit => unit.Predecessors.IsEmpty).ToList();
            var went = before.Except<Unit>(now, ReferenceEqualityComparer.Instance).Where(unit => unit.Successors.IsEmpty).ToList();
            if (came.Count + went.Count == 0) continue;
            rows ??= RegionRow.Of(folder.At(File), ["uid"]).ToDictionary(row => row.Optional("uid"), row => row.Number, StringComparer.Ordinal);
            var (earlier, year) = (Invariant.Text(known[i - 1].Year), Invariant.Text(known[i].Year));
            var findings = new FindingBag(File, known[i].State == EditionState.Draft);
            foreach (var unit in came)
                Report(
                    findings,
                    rows,
                    unit,
                    "predecessors",
                    $"{unit.Name}在 {year} 年度名录内而不在 {earlier} 年度名录内，又没有写明由何而来，无法与上年对应。",
                    $"请在 predecessors 写明{unit.Name}由哪些县更名或调整而来。"
                );
            foreach (var unit in went)
                Report(
                    findings,
                    rows,
                    unit,
                    "successors",
                    $"{unit.Name}在 {earlier} 年度名录内而不在 {year} 年度名录内，又没有写明并入何处，无法与上年对应。",
                    $"请在 successors 写明{unit.Name}的区域归入哪些县。"
                );
            yield return findings;
        }
    }

    private static void Report(FindingBag findings, Dictionary<string, int> rows, Unit unit, string column, string message, string fix) =>
        findings.Add(Catalogue.LineageMissing, rows[unit.Id.Text], column, message, fix, string.Empty, unit.CodeAndName);
}

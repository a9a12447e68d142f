using ReportGen.Evaluation.Findings;

namespace ReportGen.Site.Checks;

/// <summary>Makes the finding that a check read less than it knows of.</summary>
internal static class IncompletePage
{
    public static Finding Of(string file, string fault) =>
        new(Catalogue.PageIncomplete, new Place(file), fault + "。", "请补回模板中失去的元素、类名或标识。");
}

using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using ReportGen.Data.Findings;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Forms;

/// <summary>
/// What a cell of a form accepts while it is typed: the rules of the reader, applied at once. Numbers go through a formula, because the marks of missing
/// values have to pass beside them.
/// </summary>
internal static class FormValidation
{
    private const int LongestTitle = 32;
    private const int LongestText = 255;

    /// <summary>The rule of a column; null where any text may stand.</summary>
    public static DataValidation? Of(FormColumn column, int index, int lastRow, FormGuide guide)
    {
        var first = FormCells.Reference(index, 2);
        var rule = column.Content switch
        {
            NumberContent number => new DataValidation(new Formula1(Formula(number, first))) { Type = DataValidationValues.Custom },
            ChoiceContent => new DataValidation(new Formula1(guide.RangeOf(column))) { Type = DataValidationValues.List },
            _ => null,
        };
        if (rule is null) return null;
        var unit = column.Unit.Length == 0 ? string.Empty : $"单位：{column.Unit}。";
        var marks = column.Content is NumberContent ? MissingMarkText.Advice : string.Empty;
        rule.AllowBlank = true;
        rule.ShowInputMessage = true;
        rule.ShowErrorMessage = true;
        rule.ErrorStyle = DataValidationErrorStyleValues.Stop;
        rule.PromptTitle = Cut(column.Header, LongestTitle);
        rule.Prompt = Cut(unit + ContentWords.Of(column.Content) + marks, LongestText);
        rule.ErrorTitle = Cut(column.Header, LongestTitle);
        rule.Error = Cut("应填" + ContentWords.Of(column.Content) + marks, LongestText);
        rule.SequenceOfReferences = new ListValue<StringValue> { InnerText = $"{first}:{FormCells.Reference(index, lastRow)}" };
        return rule;
    }

    private static string Formula(NumberContent number, string cell)
    {
        List<string> conditions = [$"ISNUMBER({cell})"];
        if (number.Minimum is { } least) conditions.Add($"{cell}>={Invariant.Text(least)}");
        if (number.Maximum is { } most) conditions.Add($"{cell}<={Invariant.Text(most)}");
        conditions.Add($"ROUND({cell},{Invariant.Text(number.Decimals)})={cell}");
        return $"OR(AND({string.Join(',', conditions)}),{string.Join(',', MissingMarkText.All.Select(mark => $"EXACT({cell},\"{mark}\")"))})";
    }

    private static string Cut(string text, int longest) => text.Length <= longest ? text : text[..(longest - 1)] + "…";
}

using System.Collections.Immutable;
using ReportGen.Data.Findings;
using ReportGen.Data.Numbers;
using ReportGen.Evaluation.Consultations;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Reviews;

namespace ReportGen.Data.Reviews;

/// <summary>Reads the sheets of the units in an answer, and holds each row against what was sent.</summary>
internal sealed class UnitSheets(EditionInput input, City city, int round, AnswerWorkbook book, FindingBag findings)
{
    private readonly ImmutableArray<ItemAnswer>.Builder answers = ImmutableArray.CreateBuilder<ItemAnswer>();

    /// <summary>The answers; what is wrong with any is found.</summary>
    public ImmutableArray<ItemAnswer> Read()
    {
        var units = ReviewRound.UnitsOf(input, city);
        if (IsAnswered(units))
        {
            findings.Add(Catalogue.AnswerStale, null, null, $"{city.Name}第 {Invariant.Text(round)} 轮的意见已经登记过。", "请不要重复导入；意见有变的，请该市来函，由省里登记。");
            return [];
        }

        var asked = units.Select(unit => (Unit: unit, Items: ItemsOf(unit))).Where(entry => entry.Items.Count > 0).ToList();
        string[] others = [AnswerSheets.Cover, AnswerSheets.Questions];
        findings.Sheet = null;
        var strange = book.Sheets.Where(sheet => !others.Contains(sheet, StringComparer.Ordinal) && asked.TrueForAll(entry => entry.Unit.Name != sheet));
        foreach (var sheet in strange)
        {
            var other = input.Units.FirstOrDefault(unit => unit.Name == sheet && unit.City.Key != city.Key);
            if (other is not null)
                findings.Add(Catalogue.AnswerForeign, null, null, $"工作表“{sheet}”是{other.City.Name}的，不在{city.Name}的意见表内。", "请在下发给本市的意见表上填写。", sheet);
            else
                findings.Add(Catalogue.AnswerForged, null, null, $"工作表“{sheet}”不在下发的意见表内。", "请删除增加的工作表，附件另附。", sheet);
        }

        foreach (var (unit, items) in asked)
        {
            findings.Sheet = null;
            if (book.Sheets.Contains(unit.Name, StringComparer.Ordinal)) ReadUnit(unit, items);
            else
                findings.Add(Catalogue.AnswerIncomplete, null, null, $"没有{unit.Name}的工作表。", "请在下发的意见表上填写，不要删除工作表。", null, unit.CodeAndName);
        }

        return answers.ToImmutable();
    }

    /// <summary>What the unit was asked in the round, by name.</summary>
    private Dictionary<string, SuppliedValue> ItemsOf(Unit unit) => SuppliedValue.Of(input, unit)
        .Where(value => input.Review.SentOf(value.Key)?.Round == round).ToDictionary(value => value.Item, StringComparer.Ordinal);

    private bool IsAnswered(ImmutableArray<Unit> units)
    {
        var codes = units.Select(unit => unit.Code.ToString()).ToHashSet(StringComparer.Ordinal);
        return input.Review.Latest.Where(line => codes.Contains(line.Code) && line.Round == round).All(line => line.State != ReviewState.Sent);
    }

    private void ReadUnit(Unit unit, Dictionary<string, SuppliedValue> items)
    {
        if (book.Rows(unit.Name, AnswerSheets.Headers) is not { } rows) return;
        findings.Sheet = unit.Name;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var name = row.Cells[AnswerSheets.Item];
            if (!items.TryGetValue(name, out var value))
                Report(Catalogue.AnswerForged, row, AnswerSheets.Item, unit, $"“{name}”不在这一轮送审的数据项内。", "请在下发的意见表上填写，不要增加或改动行。");
            else if (!seen.Add(name))
                Report(Catalogue.AnswerForged, row, AnswerSheets.Item, unit, $"“{name}”在前面已有一行。", "请删除多余的一行。");
            else if (IsAsSent(row, value)) Answer(row, value);
        }

        foreach (var name in items.Keys.Where(name => !seen.Contains(name)))
            findings.Add(Catalogue.AnswerIncomplete, null, AnswerSheets.Item, $"没有“{name}”的一行。", "请在下发的意见表上填写，不要删除行。", name, unit.CodeAndName);
    }

    /// <summary>True where the value is the one that was sent, and is still the one that counts.</summary>
    private bool IsAsSent(AnswerRow row, SuppliedValue value)
    {
        var (sent, last, cell) = (input.Review.SentOf(value.Key)!, input.Review.LastOf(value.Key)!, row.Cells[AnswerSheets.Value]);
        if (last.State != ReviewState.Sent)
            Report(Catalogue.AnswerStale, row, AnswerSheets.Opinion, value.Unit, $"“{value.Item}”的意见已经登记过。", "请勿重复导入；意见有变的，请该市来函，由省里登记。");
        else if (!IsSame(cell, sent.Value, value))
            Report(Catalogue.AnswerForged, row, AnswerSheets.Value, value.Unit, $"“{value.Item}”的本年数为“{cell}”，下发的是“{sent.Value}”。", "请恢复下发的数，有异议的填写意见、建议数和依据。");
        else if (sent.Value != value.Written)
            Report(Catalogue.AnswerStale, row, AnswerSheets.Value, value.Unit,
                $"“{value.Item}”送审之后由“{sent.Value}”改为“{value.Written}”，这份意见说的不是现在的数。", "请再送一轮，按新一轮的意见表答复。");
        else return true;
        return false;
    }

    /// <summary>Programs that save a workbook write a number in their own way; a text has to be the same.</summary>
    private static bool IsSame(string cell, string sent, SuppliedValue value) => cell == sent.Trim()
        || (value.Column?.Content is not null && NumberGrammar.TryParse(cell, out var now) && NumberGrammar.TryParse(sent, out var was) && now == was);

    private void Answer(AnswerRow row, SuppliedValue value)
    {
        string Written(string column) => PlainText.Of(row.Cells[column]);
        var (opinion, proposed, evidence) = (Written(AnswerSheets.Opinion), Written(AnswerSheets.Proposed), Written(AnswerSheets.Evidence));
        foreach (var column in new[] { AnswerSheets.Proposed, AnswerSheets.Evidence }.Where(column => !PlainText.IsSound(Written(column))))
        {
            Report(Catalogue.AnswerIncomplete, row, column, value.Unit, $"“{column}”中有不能登记的字符（乱码、自造字等）。", "请删除后重新填写。");
            return;
        }

        switch (opinion)
        {
            case AnswerSheets.Agree when proposed.Length == 0:
                answers.Add(new ItemAnswer(value, IsAgreed: true, string.Empty, evidence));
                break;
            case AnswerSheets.Agree:
                Report(Catalogue.AnswerIncomplete, row, AnswerSheets.Proposed, value.Unit,
                    $"“{value.Item}”的意见为同意，却填了建议数“{proposed}”。", "请核对：同意的不填建议数，否则意见改为“异议”。");
                break;
            case AnswerSheets.Dispute:
                Dispute(row, value, proposed, evidence);
                break;
            case "":
                Report(Catalogue.AnswerIncomplete, row, AnswerSheets.Opinion, value.Unit, $"“{value.Item}”没有填写意见。", "请从下拉列表中选择“同意”或“异议”。");
                break;
            default:
                Report(Catalogue.AnswerIncomplete, row, AnswerSheets.Opinion, value.Unit, $"意见“{opinion}”不是“同意”或“异议”。", "请从下拉列表中选择，其他话写在依据一栏。");
                break;
        }
    }

    private void Dispute(AnswerRow row, SuppliedValue value, string proposed, string evidence)
    {
        var sound = true;
        if (LinkedValues.Instead(input.Scheme, value) is { Length: > 0 } instead)
        {
            Report(Catalogue.AnswerIncomplete, row, AnswerSheets.Opinion, value.Unit, $"“{value.Item}”{instead}，不能单独提出异议。", "请对所列的数据项提出异议，该项填“同意”。");
            return;
        }

        if (evidence.Length == 0)
        {
            Report(Catalogue.AnswerIncomplete, row, AnswerSheets.Evidence, value.Unit, $"对“{value.Item}”有异议，没有填写依据。", "请写明文件、统计报表或凭证的名称和页码。");
            sound = false;
        }

        if (proposed.Length == 0)
        {
            Report(Catalogue.AnswerIncomplete, row, AnswerSheets.Proposed, value.Unit, $"对“{value.Item}”有异议，没有填写建议数。", "请填写认为正确的数；清单写明应增减的项目。");
            return;
        }

        if (value.Column is { } column)
        {
            var bag = new FindingBag(string.Empty);
            if (CellReader.Read(proposed, column, new CellPlace(row.Number, AnswerSheets.Proposed, value.Unit), bag) is not { } read || bag.Stops)
            {
                var why = bag.All.FirstOrDefault(finding => finding.Severity == Severity.Stop) ?? bag.All[0];
                Report(Catalogue.AnswerIncomplete, row, AnswerSheets.Proposed, value.Unit, $"建议数“{proposed}”不能作为“{value.Item}”：{why.Message}", why.Fix);
                return;
            }

            proposed = read.Written;
            if (read == value.Cell) proposed = value.Written;
        }

        if (proposed == value.Written)
            Report(Catalogue.AnswerIncomplete, row, AnswerSheets.Proposed, value.Unit, $"对“{value.Item}”有异议，建议数却与本年数相同。", "请核对：没有不同的，意见改为“同意”。");
        else if (sound) answers.Add(new ItemAnswer(value, IsAgreed: false, proposed, evidence));
    }

    private void Report(FindingCode code, AnswerRow row, string column, Unit unit, string message, string fix) =>
        findings.Add(code, row.Number, column, message, fix, row.Cells[column], unit.CodeAndName);
}

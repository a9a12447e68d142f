using System.Collections.Immutable;
using ReportGen.Evaluation.Consultations;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Results;
using ReportGen.Evaluation.Reviews;
using ReportGen.Site.Derivations;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.AuditTrails;

/// <summary>
/// What happened to a supplied value from the file that came to the number that is published: file with checksum, value as supplied, findings with their
/// explanations, what the city was asked and answered, what was decided, and the amendment. For the office; it names people.
/// </summary>
/// <param name="Item">The value.</param>
/// <param name="Steps">What happened, in its order.</param>
public sealed record AuditTrail(string Item, ImmutableArray<DerivationStep> Steps)
{
    /// <summary>The trails of the values from which a score comes, or by which it is checked.</summary>
    public static ImmutableArray<AuditTrail> Of(EditionInput input, Score score, UnitResult result, IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(score);
        ArgumentNullException.ThrowIfNull(result);
        var found = findings.ToList();
        return [.. SuppliedValue.Of(input, result.Unit).Where(value => value.IsUsedBy(score.Indicator)).Select(value => Of(input, value, found))];
    }

    private static AuditTrail Of(EditionInput input, SuppliedValue value, List<Finding> findings)
    {
        var steps = ImmutableArray.CreateBuilder<DerivationStep>();
        var place = value.Place;
        var rowOf = place.Row is { } row ? $"第{Format.Count(row)}行" : string.Empty;
        steps.Add(new("收到", $"{value.Table.Source.Supplier}，{place.File}{rowOf}，{ReceiptOf(input, place.File)}"));
        var amendment = value.AmendmentIn(input);
        steps.Add(new("报送数", amendment?.Supplied.Written ?? value.Written));
        foreach (var finding in findings.Where(value.IsPlaceOf))
        {
            var why = finding.Explanation is { } answer ? $"说明：{answer.Answer}，依据：{answer.Evidence}" : string.Empty;
            steps.Add(new("问题", $"{finding.Code.Id} {finding.Message}{why}"));
        }

        foreach (var line in input.Review.Of(value.Key)) steps.Add(new("征求意见", Words(line)));
        if (amendment is { } known)
        {
            var decided = $"{known.Reason}，依据：{known.Evidence}（{known.DecidedBy}，{Format.IsoDay(known.Date)}）";
            steps.Add(new("审定", $"{known.Supplied.Written}→{known.Amended.Written}：{decided}"));
        }

        return new AuditTrail(value.Item, steps.ToImmutable());
    }

    private static string ReceiptOf(EditionInput input, string file) => input.Receipts.FirstOrDefault(receipt => receipt.File == file) is { } receipt
        ? $"SHA-256 {receipt.Sha256}{(receipt.ReceivedOn is { } day ? $"，{Format.Day(day)}收到" : string.Empty)}"
        : "没有登记收到";

    private static string Words(ReviewEvent line)
    {
        string Some(string label, string text) => text.Length == 0 ? string.Empty : $"，{label}{text}";
        var said = Some("建议", line.Proposed) + Some("依据：", line.Evidence) + Some("原因：", line.Reason);
        return $"第{Format.Count(line.Round)}轮{ReviewRules.Words[(int)line.State]} {line.Value}{said}（{line.Who}，{Format.IsoDay(line.Day)}）";
    }
}

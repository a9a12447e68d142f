using ReportGen.Analysis.Trials;
using ReportGen.Cli.Terminal;
using ReportGen.Data.Numbers;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Results;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Cli.Commands;

/// <summary>Reads the values that are to be tried; what cannot be tried is reported with what can.</summary>
internal static class TrialRequest
{
    /// <summary>The values by indicator, from <c>ID=VALUE</c>.</summary>
    public static IReadOnlyDictionary<IndicatorId, decimal> Read(IEnumerable<string> settings, Scheme scheme)
    {
        var values = new SortedDictionary<IndicatorId, decimal>();
        foreach (var setting in settings)
        {
            var at = setting.IndexOf('=', StringComparison.Ordinal);
            if (at < 1) throw new UsageException(UsageMessages.SettingForm(setting));
            var (id, text) = (setting[..at], setting[(at + 1)..]);
            var indicator =
                scheme.Indicators.FirstOrDefault(candidate => candidate.Id.Text == id)
                ?? throw new UsageException(UsageMessages.NoIndicator(id, scheme.Indicators.Select(there => there.Id.Text)));
            if (!NumberGrammar.TryRead(text.AsSpan().Trim(), out var value))
                throw new UsageException(UsageMessages.SettingNumber(text, id, Range(scheme, indicator)));
            if (!values.TryAdd(indicator.Id, value))
                throw new UsageException(UsageMessages.SettingTwice(id));
        }

        return values;
    }

    /// <summary>The trial.</summary>
    public static Trial Try(EditionResult edition, UnitResult result, IReadOnlyDictionary<IndicatorId, decimal> values)
    {
        var outcome = Trial.Of(edition, result, values);
        if (outcome is TrialRefused { Errors: [var error, ..] })
        {
            var indicator = edition.Scheme.Indicators.First(candidate => candidate.Id == error.Indicator);
            throw new UsageException(UsageMessages.SettingRefused(error.Value, error.Indicator.Text, Range(edition.Scheme, indicator)));
        }

        return (Trial)outcome;
    }

    private static Said Range(Scheme scheme, Indicator indicator) => UsageMessages.SettingRange(
        indicator.Unit.Length == 0 || indicator.Rule is not LinearRule ? Messages.PointsUnit : new Said(indicator.Unit, indicator.Unit),
        Trial.LeastOf(scheme, indicator),
        indicator.Rule is LinearRule rule ? rule.Knots[^1].Value : indicator.Weight.Value);
}

using ReportGen.Evaluation.Observations;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.Derivations;

/// <summary>A value that was changed after it was supplied, in words, and without those who decided.</summary>
internal static class AmendmentWords
{
    /// <summary>环境投诉办结率报送83.65%，经复核审定为90.5%.</summary>
    public static string Sentence(Amendment amendment) => $"{Column(amendment)}报送{Supplied(amendment)}，经复核审定为{Amended(amendment)}";

    /// <summary>环境投诉办结率 83.65%→90.5%.</summary>
    public static string Short(Amendment amendment) => $"{Column(amendment)} {Supplied(amendment)}→{Amended(amendment)}";

    private static string Column(Amendment amendment) => DerivationWords.WithoutUnit(amendment.Column.Header);

    private static string Supplied(Amendment amendment) => Value(amendment.Supplied, amendment.Column.Unit);

    private static string Amended(Amendment amendment) => Value(amendment.Amended, amendment.Column.Unit);

    /// <summary>A value as it stood in a cell: a number with its unit, a word, or why there is none.</summary>
    private static string Value(Reported reported, string unit) => reported switch
    {
        ReportedNumber { Value: var number } => DerivationWords.Number(number) + unit,
        ReportedWord { Text: var word } => $"“{word}”",
        ReportedMissing { Reason: var reason } => Format.Reason(reason),
        _ => throw new ArgumentOutOfRangeException(nameof(reported)),
    };
}

using System.Globalization;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Evaluation.Awards;

/// <summary>Stable identifiers of award rules with their parameters: <c>first-a</c>, <c>top-three</c>, <c>to-a</c>, <c>rank-10</c>.</summary>
public static class AwardRuleId
{
    private const int Three = 3;

    /// <summary>The best class in the first edition.</summary>
    public static string First(string letter) => "first-" + Lower(letter);

    /// <summary>A top rank within the best class.</summary>
    public static string Top(int ranks) => ranks == Three ? "top-three" : "top-" + Number(ranks);

    /// <summary>A rise into a class.</summary>
    public static string Rise(string letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        return "to-" + Lower(letter);
    }

    /// <summary>Places gained.</summary>
    public static string Gain(RankStep step) => "rank-" + Number(step.Places);

    private static string Lower(string letter) => letter.ToLowerInvariant();

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Audit.Assurance;

/// <summary>
/// A number of the scheme that a sentence states, other than what a value is worth: the weight of an indicator, how many indicators and dimensions there are,
/// what awards amount to.
/// </summary>
/// <param name="Words">The claim, as written.</param>
/// <param name="Stated">The number; money in 10 000 yuan.</param>
/// <param name="Allowed">What it may be.</param>
/// <param name="What">What is counted or measured, and where it is laid down.</param>
/// <param name="Unit">Unit of what may be.</param>
internal sealed partial record SchemeClaim(string Words, decimal Stated, ImmutableArray<decimal> Allowed, string What, string Unit)
{
    private const string Numeral = @"(?<number>\d{1,15}(,\d{3}){0,5}(\.\d{1,9})?|[一二两三四五六七八九十百]{1,7})\s{0,3}";

    /// <summary>True where the scheme says the same.</summary>
    public bool Holds => Allowed.Contains(Stated);

    /// <summary>What the scheme says instead, to follow its name.</summary>
    public string Instead => $"{What}不符：{string.Join("、", Allowed.Select(number => number.ToString("0.####", CultureInfo.InvariantCulture)))} {Unit}";

    public static IEnumerable<SchemeClaim> Of(string sentence, Scheme scheme, Indicator? indicator) => indicator is null
        ? [.. Counts(sentence, scheme), .. Awards(sentence, scheme.Awards)]
        : [.. Weights(sentence, scheme, indicator)];

    private static IEnumerable<SchemeClaim> Weights(string sentence, Scheme scheme, Indicator indicator)
    {
        var weight = indicator.Weight.Value;
        var share = decimal.Round(weight * 100m / scheme.FullPoints.Value, 4);
        foreach (Match match in Weight().Matches(sentence))
        {
            var what = $"{indicator.Name}的权重";
            yield return match.Groups["unit"].Value == "分" ? Claim(match, weight, what, "分") : Claim(match, share, what, "%");
        }
    }

    private static IEnumerable<SchemeClaim> Counts(string sentence, Scheme scheme)
    {
        foreach (Match match in Dimensions().Matches(sentence)) yield return Claim(match, scheme.Dimensions.Length, "一级指标的数目", "项");
        foreach (Match match in Indicators().Matches(sentence)) yield return Claim(match, scheme.Indicators.Length, "二级指标的数目", "项");
    }

    private static IEnumerable<SchemeClaim> Awards(string sentence, AwardPolicy? policy)
    {
        if (policy is null || !sentence.Contains('奖', StringComparison.Ordinal)) yield break;
        var steps = policy.RankSteps.Select(step => step.Amount);
        IEnumerable<decimal> single = [policy.TopAmount, policy.FirstClassAmount, .. policy.RiseAmounts.Values, .. steps];
        ImmutableArray<decimal> amounts = [.. single.Distinct().Order()];
        foreach (Match match in Amount().Matches(sentence))
        {
            var isMost = match.Groups["most"].Success;
            var claim = Claim(match, 0m, isMost ? "奖励的最高金额" : "奖励的金额", "万元") with { Allowed = isMost ? [policy.Cap] : amounts };
            yield return match.Groups["unit"].Value switch
            {
                "元" => claim with { Stated = claim.Stated / 10_000m },
                "亿元" => claim with { Stated = claim.Stated * 10_000m },
                _ => claim,
            };
        }
    }

    private static SchemeClaim Claim(Match match, decimal allowed, string what, string unit) =>
        new(match.Value, CitedNumber.Parse(match.Groups["number"].Value.Replace(",", string.Empty, StringComparison.Ordinal)) ?? 0m, [allowed], what, unit);

    [GeneratedRegex(@"(满分|权重|合计最高)(为|是|占)?\s{0,3}" + Numeral + "(?<unit>[分%％])(?![之类布析组档项钟])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Weight();

    [GeneratedRegex("(共|设|设有|分为|分|包括)?" + Numeral + "(项一级指标|个一级指标|个方面(?=[，、]?共?[0-9一二三四五六七八九十百]{1,7}[项个](二级)?指标))", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Dimensions();

    [GeneratedRegex("((共|共有|总共|共计|全部)" + Numeral + "[项个]指标|" + Numeral + "[项个]二级指标)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Indicators();

    [GeneratedRegex("((?<most>最高|封顶|不超过|上限为?|至多)|奖励|奖|给予|发放)(奖励)?" + @"\s{0,3}" + Numeral + "(?<unit>万元|亿元|元)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Amount();
}

namespace ReportGen.Site.Derivations;

/// <summary>One step of a derivation, in finished words.</summary>
/// <param name="Label">What the step is: 取值, 区间, 计算, 得分, 来源.</param>
/// <param name="Text">The step with its numbers.</param>
public sealed record DerivationStep(string Label, string Text);

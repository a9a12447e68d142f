using ReportGen.Analysis.Pathways;
using ReportGen.Evaluation.Schemes;
using ReportGen.Site.Formatting;

namespace ReportGen.Site.Wording;

/// <summary>Supplied figures in words: what an office fills in, not the indicator that is made of it.</summary>
internal static class FigureWords
{
    private const decimal WholeFrom = 1000m;

    /// <summary>高新技术企业数, 科技管理部门设置; items bear the name of their indicator.</summary>
    public static string NameOf(SuppliedFigure figure)
    {
        if (figure.Column is not { } column) return figure.Indicator.ShortName;
        var unit = $"（{column.Unit}）";
        return column.Unit.Length > 0 && column.Header.EndsWith(unit, StringComparison.Ordinal) ? column.Header[..^unit.Length] : column.Header;
    }

    /// <summary>高新技术企业数; of a choice where it leads: 科技管理部门设置（改为独立设置）.</summary>
    public static string StepOf(PathStep step) => step is { Figure: { Kind: SuppliedKind.Choice, Question: { } question }, Target: { } target }
        ? $"{NameOf(step.Figure)}（改为{WordOf(question, target)}）" : NameOf(step.Figure);

    /// <summary>科技管理部门设置由合署办公改为独立设置, 高新技术企业数一项提高.</summary>
    public static string Alone(PathStep step) => step is { Figure: { Kind: SuppliedKind.Choice, Question: { } question }, Value: { } value, Target: { } target }
        ? $"{NameOf(step.Figure)}由{WordOf(question, value)}改为{WordOf(question, target)}" : $"{NameOf(step.Figure)}一项提高";

    /// <summary>Who is the measure of these steps; nobody where a choice alone is made.</summary>
    public static bool AreMeasured(StepSet steps) => steps.Steps.Any(step => step.IsMeasured);

    /// <summary>19→37家, 合署办公→独立设置, 3.0→3.4分, 7→9项.</summary>
    public static string MoveOf(PathStep step, decimal target) => step.Figure switch
    {
        { Kind: SuppliedKind.Choice, Question: { } question } => $"{WordOf(question, step.Value!.Value)}→{WordOf(question, target)}",
        { Kind: SuppliedKind.Items } => $"{Between(step.Value!.Value, target)}项",
        { Kind: SuppliedKind.Points } => $"{Between(step.Value!.Value, target)}分",
        { Column: { } column } => Between(step.Value!.Value, target) + column.Unit,
        _ => Between(step.Value!.Value, target) + step.Figure.Indicator.Unit,
    };

    /// <summary>规模相近的县（市、区）; of the class where too few can be compared. They are those whose changes are the steps.</summary>
    public static string Others(Pathway pathway, string kind) =>
        pathway.Steps.Any(step => step.Basis == StepBasis.LikeSize) ? $"规模相近的{kind}" : $"上年度属{pathway.Unit.Class.Letter}类的{kind}";

    /// <summary>As many decimals as either number needs; none from a thousand on, where they say nothing of a step.</summary>
    private static string Between(decimal from, decimal to)
    {
        var decimals = Math.Max(from, to) >= WholeFrom ? 0 : Math.Max(DecimalsOf(from), DecimalsOf(to));
        return $"{Format.Value(from, decimals)}→{Format.Value(to, decimals)}";
    }

    private static int DecimalsOf(decimal number)
    {
        var decimals = (int)number.Scale;
        while (decimals > 0 && Math.Round(number, decimals - 1) == number) decimals--;
        return decimals;
    }

    private static string WordOf(Question question, decimal points) => question.Answers.First(answer => answer.Points.Value == points).Word;
}

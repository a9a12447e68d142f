using System.Collections.Immutable;
using ReportGen.Evaluation.Quantities;

namespace ReportGen.Evaluation.Schemes;

/// <summary>How an indicator's value becomes points: a closed set of four (霸州市科技创新跃升工作方案, annex, column 评分标准).</summary>
public abstract record Rule;

/// <summary>
/// Linear between knots, clamped to the first and last knot's points outside. The bands that the source prints ("5000–1000: 4–3 points") are the same thing.
/// </summary>
/// <param name="Knots">At least two, values strictly increasing.</param>
public sealed record LinearRule(ImmutableArray<Knot> Knots) : Rule;

/// <summary>A corner of a linear rule.</summary>
/// <param name="Value">In the indicator's unit.</param>
/// <param name="Points">Points at that value.</param>
public readonly record struct Knot(decimal Value, Points Points);

/// <summary>Sum of points over listed items, at most the indicator's weight.</summary>
/// <param name="Kinds">The kinds that count, each with points by level.</param>
/// <param name="Assessed">True where points for other items, assessed by the supplier, are added before the cap.</param>
public sealed record ItemsRule(ImmutableArray<ItemKind> Kinds, bool Assessed) : Rule;

/// <summary>One kind of countable item.</summary>
/// <param name="Id">Identifier, such as <c>nature-reserve</c>.</param>
/// <param name="Name">Chinese name, as it stands in the list's column 类别.</param>
/// <param name="Aliases">Other names that count as the same kind, such as 工程技术研究中心.</param>
/// <param name="Levels">Points for each level, such as 国家级 2.</param>
public sealed record ItemKind(string Id, string Name, ImmutableArray<string> Aliases, ImmutableArray<ItemLevel> Levels);

/// <summary>What one item of a level is worth.</summary>
/// <param name="Name">国家级, 省级, 市级 …, as it stands in the list's column 级别.</param>
/// <param name="Points">Points for each item.</param>
public sealed record ItemLevel(string Name, Points Points);

/// <summary>Sum over questions, each answered by one word that is worth points.</summary>
/// <param name="Questions">In the order of the source.</param>
public sealed record ChecklistRule(ImmutableArray<Question> Questions) : Rule;

/// <summary>A question of a checklist.</summary>
/// <param name="Column">The column that answers it.</param>
/// <param name="Answers">The possible answers.</param>
public sealed record Question(ColumnId Column, ImmutableArray<Answer> Answers);

/// <summary>An answer of a checklist.</summary>
/// <param name="Word">The word in the cell.</param>
/// <param name="Points">What it is worth.</param>
public readonly record struct Answer(string Word, Points Points);

/// <summary>Points given by assessors, from 0 to the indicator's weight.</summary>
public sealed record AssessedRule : Rule;

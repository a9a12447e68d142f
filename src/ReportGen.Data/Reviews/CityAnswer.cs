using System.Collections.Immutable;
using ReportGen.Evaluation.Consultations;
using ReportGen.Evaluation.Regions;

namespace ReportGen.Data.Reviews;

/// <summary>What a city answers about a value.</summary>
/// <param name="Value">The value.</param>
/// <param name="IsAgreed">False where it is disputed.</param>
/// <param name="Proposed">The value that is proposed instead; empty where it is agreed.</param>
/// <param name="Evidence">What proves that; empty where it is agreed.</param>
public sealed record ItemAnswer(SuppliedValue Value, bool IsAgreed, string Proposed, string Evidence);

/// <summary>A workbook as a city sent it back, whole and without fault.</summary>
/// <param name="City">The city.</param>
/// <param name="Round">The round.</param>
/// <param name="Who">Who filled it in and who checked that.</param>
/// <param name="Items">An answer to each value of the round.</param>
public sealed record CityAnswer(City City, int Round, string Who, ImmutableArray<ItemAnswer> Items);

using System.Collections.Immutable;

namespace ReportGen.Evaluation.Freezing;

/// <summary>How grave a correction is, the least first.</summary>
public enum CorrectionGrade
{
    /// <summary>一般性订正: no result changes.</summary>
    Minor,

    /// <summary>一般更正: scores change, and no class, rank or award.</summary>
    General,

    /// <summary>重大更正: a class, a rank or an award changes.</summary>
    Serious,
}

/// <summary>Words for grades, as files have them.</summary>
public static class CorrectionGrades
{
    /// <summary>minor, general, serious.</summary>
    public static string Word(this CorrectionGrade grade) => grade switch
    {
        CorrectionGrade.Minor => "minor",
        CorrectionGrade.General => "general",
        CorrectionGrade.Serious => "serious",
        _ => throw new ArgumentOutOfRangeException(nameof(grade)),
    };
}

/// <summary>A decision to change what was published.</summary>
public sealed record Correction
{
    /// <summary>Identifier, unique in the data folder, such as <c>2019-1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The edition in whose folder it stands.</summary>
    public required int Edition { get; init; }

    /// <summary>Day of the decision.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>How grave it is.</summary>
    public required CorrectionGrade Grade { get; init; }

    /// <summary>What went wrong, and why, for readers.</summary>
    public required string Cause { get; init; }

    /// <summary>The body that decided it.</summary>
    public required string DecidedBy { get; init; }

    /// <summary>Who wrote it.</summary>
    public required string Author { get; init; }

    /// <summary>Who approved it; another than the author.</summary>
    public required string Approver { get; init; }

    /// <summary>What it changes, inputs and all that moves with them.</summary>
    public required ImmutableArray<ChangedFact> Changes { get; init; }

    /// <summary>How many of its changes are not public, and so are not among them; 0 before disclosure control.</summary>
    public int Hidden { get; init; }

    /// <summary>Line of the file at which it begins, for findings.</summary>
    public int Line { get; init; } = 1;

    /// <summary>The least grade that what it changes asks for.</summary>
    public CorrectionGrade LeastGrade => Changes.Select(change => GradeOf(change.Key)).DefaultIfEmpty(CorrectionGrade.Minor).Max();

    /// <summary>The editions of which something changes, its own among them, the earliest first.</summary>
    public IEnumerable<int> Editions => Changes.Select(change => change.Edition).Append(Edition).Distinct().Order();

    /// <summary>True where it changes something of a unit in an edition.</summary>
    public bool Concerns(int edition, string unit) =>
        Changes.Any(change => change.Edition == edition && string.Equals(change.Key.Unit, unit, StringComparison.Ordinal));

    /// <summary>How grave a change of a fact is: classes, ranks and awards are serious, other results general.</summary>
    public static CorrectionGrade GradeOf(FactKey key) => FrozenEdition.PartOf(key) != FrozenPart.Results
        ? CorrectionGrade.Minor
        : ResultItems.Grave.Contains(key.Item) ? CorrectionGrade.Serious : CorrectionGrade.General;
}

/// <summary>A fact that changes: by a correction, or from one state of the data to another.</summary>
/// <param name="Edition">The edition whose fact it is: the correction's own, or a later one that is compared with it.</param>
/// <param name="Key">What it is about.</param>
/// <param name="Old">Its value before; null where there was none.</param>
/// <param name="New">Its value after; null where there is none.</param>
/// <param name="Line">Line of the file on which it stands, for findings.</param>
public sealed record ChangedFact(int Edition, FactKey Key, string? Old, string? New, int Line = 1);

/// <summary>Names of the results of a unit, as records of frozen editions and corrections call them.</summary>
public static class ResultItems
{
    /// <summary>Total.</summary>
    public const string Total = "总分";

    /// <summary>Class.</summary>
    public const string Class = "等级";

    /// <summary>Rank in the province.</summary>
    public const string Rank = "位次";

    /// <summary>Rank in the city-level group.</summary>
    public const string CityRank = "市内位次";

    /// <summary>What is paid, 10 000 yuan.</summary>
    public const string Award = "奖励（万元）";

    /// <summary>The rules by which it is paid.</summary>
    public const string AwardRules = "奖励依据";

    /// <summary>Change of the total on the edition before.</summary>
    public const string ScoreChange = "总分比上年";

    /// <summary>Places gained on the edition before.</summary>
    public const string RankChange = "位次比上年";

    /// <summary>What the scores of indicators begin with; the name of the indicator follows.</summary>
    public const string Score = "得分：";

    /// <summary>Results whose change is serious.</summary>
    public static ImmutableHashSet<string> Grave { get; } = ImmutableHashSet.Create(StringComparer.Ordinal, Class, Rank, CityRank, Award, AwardRules);
}

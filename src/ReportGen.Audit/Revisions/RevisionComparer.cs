using System.Collections.Immutable;
using ReportGen.Audit.Freezing;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Freezing;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Revisions;

namespace ReportGen.Audit.Revisions;

/// <summary>Compares two states of the data by what editions are published with, not by their files: what was only saved again is the same.</summary>
public static class RevisionComparer
{
    /// <summary>All editions of both states, the earliest first.</summary>
    public static ImmutableArray<EditionRevision> Compare(AssessedState before, AssessedState after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (old, now) = (before.ByYear, after.ByYear);
        var revisions = ImmutableArray.CreateBuilder<EditionRevision>();
        var moved = false;
        foreach (var year in old.Keys.Union(now.Keys).Order())
        {
            var kind = !old.ContainsKey(year) ? RevisionKind.New : now.ContainsKey(year) ? RevisionKind.Both : RevisionKind.Gone;
            var revision = kind == RevisionKind.Both
                ? Both((before, old[year]), (after, now[year]), moved)
                : new EditionRevision(year, kind, [], []);
            revisions.Add(revision);
            moved |= !revision.Units.IsEmpty || kind != RevisionKind.Both;
        }

        return revisions.ToImmutable();
    }

    private static EditionRevision Both((AssessedState State, EditionInput Input) old, (AssessedState State, EditionInput Input) now, bool earlierMoved)
    {
        var year = now.Input.Edition.Year;
        var was = old.State.FactsOf(old.Input).ToDictionary(fact => fact.Key, fact => fact.Value.Fact.Value);
        var facts = FactDifference.Between(was, now.State.FactsOf(now.Input), new Place(now.Input.Folder)).Select(difference => difference.In(year)).ToList();
        ImmutableArray<ChangedFact> inputs = [.. facts.Where(fact => FrozenEdition.PartOf(fact.Key) != FrozenPart.Results)];
        var rules = inputs.Any(fact => FrozenEdition.PartOf(fact.Key) == FrozenPart.Scheme || fact.Key.File is FactFiles.Settings or FactFiles.Register);
        var units = now.Input.Units.Concat(old.Input.Units).DistinctBy(unit => unit.Code).ToDictionary(unit => unit.Code.ToString(), StringComparer.Ordinal);
        var revised = facts.Where(fact => FrozenEdition.PartOf(fact.Key) == FrozenPart.Results).GroupBy(fact => fact.Key.Unit, StringComparer.Ordinal)
            .Select(group =>
            {
                ImmutableArray<ChangedFact> own = [.. inputs.Where(fact => fact.Key.Unit == group.Key && !FactFiles.IsRemark(fact.Key.File))];
                var others = inputs.Any(fact => fact.Key.Unit.Length > 0 && fact.Key.Unit != group.Key && !FactFiles.IsRemark(fact.Key.File));
                var reasons = (own.IsEmpty ? RevisionReasons.None : RevisionReasons.OwnInputs)
                    | (rules ? RevisionReasons.Rules : RevisionReasons.None)
                    | (others && own.IsEmpty ? RevisionReasons.OtherUnits : RevisionReasons.None)
                    | (earlierMoved && group.Any(IsComparison) ? RevisionReasons.EarlierEdition : RevisionReasons.None);
                return new UnitRevision(units[group.Key], [.. group], reasons, own);
            })
            .OrderByDescending(unit => unit.Results.Max(fact => Correction.GradeOf(fact.Key)))
            .ThenByDescending(unit => unit.Results.Length)
            .ThenBy(unit => unit.Unit.Code);
        return new EditionRevision(year, RevisionKind.Both, inputs, [.. revised])
        {
            State = now.Input.Edition.State == old.Input.Edition.State ? null : now.Input.Edition.State,
            Names = units.ToDictionary(unit => unit.Key, unit => unit.Value.Name, StringComparer.Ordinal),
        };
    }

    /// <summary>True for what rests on the edition before.</summary>
    private static bool IsComparison(ChangedFact fact) =>
        fact.Key.Item is ResultItems.ScoreChange or ResultItems.RankChange or ResultItems.Award or ResultItems.AwardRules;
}

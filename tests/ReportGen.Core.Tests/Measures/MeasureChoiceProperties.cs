using FsCheck;
using FsCheck.Fluent;
using ReportGen.Analysis.Measures;
using static ReportGen.Core.Tests.Measures.TestLibrary;

namespace ReportGen.Core.Tests.Measures;

/// <summary>Libraries and weaknesses made by chance (seeded).</summary>
public sealed class MeasureChoiceProperties
{
    private static readonly Config Seeded = Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(27UL, 39UL);

    private static readonly Gen<string> Letters = Gen.SubListOf("abcdefghij".ToCharArray()).Select(letters => string.Concat(letters));

    private static readonly Arbitrary<(string[] Moves, string Weak)> Worlds =
        Gen.ArrayOf(Letters).SelectMany(_ => Gen.Shuffle("abcdefghij".ToCharArray()), (moves, letters) => (moves, string.Concat(letters))).ToArbitrary();

    [Fact]
    public void Each_of_the_five_weakest_gets_a_measure_if_there_is_one() =>
        Check.One(Seeded, Prop.ForAll(Worlds, world =>
            world.Weak.Take(5).Where(letter => world.Moves.Any(moves => moves.Contains(letter, StringComparison.Ordinal)))
                .All(letter => Choose(world).Common.Any(chosen => chosen.Because.Any(reason => reason.Indicator == Indicator(letter))))));

    [Fact]
    public void Every_measure_has_a_reason_among_what_it_moves_and_there_are_as_many_as_may_be() =>
        Check.One(Seeded, Prop.ForAll(Worlds, world =>
        {
            var choice = Choose(world).Common;
            return choice.All(chosen => chosen.Because.Length > 0 && chosen.Because.All(reason => chosen.Measure.Moves.Contains(reason.Indicator)))
                && choice.Length == Math.Min(6, world.Moves.Count(moves => moves.Any(world.Weak[..5].Contains)));
        }));

    [Fact]
    public void The_order_of_the_library_changes_nothing() =>
        Check.One(
            Seeded,
            Prop.ForAll(
                Worlds,
                world =>
                    Names(Choose(world).Common)
                    == Names(MeasureChoice.ForUnit(Of([.. Enumerable.Reverse(Measures(world.Moves))]), "A", Weak(world.Weak)).Common)
            )
        );

    private static MeasureChoice Choose((string[] Moves, string Weak) world) => MeasureChoice.ForUnit(Of(Measures(world.Moves)), "A", Weak(world.Weak));

    private static Measure[] Measures(string[] moves) => [.. moves.Select((letters, i) => Common(FormattableString.Invariant($"m{i:00}"), letters))];
}

using FsCheck;
using FsCheck.Fluent;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Regions;

namespace ReportGen.Core.Tests.Profiles;

/// <summary>Two editions of the same units, made by chance (seeded).</summary>
internal static class Worlds
{
    public static Config Seeded { get; } = Config.QuickThrowOnFailure.WithMaxTest(40).WithReplay(2_019UL, 17UL);

    private static readonly Gen<(int, int, int, int, int)> Values =
        from size in Gen.Choose(0, 400)
        from part in Gen.Choose(0, 1000)
        from whole in Gen.Choose(1, 30)
        from labs in Gen.Choose(0, 12)
        from assessed in Gen.Choose(0, 200)
        select (size, part, whole, labs, assessed);

    /// <summary>Rows of the year before and of the year, by unit.</summary>
    public static Arbitrary<(Row[] Before, Row[] Now)> Rows { get; } =
        (from pairs in Gen.Two(Values).NonEmptyListOf()
         select (pairs.Select((pair, i) => Row(i, pair.Item1)).ToArray(), pairs.Select((pair, i) => Row(i, pair.Item2)).ToArray())).ToArbitrary();

    public static Assessment Of((Row[] Before, Row[] Now) rows) => World.Assess((2018, rows.Before), (2019, rows.Now));

    private static Row Row(int number, (int Size, int Part, int Whole, int Labs, int Assessed) values) => new(
        World.Unit(number) with { Type = number % 3 == 0 ? UnitType.District : UnitType.County, City = number % 2 == 0 ? World.Other : World.Unit(0).City },
        values.Size / 10m,
        values.Part * values.Whole / 1000m,
        values.Labs,
        values.Assessed / 10m)
    {
        Whole = values.Whole,
    };
}

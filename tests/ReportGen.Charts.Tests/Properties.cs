using FsCheck;
using FsCheck.Fluent;

namespace ReportGen.Charts.Tests;

internal static class Properties
{
    /// <summary>A number with two decimals.</summary>
    public static readonly Gen<decimal> Amount = Gen.Choose(-1_000_000, 1_000_000).Select(static i => i / 100m);

    public static void Hold<T>(Gen<T> gen, Func<T, bool> law) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20191, 7919), Prop.ForAll(gen.ToArbitrary(), law));
}

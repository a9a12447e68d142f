using System.Globalization;

namespace ReportGen.Data.Tests.Fuzzing;

/// <summary>
/// Runs a test many times, each time with a seed of its own. <c>REPORTGEN_FUZZ_ROUNDS</c> asks for more rounds, <c>REPORTGEN_FUZZ_SEED</c> for another first
/// seed; a failure names the seed with which it can be had again.
/// </summary>
internal static class Fuzz
{
    /// <summary>Far more than a round may take on a busy machine; what takes longer hangs.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static void Run(int rounds, Action<Random> round)
    {
        var (first, count) = (Setting("REPORTGEN_FUZZ_SEED") ?? 1, Setting("REPORTGEN_FUZZ_ROUNDS") ?? rounds);
        for (var seed = first; seed < first + count; seed++) Once(seed, round);
    }

    private static void Once(int seed, Action<Random> round)
    {
        var random = new Random(seed);
        var work = Task.Factory.StartNew(() => round(random), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        var again = FormattableString.Invariant($"Seed {seed}. Again with REPORTGEN_FUZZ_SEED={seed} REPORTGEN_FUZZ_ROUNDS=1.");
        try
        {
            // A thread that hangs cannot be ended; the process ends it with the test run.
            if (!work.Wait(Patience)) Assert.Fail("It hangs. " + again);
        }
        catch (AggregateException error)
        {
            throw new InvalidOperationException(again + Environment.NewLine + error.InnerException, error.InnerException);
        }
    }

    private static int? Setting(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    public static T Pick<T>(this Random random, IReadOnlyList<T> from) => from[random.Next(from.Count)];

    /// <summary>True once in so many times.</summary>
    public static bool Once(this Random random, int times) => random.Next(times) == 0;
}

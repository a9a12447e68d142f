using System.Collections.Immutable;

namespace ReportGen.Evaluation.Findings;

/// <summary>What a stage made, and what it found. Where a finding stops the work, its value can no longer be had, only looked at further.</summary>
/// <typeparam name="T">The stage's value.</typeparam>
public sealed record Checked<T>
{
    private readonly T? value;

    internal Checked(T? value, ImmutableArray<Finding> findings)
    {
        this.value = value;
        Findings = findings;
    }

    /// <summary>All findings of this stage and of those before it, in their order.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>True where no finding stops the work.</summary>
    public bool Succeeded => !Findings.Any(finding => finding.Stops);

    /// <summary>The stage's value; asking for it after a stop is a bug.</summary>
    public T Value => Succeeded ? value! : throw new InvalidOperationException("A stopped stage has no value: " + Findings.First(f => f.Stops).Message);

    /// <summary>Goes on with the next stage, unless this one stopped; findings add up.</summary>
    public Checked<TNext> Then<TNext>(Func<T, Checked<TNext>> next)
    {
        if (!Succeeded) return new Checked<TNext>(default, Findings);
        var result = next(Value);
        return Checked.Of(result.value, Findings.AddRange(result.Findings));
    }

    /// <summary>What was made, to be looked at only, where a finding stops.</summary>
    public T? ValueOrDefault => value;

    /// <summary>
    /// Goes on with what is there although this stage may have stopped, in order to find what else is wrong; what comes out is only looked at, since its value
    /// cannot be read while a finding stops. Findings add up.
    /// </summary>
    public Checked<TNext> ThenEvenIfStopped<TNext>(Func<T, Checked<TNext>> next)
    {
        if (value is null) return new Checked<TNext>(default, Findings);
        var result = next(value);
        return Checked.Of(result.value, Findings.AddRange(result.Findings));
    }

    /// <summary>What is there, with findings of another stage that needs nothing of this one.</summary>
    public Checked<T> WithAdded(IEnumerable<Finding> others) => Checked.Of(value, Findings.Concat(others));

    /// <summary>The same with only some of the findings; its value can be had where none of these stops.</summary>
    public Checked<T> OnlyFindings(Predicate<Finding> concerns) => new(value, Findings.RemoveAll(finding => !concerns(finding)));

    /// <summary>The same value with other findings; a value that a finding withheld is there again once that finding is answered.</summary>
    internal Checked<T> WithFindings(IEnumerable<Finding> findings) => Checked.Of(value, findings);

    /// <summary>Goes on with a stage that can find nothing.</summary>
    public Checked<TNext> Map<TNext>(Func<T, TNext> next) =>
        Succeeded ? new Checked<TNext>(next(Value), Findings) : new Checked<TNext>(default, Findings);
}

/// <summary>Makes <see cref="Checked{T}"/>.</summary>
public static class Checked
{
    /// <summary>A value with the findings made on the way; the findings are put into their order.</summary>
    public static Checked<T> Of<T>(T? value, IEnumerable<Finding> findings) => new(value, [.. findings.Order(Comparer<Finding>.Create(Finding.Compare))]);

    /// <summary>A value about which there is nothing to say.</summary>
    public static Checked<T> Of<T>(T value) => new(value, []);

    /// <summary>What is made of three stages that need nothing of each other: of all, where none stops; findings add up in any case.</summary>
    public static Checked<T> All<T1, T2, T3, T>(Checked<T1> first, Checked<T2> second, Checked<T3> third, Func<T1, T2, T3, T> next)
    {
        ImmutableArray<Finding> findings = [.. first.Findings, .. second.Findings, .. third.Findings];
        return first.Succeeded && second.Succeeded && third.Succeeded ? Of(next(first.Value, second.Value, third.Value), findings) : Of(default(T), findings);
    }
}

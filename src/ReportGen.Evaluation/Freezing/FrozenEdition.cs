using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace ReportGen.Evaluation.Freezing;

/// <summary>An edition as it was when it was published: everything that it was published with, who approved it, and when.</summary>
/// <param name="ApprovedBy">Who approved the publication.</param>
/// <param name="FrozenOn">Day of publication.</param>
/// <param name="Facts">All facts, in the order of their keys, each key once.</param>
public sealed record FrozenEdition(string ApprovedBy, DateOnly FrozenOn, ImmutableArray<FrozenFact> Facts)
{
    /// <summary>SHA-256 of each part of some facts: inputs, scheme, texts, results. A part is the same whatever the order of its facts.</summary>
    public static FrozenSums SumsOf(ImmutableArray<FrozenFact> facts) => new(
        Sum(facts, FrozenPart.Inputs),
        Sum(facts, FrozenPart.Scheme),
        Sum(facts, FrozenPart.Texts),
        Sum(facts, FrozenPart.Results));

    /// <summary>The part to which a fact belongs.</summary>
    public static FrozenPart PartOf(FactKey key) => key.File switch
    {
        FactFiles.Results => FrozenPart.Results,
        { } file when file.StartsWith(FactFiles.Schemes, StringComparison.Ordinal) => FrozenPart.Scheme,
        { } file when file.StartsWith(FactFiles.Texts, StringComparison.Ordinal) => FrozenPart.Texts,
        _ => FrozenPart.Inputs,
    };

    private static string Sum(ImmutableArray<FrozenFact> facts, FrozenPart part)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (key, value) in facts.Where(fact => PartOf(fact.Key) == part).OrderBy(fact => fact.Key))
            foreach (var text in new[] { key.File, "\t", key.Unit, "\t", key.Item, "\t", value, "\n" }) hash.AppendData(Encoding.UTF8.GetBytes(text));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}

/// <summary>Parts of what is frozen.</summary>
public enum FrozenPart
{
    /// <summary>Tables, lists, settings, register, explanations.</summary>
    Inputs,

    /// <summary>The scheme.</summary>
    Scheme,

    /// <summary>Texts that stand on the edition's pages.</summary>
    Texts,

    /// <summary>Results.</summary>
    Results,
}

/// <summary>SHA-256 of each part, in lower-case hexadecimal digits.</summary>
/// <param name="Inputs">Of the inputs.</param>
/// <param name="Scheme">Of the scheme.</param>
/// <param name="Texts">Of the texts.</param>
/// <param name="Results">Of the results.</param>
public sealed record FrozenSums(string Inputs, string Scheme, string Texts, string Results);

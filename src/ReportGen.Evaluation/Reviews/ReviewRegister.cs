using System.Collections.Immutable;

namespace ReportGen.Evaluation.Reviews;

/// <summary>The register of a review: everything that was sent, answered and decided, in the order of the file.</summary>
public sealed class ReviewRegister
{
    /// <summary>Name of the file in the folder of an edition.</summary>
    public const string FileName = "review.csv";

    private readonly Dictionary<ReviewKey, ReviewEvent> latest = [];
    private readonly Dictionary<ReviewKey, ReviewEvent> sent = [];
    private readonly Dictionary<string, int> rounds = new(StringComparer.Ordinal);

    /// <summary>The register of these lines.</summary>
    public ReviewRegister(ImmutableArray<ReviewEvent> events)
    {
        Events = events;
        foreach (var line in events)
        {
            latest[line.Key] = line;
            if (line.State == ReviewState.Sent) sent[line.Key] = line;
            rounds[line.Code] = Math.Max(line.Round, rounds.GetValueOrDefault(line.Code));
        }
    }

    /// <summary>Nothing was sent.</summary>
    public static ReviewRegister None { get; } = new([]);

    /// <summary>The lines.</summary>
    public ImmutableArray<ReviewEvent> Events { get; }

    /// <summary>The last line about each value.</summary>
    public IEnumerable<ReviewEvent> Latest => latest.Values;

    /// <summary>The last line about a value; null where it was never sent.</summary>
    public ReviewEvent? LastOf(ReviewKey key) => latest.GetValueOrDefault(key);

    /// <summary>The last line by which a value was sent; null where it never was.</summary>
    public ReviewEvent? SentOf(ReviewKey key) => sent.GetValueOrDefault(key);

    /// <summary>The lines about a value, the earliest first.</summary>
    public IEnumerable<ReviewEvent> Of(ReviewKey key) => Events.Where(line => line.Key == key);

    /// <summary>The last round in which anything of these units was sent; 0 where nothing was.</summary>
    public int RoundOf(IEnumerable<string> codes)
    {
        ArgumentNullException.ThrowIfNull(codes);
        return codes.Select(code => rounds.GetValueOrDefault(code)).DefaultIfEmpty().Max();
    }

    /// <summary>How many values are in a state.</summary>
    public int Count(ReviewState state) => latest.Values.Count(line => line.State == state);

    /// <summary>How many values were ever disputed.</summary>
    public int EverDisputed => Events.Where(line => line.State == ReviewState.Disputed).Select(line => line.Key).Distinct().Count();
}

using System.Collections.Immutable;
using ReportGen.Cli.Terminal;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Reviews;

namespace ReportGen.Cli.Reviewing;

/// <summary>What is asked of a review: one step at a time.</summary>
internal sealed record ReviewRequest
{
    public required int? Edition { get; init; }

    public required string? City { get; init; }

    public required string? Output { get; init; }

    public required DateOnly? On { get; init; }

    public required string[] Files { get; init; }

    public required ImmutableArray<(string Item, ReviewState State)> Decisions { get; init; }

    public required bool IsClosing { get; init; }

    public required string By { get; init; }

    public required string Reason { get; init; }

    /// <summary>Refuses steps that do not go together, and such as lack something.</summary>
    public void Check()
    {
        string[] steps = [.. Steps()];
        if (steps.Length > 1) throw new UsageException(UsageMessages.OneStep(steps));
        var isRecord = Files.Length > 0 || !Decisions.IsEmpty || IsClosing;
        if (isRecord && On is null) throw new UsageException(UsageMessages.Needs(steps[0], "--on"));
        if (!Decisions.IsEmpty || IsClosing) Named(By, steps[0], "--by");
        if (!Decisions.IsEmpty) Named(Reason, steps[0], "--reason");
        if (IsClosing && City is null) throw new UsageException(UsageMessages.Needs(steps[0], "--city"));
        foreach (var file in Files.Where(file => !File.Exists(file))) throw new UsageException(UsageMessages.NoFile(file));
    }

    private IEnumerable<string> Steps()
    {
        if (Output is not null) yield return "--output";
        if (Files.Length > 0) yield return "--import";
        foreach (var (_, state) in Decisions) yield return state switch
        {
            ReviewState.Accepted => "--accept",
            ReviewState.Rejected => "--reject",
            _ => "--withdraw",
        };
        if (IsClosing) yield return "--no-answer";
    }

    private static void Named(string text, string step, string option)
    {
        if (text.Length == 0 || text.EnumerateRunes().Any(FindingWords.IsUnseen)) throw new UsageException(UsageMessages.Needs(step, option));
    }
}

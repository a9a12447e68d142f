using System.Collections.Immutable;
using ReportGen.Cli.Terminal;
using ReportGen.Data.Reviews;
using ReportGen.Evaluation.Consultations;
using ReportGen.Evaluation.Editions;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Reviews;
using ReportGen.Forms.Reviews;
using ReportGen.Site.Formatting;
using ReportGen.Site.ReviewPacks;
using ReportGen.Site.StatusReports;

namespace ReportGen.Cli.Reviewing;

/// <summary>The steps of a review: packs are sent, answers recorded, disputes decided.</summary>
/// <param name="Console">Where it is said.</param>
/// <param name="Desk">The edition.</param>
internal sealed record ReviewActions(UserConsole Console, ReviewDesk Desk)
{
    /// <summary>Stands in the register before there is a file.</summary>
    private static readonly Place Nowhere = new(ReviewRegister.FileName);

    /// <summary>Writes the packs of some cities, or of all; with a day it also records what was sent.</summary>
    public int Send(IReadOnlyCollection<City> cities, string output, DateOnly? day)
    {
        if (Desk.Input.Edition.State == EditionState.Published) throw new UsageException(UsageMessages.PublishedAlready(Desk.Year));
        if (HasFaults()) return ExitCode.Findings;
        if (!Desk.HasResults)
        {
            Console.Report(Desk.Findings, FindingFormat.Text, Desk.Source);
            return ExitCode.Findings;
        }

        foreach (var city in cities) PackMaker.RefuseFilled(output, city);
        var maker = PackMaker.Of(Desk);
        Console.Report(maker.Findings, FindingFormat.Text, Desk.Source);
        if (!maker.Succeeded) return ExitCode.Findings;
        var sent = new List<ReviewEvent>();
        foreach (var city in cities)
        {
            var round = ReviewRound.Of(Desk.Input, city);
            if (!round.Undecided.IsEmpty)
            {
                Console.Warn(Messages.Undecided(city.Name, round.Undecided.Length));
                continue;
            }

            var pack = maker.Value.Make(round);
            Console.Report(pack.Findings, FindingFormat.Text, Desk.Source);
            if (!pack.Succeeded) return ExitCode.Findings;
            PackMaker.Write(output, city, pack.Value);
            Console.Say(Messages.PackWritten(Path.Combine(output, city.Name), round));
            if (round.IsNew && day is { } on) sent.AddRange(round.Items.Select(item => SentOf(item, round, on)));
        }

        if (sent.Count > 0) ReviewBook.Add(Desk.Source.Data, Desk.Input, sent);
        Console.Warn(day is null ? Messages.NotRecorded : Messages.Recorded(sent.Count, $"{Desk.Input.Folder}/{ReviewRegister.FileName}"));
        return ExitCode.Clean;
    }

    /// <summary>Records the answers in files; where anything is wrong with any of them, none.</summary>
    public int Import(IReadOnlyCollection<string> paths, DateOnly day)
    {
        if (HasFaults()) return ExitCode.Findings;
        var read = AnswerReader.Read(Desk.Input, paths);
        Console.Report(read.Findings, FindingFormat.Text, Desk.Source);
        if (!read.Succeeded)
        {
            Console.Warn(Messages.NothingImported);
            return ExitCode.Findings;
        }

        var sent = read.Value.SelectMany(answer => answer.Items).Select(item => Desk.Input.Review.SentOf(item.Value.Key)!.Day).DefaultIfEmpty().Max();
        if (day < sent) throw new UsageException(UsageMessages.BeforeStep(day, sent));
        ReviewBook.Add(Desk.Source.Data, Desk.Input, read.Value.SelectMany(answer => answer.Items.Select(item => AnswerOf(answer, item, day))));
        foreach (var answer in read.Value)
        {
            var disputes = answer.Items.RemoveAll(item => item.IsAgreed);
            var late = Desk.Collection.ReviewOf(Desk.Year) is { } deadline && day > deadline ? $"，晚于答复截止日期{Format.Day(deadline)}" : string.Empty;
            var agreed = answer.Items.Length - disputes.Length;
            Console.Output.WriteLine(
                $"{answer.City.Name}第{Format.Count(answer.Round)}轮：同意{Format.Count(agreed)}项，异议{Format.Count(disputes.Length)}项{late}。");
            foreach (var dispute in disputes) Describe(dispute.Value, dispute.Proposed, dispute.Evidence);
        }

        return ExitCode.Clean;
    }

    /// <summary>Decides a dispute; where it is accepted, the value is amended.</summary>
    public int Decide(ReviewDecision decision)
    {
        if (HasFaults()) return ExitCode.Findings;
        var key = KeyOf(decision.Item);
        var last = Desk.Input.Review.LastOf(key);
        if (last?.State != ReviewState.Disputed)
            throw new UsageException(UsageMessages.NotDisputed(decision.Item, [.. Open().Select(line => line.Key.ToString())]));
        if (decision.Day < last.Day) throw new UsageException(UsageMessages.BeforeStep(decision.Day, last.Day));
        var value = Desk.ValueOf(key);
        if (decision.State == ReviewState.Accepted && value?.Written != last.Value)
            throw new UsageException(UsageMessages.ChangedSince(decision.Item, last.Value, value?.Written));
        var decided = new ReviewEvent(Nowhere, last.Round, key.Code, key.Item, decision.State, last.Value, decision.By, decision.Day)
        {
            Proposed = last.Proposed,
            Evidence = last.Evidence,
            Reason = decision.Reason,
        };
        var changed = decision.State == ReviewState.Accepted ? ProposedValues.With(Desk.Input, value!, last.Proposed) : null;

        // First the decision: should the second writing fail, it is known that the value has still to be changed.
        ReviewBook.Add(Desk.Source.Data, Desk.Input, [decided]);
        if (changed is not null) ReviewBook.Amend(Desk.Source.Data, Desk.Input, changed, value!, decided);
        Console.Say(Messages.Decided(decided, changed is not null));
        if (changed is not null) Console.Output.WriteLine($"  {EffectOf(changed, value!)}。");
        return ExitCode.Clean;
    }

    /// <summary>Records that a city has not answered, which counts as consent; somebody answers for that.</summary>
    public int Close(City city, string by, DateOnly day)
    {
        if (HasFaults()) return ExitCode.Findings;
        var codes = ReviewRound.UnitsOf(Desk.Input, city).Select(unit => unit.Code.ToString()).ToHashSet(StringComparer.Ordinal);
        var open = Desk.Input.Review.Latest.Where(line => line.State == ReviewState.Sent && codes.Contains(line.Code)).ToList();
        if (open.Count == 0) throw new UsageException(UsageMessages.NothingUnanswered(city.Name));
        if (Desk.Collection.ReviewOf(Desk.Year) is { } deadline && day <= deadline) throw new UsageException(UsageMessages.NotYetLate(city.Name, deadline));
        ReviewBook.Add(Desk.Source.Data, Desk.Input, open.Select(line => line with { State = ReviewState.Agreed, Who = by, Day = day, Reason = "逾期未答复，视为同意" }));
        Console.Say(Messages.Closed(city.Name, open.Count));
        return ExitCode.Clean;
    }

    /// <summary>Says how far each city is, and what is disputed.</summary>
    public int Show()
    {
        foreach (var city in Desk.Cities)
            Console.Output.WriteLine($"{city.Name}：{ReviewWords.Of(Desk.Input, city, Desk.Collection.ReviewOf(Desk.Year))}。");
        foreach (var line in Open())
        {
            if (Desk.ValueOf(line.Key) is { } value) Describe(value, line.Proposed, line.Evidence);
            else Console.Output.WriteLine($"  异议 {line.Key}：{FindingWords.Visible(line.Value)}，该项现在没有数据。");
        }

        return ExitCode.Clean;
    }

    private IEnumerable<ReviewEvent> Open() => Desk.Input.Review.Latest.Where(line => line.State == ReviewState.Disputed);

    private bool HasFaults()
    {
        var faults = Desk.FaultsOfRecord;
        if (faults.IsEmpty) return false;
        Console.Report(faults, FindingFormat.Text, Desk.Source);
        return true;
    }

    private ReviewEvent SentOf(ReviewedItem item, ReviewRound round, DateOnly day)
    {
        var (value, publisher) = (item.Value, Desk.Contents.Publication.Settings.Publisher);
        return new(Nowhere, round.Number, value.Key.Code, value.Item, ReviewState.Sent, value.Written, publisher, day) { Reason = item.Why };
    }

    private static ReviewEvent AnswerOf(CityAnswer answer, ItemAnswer item, DateOnly day) => new(
        Nowhere,
        answer.Round,
        item.Value.Key.Code,
        item.Value.Item,
        item.IsAgreed ? ReviewState.Agreed : ReviewState.Disputed,
        item.Value.Written,
        $"{answer.City.Name} {answer.Who}",
        day)
    {
        Proposed = item.Proposed,
        Evidence = item.Evidence,
    };

    private void Describe(SuppliedValue value, string proposed, string evidence)
    {
        var (now, wanted, why) = (FindingWords.Visible(value.Written), FindingWords.Visible(proposed), FindingWords.Visible(evidence));
        Console.Output.WriteLine($"  异议 {value.Key}（{value.Unit.Name}）：{now}→{wanted}，依据：{why}");
        var changed = ProposedValues.With(Desk.Input, value, proposed);
        Console.Output.WriteLine($"    {(changed is null ? "清单由报送单位重新报送后才能测算。" : $"如采纳：{EffectOf(changed, value)}。")}");
    }

    private string EffectOf(EditionInput changed, SuppliedValue value) => Desk.HasResults && Desk.With(changed) is { } after
        ? DisputeEffect.Of(Desk.Result, after, value.Unit)
        : "数据有须改正的问题，改正后才能测算，请运行check";

    private static ReviewKey KeyOf(string item)
    {
        var slash = item.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 ? new ReviewKey(item[..slash].Trim(), item[(slash + 1)..].Trim()) : throw new UsageException(UsageMessages.ItemForm(item));
    }
}

/// <summary>A decision on a dispute.</summary>
/// <param name="Item">The value: code, slash, name.</param>
/// <param name="State">Accepted, rejected or withdrawn.</param>
/// <param name="By">Who decided.</param>
/// <param name="Day">When.</param>
/// <param name="Reason">Why.</param>
internal sealed record ReviewDecision(string Item, ReviewState State, string By, DateOnly Day, string Reason);

using System.Collections.Immutable;
using ReportGen.Cli.Terminal;
using ReportGen.Evaluation.Findings;
using ReportGen.Site.Addresses;
using ReportGen.Site.Output;

namespace ReportGen.Cli.Serving;

/// <summary>The plan as it follows from the folders now; read again after each change. Where a change stops it, the findings take the place of pages.</summary>
public sealed class LiveSite : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(150);

    private readonly SourceOptions source;
    private readonly UserConsole console;
    private readonly List<FileSystemWatcher> watchers = [];
    private readonly Timer timer;
    private readonly Lock stateLock = new();
    private volatile State state;
    private volatile string changed = string.Empty;
    private TaskCompletionSource next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public LiveSite(SourceOptions source, UserConsole console)
    {
        this.source = source;
        this.console = console;
        state = Read();
        timer = new Timer(_ => Refresh());
        foreach (var folder in (string[])[source.Data, source.Templates]) watchers.Add(Watch(folder));
    }

    /// <summary>What the site is made from.</summary>
    public SourceOptions Source => source;

    /// <summary>Findings of the present state; where one stops, there are no pages.</summary>
    public ImmutableArray<Finding> Findings => state.Findings;

    /// <summary>Ends when the site has been read again.</summary>
    public Task NextChange
    {
        get
        {
            lock (stateLock) return next.Task;
        }
    }

    /// <summary>The address that a path asks for; null where the site has none, or has no pages now.</summary>
    public (SitePlan Plan, Address Address)? Find(string path)
    {
        var current = state;
        return current.Plan is { } plan && current.Paths.TryGetValue(path, out var address) ? (plan, address) : null;
    }

    public void Dispose()
    {
        watchers.ForEach(watcher => watcher.Dispose());
        timer.Dispose();
    }

    private State Read()
    {
        var planned = Pipeline.Plan(source, new StageClock(console with { Error = TextWriter.Null }));
        var plan = planned.Succeeded ? planned.Value.Plan : null;
        return new State(
            plan,
            plan?.Recipes.Keys.ToDictionary(address => address.Path, StringComparer.Ordinal) ?? new Dictionary<string, Address>(StringComparer.Ordinal),
            planned.Findings
        );
    }

    private FileSystemWatcher Watch(string folder)
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        FileSystemEventHandler touched = (_, change) =>
        {
            changed = change.Name ?? folder;
            timer.Change(Quiet, Timeout.InfiniteTimeSpan);
        };
        watcher.Changed += touched;
        watcher.Created += touched;
        watcher.Deleted += touched;
        watcher.Renamed += (sender, change) => touched(sender, change);
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void Refresh()
    {
        lock (stateLock)
        {
            try
            {
                state = Read();
                console.Report(state.Findings, FindingFormat.Text, source);
                console.Warn(Messages.Reloaded(changed));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // An editor may still hold the file; its next event brings us back here.
                console.Warn(FailureMessages.EnvironmentFailed(exception.Message));
            }

            next.SetResult();
            next = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    private sealed record State(SitePlan? Plan, IReadOnlyDictionary<string, Address> Paths, ImmutableArray<Finding> Findings);
}

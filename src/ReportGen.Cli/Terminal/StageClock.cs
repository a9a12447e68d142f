using System.Diagnostics;
using System.Globalization;
using Spectre.Console;

namespace ReportGen.Cli.Terminal;

/// <summary>Times the stages of a command, and shows them where a person watches.</summary>
public sealed class StageClock(UserConsole console)
{
    private readonly List<(string Stage, TimeSpan Time)> stages = [];
    private readonly Stopwatch watch = new();
    private string? current;

    /// <summary>Ends the stage before and begins another.</summary>
    public void Begin(string stage)
    {
        End();
        if (console.IsTerminal) console.Error.Write($"\r{console.In(Messages.Stage(stage))} …".PadRight(30));
        current = stage;
        watch.Restart();
    }

    public void Show()
    {
        End();
        if (!console.IsTerminal) return;
        console.Error.Write("\r".PadRight(30) + "\r");
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(console.Error) });
        var table = new Table().Border(TableBorder.Rounded)
            .AddColumn(console.In(Messages.StageHead))
            .AddColumn(new TableColumn(console.In(Messages.TimeHead)).RightAligned());
        foreach (var (stage, time) in stages)
            table.AddRow(console.In(Messages.Stage(stage)), time.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture));
        table.AddRow(console.In(Messages.Stage("total")), stages.Sum(stage => stage.Time.TotalMilliseconds).ToString("0", CultureInfo.InvariantCulture));
        terminal.Write(table);
    }

    private void End()
    {
        if (current is not null) stages.Add((current, watch.Elapsed));
        current = null;
    }
}

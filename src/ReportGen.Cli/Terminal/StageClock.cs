using System.Diagnostics;
using System.Globalization;
using Spectre.Console;

namespace ReportGen.Cli.Terminal;

/// <summary>Times the stages of a command, and shows them where a person watches.</summary>
public sealed class StageClock(UserConsole console)
{
    private readonly List<(Said Stage, TimeSpan Time)> stages = [];
    private readonly Stopwatch watch = new();
    private Said? current;

    /// <summary>Ends the stage before and begins another.</summary>
    public void Begin(string stage)
    {
        End();
        current = Messages.Stage(stage);
        if (console.IsTerminal) console.Error.Write($"\r{console.In(current.Value)} …".PadRight(30));
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
            table.AddRow(console.In(stage), time.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture));
        table.AddRow(console.In(Messages.Stage("total")), stages.Sum(stage => stage.Time.TotalMilliseconds).ToString("0", CultureInfo.InvariantCulture));
        terminal.Write(table);
    }

    private void End()
    {
        if (current is { } stage) stages.Add((stage, watch.Elapsed));
        current = null;
    }
}

using System.Diagnostics;

namespace ReportGen.EndToEnd.Tests.Tools;

/// <summary>Runs a program while its memory and its work are watched.</summary>
internal static class Watched
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(10);

    /// <summary>What it left behind, the most memory it held and the processor time it took; it is ended after the limit.</summary>
    public static async Task<(Ran Ran, long PeakBytes, TimeSpan Work)> RunAsync(ProcessStartInfo start, TimeSpan limit)
    {
        using var process = Command.Start(start);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        using var ending = new CancellationTokenSource(limit);
        var exit = process.WaitForExitAsync(ending.Token);
        var (peak, work) = (0L, TimeSpan.Zero);
        while (!exit.IsCompleted)
        {
            (peak, work) = Measure(process) is var (bytes, time) ? (Math.Max(peak, bytes), time) : (peak, work);
            await Task.WhenAny(exit, Task.Delay(Look));
        }

        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{string.Join(' ', start.ArgumentList)} did not end.");
        }

        return (new Ran(process.ExitCode, await output, await error), peak, work);
    }

    private static (long Bytes, TimeSpan Work)? Measure(Process process)
    {
        try
        {
            process.Refresh();
            return (process.PeakWorkingSet64, process.TotalProcessorTime);
        }
        catch (Exception error) when (error is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It ended between the look and the question.
            return null;
        }
    }
}

using System.Diagnostics;
using System.Text;

namespace ReportGen.EndToEnd.Tests.Tools;

/// <summary>What a command left behind.</summary>
internal sealed record Ran(int ExitCode, string Output, string Error)
{
    public IReadOnlyList<string> ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public override string ToString() =>
        $"exit code {ExitCode.ToString(System.Globalization.CultureInfo.InvariantCulture)}\n--- output\n{Output}\n--- error\n{Error}";
}

/// <summary>Runs programs as a person would, and ends them when they take too long.</summary>
internal static class Command
{
    /// <summary>Far more than any command takes on a busy machine; what takes longer hangs.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    public static async Task<Ran> RunAsync(ProcessStartInfo start)
    {
        using var process = Start(start);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException exception)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{start.FileName} {string.Join(' ', start.ArgumentList)} did not end.\n{await output}\n{await error}", exception);
        }

        return new Ran(process.ExitCode, await output, await error);
    }

    public static Process Start(ProcessStartInfo start)
    {
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.StandardOutputEncoding = Encoding.UTF8;
        start.StandardErrorEncoding = Encoding.UTF8;
        start.UseShellExecute = false;
        return Process.Start(start) ?? throw new InvalidOperationException($"{start.FileName} did not start.");
    }
}

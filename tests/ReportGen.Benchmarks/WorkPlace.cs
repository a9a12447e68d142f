using System.Diagnostics;

namespace ReportGen.Benchmarks;

/// <summary>A folder of its own, on a memory file system where there is one, and the processes that work in it.</summary>
internal sealed class WorkPlace : IDisposable
{
    private const string MemoryFileSystem = "/dev/shm";

    private readonly string repository = FindRepository();

    public WorkPlace() => Directory.CreateDirectory(Folder);

    public string Folder { get; } =
        System.IO.Path.Combine(Directory.Exists(MemoryFileSystem) ? MemoryFileSystem : System.IO.Path.GetTempPath(), "reportgen-benchmark");

    public string Path(string name) => System.IO.Path.Combine(Folder, name);

    public string RepositoryPath(string name) => System.IO.Path.Combine(repository, name);

    /// <summary>Publishes the program, so that it is measured as it is used: compiled ahead.</summary>
    public void Publish() => Start("dotnet", ["publish", "-c", "Release", RepositoryPath(System.IO.Path.Combine("src", "ReportGen.Cli")), "-o", Path("bin")]);

    /// <summary>Runs the published program, as its users do: a process of its own.</summary>
    public Timing ReportGen(params string[] arguments) =>
        Start(Path(System.IO.Path.Combine("bin", OperatingSystem.IsWindows() ? "reportgen.exe" : "reportgen")), arguments);

    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static Timing Start(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var peak = PeakUntilExit(process);
        process.WaitForExit();
        watch.Stop();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed: {errors.GetAwaiter().GetResult()}");
        return new Timing(watch.Elapsed.TotalSeconds, peak.GetAwaiter().GetResult());
    }

    public static void Delete(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    public void Dispose() => Delete(Folder);

    private static Task<long> PeakUntilExit(Process process) => Task.Run(async () =>
    {
        long peak = 0;
        try
        {
            while (!process.HasExited)
            {
                process.Refresh();
                peak = Math.Max(peak, process.PeakWorkingSet64);
                await Task.Delay(10);
            }
        }
        catch (InvalidOperationException)
        {
            // It ended in between; what was seen before stands.
        }

        return peak;
    });

    private static string FindRepository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(System.IO.Path.Combine(folder, "ReportGen.sln")))
            folder = System.IO.Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The benchmarks run within the repository.");
        return folder;
    }
}

/// <summary>What a process took.</summary>
/// <param name="Seconds">Wall time.</param>
/// <param name="PeakBytes">Peak of its resident memory.</param>
internal sealed record Timing(double Seconds, long PeakBytes);

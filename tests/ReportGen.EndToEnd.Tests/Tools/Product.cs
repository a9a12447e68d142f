using System.Diagnostics;
using ReportGen.Testing;

namespace ReportGen.EndToEnd.Tests.Tools;

/// <summary>The real executable, started as its own process in the root of the repository.</summary>
internal static class Product
{
    public static Task<Ran> RunAsync(params string[] arguments) => Command.RunAsync(Start(arguments));

    public static Task<Ran> RunAsync(IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = Start(arguments);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return Command.RunAsync(start);
    }

    /// <summary>Runs a command that has to succeed.</summary>
    public static async Task<Ran> SucceedAsync(params string[] arguments)
    {
        var ran = await RunAsync(arguments);
        Assert.True(ran.ExitCode == 0, ran.ToString());
        return ran;
    }

    /// <summary>The program, in English whatever the locale of the machine.</summary>
    public static ProcessStartInfo Start(params string[] arguments)
    {
        var start = Native.IsUnderTest ? Native.Start(arguments) : StartManaged(arguments);
        start.Environment["LC_ALL"] = "C";
        return start;
    }

    /// <summary>The program as the tests built it, run by the runtime.</summary>
    public static ProcessStartInfo StartManaged(params string[] arguments)
    {
        var host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        return new ProcessStartInfo(host, ["exec", Path.Combine(AppContext.BaseDirectory, "reportgen.dll"), .. arguments])
        {
            WorkingDirectory = Repository.Root,
        };
    }
}

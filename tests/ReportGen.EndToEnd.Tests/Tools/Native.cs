using System.Diagnostics;
using ReportGen.Testing;

namespace ReportGen.EndToEnd.Tests.Tools;

/// <summary>
/// The published program. It is compared with the managed one where <c>REPORTGEN_NATIVE</c> names it, and takes its place in all tests where
/// <c>REPORTGEN_TEST_NATIVE=1</c> is set too; with <c>REPORTGEN_REQUIRE_NATIVE=1</c> a missing one is a failure.
/// </summary>
internal static class Native
{
    private static readonly string? Program = Environment.GetEnvironmentVariable("REPORTGEN_NATIVE") is { Length: > 0 } named
        ? Path.GetFullPath(named, Repository.Root)
        : null;

    public static bool IsUnderTest => Environment.GetEnvironmentVariable("REPORTGEN_TEST_NATIVE") == "1";

    /// <summary>The folder of the published program; null where there is none.</summary>
    public static string? Folder => Program is not null && File.Exists(Program) ? Path.GetDirectoryName(Program) : null;

    /// <summary>Skips the test, or fails where it must not be missing.</summary>
    public static void Require()
    {
        if (Program is not null && File.Exists(Program)) return;
        const string reason = "There is no published program: dotnet publish -c Release src/ReportGen.Cli -o bin, then set REPORTGEN_NATIVE=bin/reportgen.";
        if (Environment.GetEnvironmentVariable("REPORTGEN_REQUIRE_NATIVE") == "1") Assert.Fail(reason);
        Assert.Skip(reason);
    }

    public static ProcessStartInfo Start(params string[] arguments)
    {
        if (Program is null) throw new InvalidOperationException("REPORTGEN_TEST_NATIVE=1 needs REPORTGEN_NATIVE to name the published program.");
        return new ProcessStartInfo(Program, arguments) { WorkingDirectory = Repository.Root };
    }
}

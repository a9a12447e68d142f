using System.Diagnostics;
using System.Xml.Linq;
using ReportGen.EndToEnd.Tests.Readers;
using ReportGen.EndToEnd.Tests.Tools;
using ReportGen.Testing;

[assembly: AssemblyFixture(typeof(OutsideTools))]

namespace ReportGen.EndToEnd.Tests.Readers;

/// <summary>
/// Programs of others that read what is published. Where one is missing its tests are skipped and say why, unless the run demands it. What comes as a
/// package is installed once into the folder of <c>tests/Readers</c>, at the versions of its lock file.
/// </summary>
public sealed class OutsideTools : IDisposable
{
    private static readonly string Folder = Repository.PathOf("tests", "Readers");

    private readonly Lazy<Task<string?>> packages = new(InstallAsync);
    private readonly TempFolder temp = new();

    public void Dispose() => temp.Dispose();

    /// <summary>What a script of <c>tests/Readers</c> writes.</summary>
    internal async Task<string> NodeAsync(string script, params string[] arguments)
    {
        Need(await packages.Value);
        return await SucceedAsync("node", [Path.Combine(Folder, script), .. arguments]);
    }

    /// <summary>What the HTML checker of the W3C reports on files, as JSON.</summary>
    internal async Task<string> CheckHtmlAsync(IEnumerable<string> files)
    {
        Need(Missing("java"));
        Need(await packages.Value);
        var jar = Path.Combine(Folder, "node_modules", "vnu-jar", "build", "dist", "vnu.jar");
        var ran = await RunAsync("java", ["-Xss8m", "-jar", jar, "--format", "json", "--exit-zero-always", .. files]);
        Assert.True(ran.ExitCode == 0, ran.ToString());
        return ran.Error;
    }

    /// <summary>Has a spreadsheet program write every sheet of workbooks as CSV, values in full, into a folder.</summary>
    internal async Task ConvertAsync(string folder, IEnumerable<string> workbooks)
    {
        Need(Missing("soffice"));
        const string Filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";
        var profile = "-env:UserInstallation=" + new Uri(temp["profile"]).AbsoluteUri;
        await SucceedAsync("soffice", [profile, "--headless", "--convert-to", Filter, "--outdir", folder, .. workbooks]);
    }

    /// <summary>Has a spreadsheet program open a workbook, type texts into cells, and store it in its place.</summary>
    internal async Task TypeIntoAsync(string workbook, IEnumerable<(string Sheet, string Cell, string Text)> typed)
    {
        Need(Missing("soffice"));
        var profile = Directory.CreateTempSubdirectory("reportgen-profile-");
        try
        {
            var option = "-env:UserInstallation=" + new Uri(profile.FullName).AbsoluteUri;
            await SucceedAsync("soffice", [option, "--headless", "--terminate_after_init"]);
            await File.WriteAllTextAsync(Path.Combine(profile.FullName, "user", "basic", "Standard", "Module1.xba"), Macro(workbook, typed));
            await SucceedAsync("soffice", [option, "--headless", "macro:///Standard.Module1.TypeIn"]);
        }
        finally
        {
            profile.Delete(recursive: true);
        }
    }

    /// <summary>What types texts into cells, as the program keeps its macros.</summary>
    private static string Macro(string workbook, IEnumerable<(string Sheet, string Cell, string Text)> typed)
    {
        static string Quoted(string text) => '"' + text.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';
        var lines = typed.Select(cell => $"book.Sheets.getByName({Quoted(cell.Sheet)}).getCellRangeByName({Quoted(cell.Cell)}).String = {Quoted(cell.Text)}");
        var basic = $"""
            Sub TypeIn
            Dim book, hidden(0) As New com.sun.star.beans.PropertyValue
            hidden(0).Name = "Hidden"
            hidden(0).Value = True
            book = StarDesktop.loadComponentFromURL(ConvertToURL({Quoted(workbook)}), "_blank", 0, hidden())
            {string.Join('\n', lines)}
            book.store()
            book.close(True)
            End Sub
            """;
        XNamespace script = "http://openoffice.org/2000/script";
        return new XDocument(
            new XDocumentType("script:module", "-//OpenOffice.org//DTD OfficeDocument 1.0//EN", "module.dtd", null),
            new XElement(
                script + "module",
                new XAttribute(XNamespace.Xmlns + "script", script),
                new XAttribute(script + "name", "Module1"),
                new XAttribute(script + "language", "StarBasic"),
                basic)).ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>Whether there is a tracer of system calls that may be used here.</summary>
    internal void NeedTracer() => Need(OperatingSystem.IsLinux() ? Missing("strace") : "Only Linux has a tracer that injects faults.");

    /// <summary>Whether there is a web server to hand out what is published.</summary>
    internal void NeedWebServer() => Need(Missing("nginx"));

    private static void Need(string? missing)
    {
        if (missing is not null && Environment.GetEnvironmentVariable("REPORTGEN_REQUIRE_TOOLS") == "1") Assert.Fail(missing);
        if (missing is not null) Assert.Skip(missing);
    }

    /// <summary>Why a program cannot be used; null where it is there.</summary>
    private static string? Missing(string program)
    {
        var path = Environment.GetEnvironmentVariable("PATH") ?? string.Empty;
        var folders = path.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Append("/usr/sbin");
        return folders.Any(folder => File.Exists(Path.Combine(folder, program))) ? null : $"There is no {program} on this machine.";
    }

    /// <summary>Installs the packages unless those of the lock file are there; says why that was not possible.</summary>
    private static async Task<string?> InstallAsync()
    {
        if ((Missing("node") ?? Missing("npm")) is { } missing) return missing;
        var wanted = await File.ReadAllTextAsync(Path.Combine(Folder, "package-lock.json"));
        var stamp = Path.Combine(Folder, "node_modules", ".installed");
        if (File.Exists(stamp) && await File.ReadAllTextAsync(stamp) == wanted) return null;
        var ran = await RunAsync("npm", ["ci"]);
        if (ran.ExitCode != 0) return "The packages of tests/Readers could not be installed: " + ran;
        await File.WriteAllTextAsync(stamp, wanted);
        return null;
    }

    private static async Task<string> SucceedAsync(string program, IEnumerable<string> arguments)
    {
        var ran = await RunAsync(program, arguments);
        Assert.True(ran.ExitCode == 0, ran.ToString());
        return ran.Output;
    }

    private static Task<Ran> RunAsync(string program, IEnumerable<string> arguments) =>
        Command.RunAsync(new ProcessStartInfo(program, arguments) { WorkingDirectory = Folder });
}

using System.CommandLine;
using ReportGen.Cli.Terminal;
using ReportGen.Samples;

namespace ReportGen.Cli.Commands;

/// <summary>Writes a synthetic data folder.</summary>
internal static class SampleCommand
{
    public static Command Create(UserConsole console)
    {
        var data = Options.Data();
        var regions = Number("--regions", Messages.SampleRegions, 168, 1, SampleRequest.MostRegions);
        var editions = Number("--editions", Messages.SampleEditions, 7, 1, 80);
        var seed = new Option<int>("--seed") { HelpName = "number", Description = Messages.SampleSeed, DefaultValueFactory = _ => 2017 };
        var scheme = new Option<string>("--scheme") { HelpName = "id", Description = Messages.SampleScheme };
        var output = new Option<string>("--output") { HelpName = "folder", Description = Messages.SampleOutput, Required = true };
        var command = new Command("sample", Messages.Sample) { regions, editions, seed, scheme, output, data };
        command.SetAction(parsed =>
        {
            var from = Options.ExistingFolder(parsed, data, "data");
            var folder = OutputFolder.ForData(parsed.GetRequiredValue(output), from);
            var by = SchemeOf(from, parsed.GetValue(scheme));
            SampleFolder.Write(new SampleRequest(parsed.GetValue(regions), parsed.GetValue(editions), parsed.GetValue(seed), from, by, folder));
            console.Output.WriteLine(Messages.Sampled(folder));
            return ExitCode.Clean;
        });
        return command;
    }

    /// <summary>The scheme that is named, or the only one there is; with several, none is taken silently.</summary>
    private static string SchemeOf(string folder, string? named)
    {
        var schemes = SampleFolder.SchemesOf(folder);
        if (named is not null) return schemes.Contains(named) ? named : throw new UsageException(Messages.NoScheme(named, schemes));
        return schemes is [var only] ? only : throw new UsageException(Messages.WhichScheme(schemes));
    }

    private static Option<int> Number(string name, string description, int usual, int least, int most)
    {
        var option = new Option<int>(name) { HelpName = "number", Description = description, DefaultValueFactory = _ => usual };
        Options.Within(option, least, most);
        return option;
    }
}

using System.CommandLine;
using ReportGen.Cli.Terminal;
using ReportGen.Samples;

namespace ReportGen.Cli.Commands;

/// <summary>Writes a synthetic data folder.</summary>
internal static class SampleCommand
{
    public static Command Create(UserConsole console)
    {
        var data = Options.Data(console);
        var regions = Number(console, "--regions", HelpMessages.SampleRegions, 168, 1, SampleRequest.MostRegions);
        var editions = Number(console, "--editions", HelpMessages.SampleEditions, 7, 1, 80);
        var seed = new Option<int>("--seed") { HelpName = "number", Description = console.In(HelpMessages.SampleSeed), DefaultValueFactory = _ => 2017 };
        var scheme = new Option<string>("--scheme") { HelpName = "id", Description = console.In(HelpMessages.SampleScheme) };
        var output = new Option<string>("--output") { HelpName = "folder", Description = console.In(HelpMessages.SampleOutput), Required = true };
        var command = new Command("sample", console.In(HelpMessages.Sample)) { regions, editions, seed, scheme, output, data };
        command.SetAction(parsed =>
        {
            var from = Options.ExistingFolder(parsed, data, Options.DataFolder);
            var folder = OutputFolder.ForData(parsed.GetRequiredValue(output), from);
            var by = SchemeOf(from, parsed.GetValue(scheme));
            SampleFolder.Write(new SampleRequest(parsed.GetValue(regions), parsed.GetValue(editions), parsed.GetValue(seed), from, by, folder));
            console.Say(Messages.Sampled(folder));
            return ExitCode.Clean;
        });
        return command;
    }

    /// <summary>The scheme that is named, or the only one there is; with several, none is taken silently.</summary>
    private static string SchemeOf(string folder, string? named)
    {
        var schemes = SampleFolder.SchemesOf(folder);
        if (named is not null) return schemes.Contains(named) ? named : throw new UsageException(UsageMessages.NoScheme(named, schemes));
        return schemes is [var only] ? only : throw new UsageException(UsageMessages.WhichScheme(schemes));
    }

    private static Option<int> Number(UserConsole console, string name, Said description, int usual, int least, int most)
    {
        var option = new Option<int>(name) { HelpName = "number", Description = console.In(description), DefaultValueFactory = _ => usual };
        Options.Within(console, option, least, most);
        return option;
    }
}

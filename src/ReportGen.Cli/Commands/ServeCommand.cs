using System.CommandLine;
using ReportGen.Cli.Serving;
using ReportGen.Cli.Terminal;

namespace ReportGen.Cli.Commands;

/// <summary>Shows the site on this machine.</summary>
internal static class ServeCommand
{
    public static Command Create(UserConsole console)
    {
        var (data, templates, drafts) = (Options.Data(console), Options.Templates(console), Options.Drafts(console));
        var port = new Option<int>("--port") { HelpName = "number", Description = console.In(HelpMessages.Port), DefaultValueFactory = _ => 8080 };
        Options.Within(console, port, 1, 65_535);
        var command = new Command("serve", console.In(HelpMessages.Serve)) { data, templates, port, drafts };
        command.SetAction(async (parsed, stop) =>
        {
            // Interrupts are heard from the moment when the action is first left: before the server says that it is there.
            await Task.Yield();
            var number = parsed.GetValue(port);
            var source = new SourceOptions(
                Options.ExistingFolder(parsed, data, Options.DataFolder),
                Options.ExistingFolder(parsed, templates, Options.TemplatesFolder),
                [],
                parsed.GetValue(drafts),
                new Uri(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"http://127.0.0.1:{number}/")));
            await using var server = new PreviewServer(new LiveSite(source, console), number);
            return await server.RunAsync(console, stop);
        });
        return command;
    }
}

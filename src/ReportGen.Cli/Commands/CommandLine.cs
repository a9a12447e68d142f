using System.CommandLine;
using ReportGen.Cli.Terminal;

namespace ReportGen.Cli.Commands;

/// <summary>The command line: what can be said, and what becomes of wrong usage and of failures.</summary>
public static class CommandLine
{
    /// <summary>A server under load needs longer to close its connections than the two seconds that are usual.</summary>
    private static readonly TimeSpan TimeToEnd = TimeSpan.FromSeconds(30);

    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        var language = LanguageChoice.Of(args, Environment.GetEnvironmentVariable);
        var console = new UserConsole(output, error, language);
        var root = new RootCommand(console.In(HelpMessages.Product))
        {
            BuildCommand.Create(console),
            CheckCommand.Create(console),
            ServeCommand.Create(console),
            ExplainCommand.Create(console),
            NewCommand.Create(console),
            ReceiveCommand.Create(console),
            StatusCommand.Create(console),
            ReviewCommand.Create(console),
            FreezeCommand.Create(console),
            CorrectCommand.Create(console),
            VerifyCommand.Create(console),
            DiffCommand.Create(console),
            SampleCommand.Create(console),
            Options.OfLanguage(console),
        };
        HelpText.Speak(root, language);
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0) return console.WrongUsage(UsageText.Of(parsed, console), parsed.CommandResult.Command.Name);
        try
        {
            return parsed.Invoke(
                new InvocationConfiguration
                {
                    Output = output,
                    Error = error,
                    EnableDefaultExceptionHandler = false,
                    ProcessTerminationTimeout = TimeToEnd,
                }
            );
        }
        catch (UsageException exception)
        {
            return console.WrongUsage([console.In(exception.Said)], parsed.CommandResult.Command.Name);
        }
        catch (Exception exception) when (EnvironmentFailure.Of(exception) is { } failure)
        {
            console.Warn(failure);
            return ExitCode.Failure;
        }
        catch (Exception exception) when (HasMissingLibrary(exception))
        {
            console.Warn(FailureMessages.NoDrawingLibrary);
            return ExitCode.Failure;
        }
        catch (Exception exception)
        {
            console.Warn(FailureMessages.Bug(exception));
            return ExitCode.Failure;
        }
    }

    /// <summary>
    /// The library that draws the charts is the only part of the product that is not managed code; where it cannot be loaded, a chart fails deep inside.
    /// </summary>
    private static bool HasMissingLibrary(Exception exception) => exception switch
    {
        DllNotFoundException => true,
        AggregateException several => several.InnerExceptions.Any(HasMissingLibrary),
        _ => exception.InnerException is { } inner && HasMissingLibrary(inner),
    };
}

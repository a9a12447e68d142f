using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace ReportGen.Cli.Terminal;

/// <summary>Says of a wrong command line what is wrong, in words of its user and not of the program.</summary>
internal static class UsageText
{
    /// <summary>The problems: the first word that is not understood, since what follows depends on it; else everything that is wrong with what was given or
    /// left out.</summary>
    public static IReadOnlyList<string> Of(ParseResult parsed, UserConsole console)
    {
        var command = parsed.CommandResult.Command;
        if (parsed.UnmatchedTokens is [var word, ..])
            return [console.In(Unknown(word, command))];
        if (command.Subcommands.Count > 0)
            return [console.In(UsageMessages.NoCommand(command.Subcommands.Select(sub => sub.Name)))];
        var missing = command
            .Options.Where(option => option.Required && parsed.GetResult(option)?.IdentifierToken is null)
            .Select(option => console.In(UsageMessages.OptionNeeded(option.Name, option.Description)))
            .Concat(
                command
                    .Arguments.Where(argument => argument.Arity.MinimumNumberOfValues > 0 && parsed.GetResult(argument) is not { Tokens.Count: > 0 })
                    .Select(argument => console.In(UsageMessages.ArgumentNeeded(argument.Description)))
            );
        var wrong = parsed.Errors.Select(error => Wrong(error, console)).OfType<string>();
        return [.. missing.Concat(wrong).Distinct(StringComparer.Ordinal).DefaultIfEmpty(console.In(UsageMessages.NotUnderstood))];
    }

    private static Said Unknown(string word, Command command)
    {
        if (!word.StartsWith('-'))
            return command.Subcommands.Count > 0
                ? UsageMessages.UnknownCommand(word, Nearest(word, command.Subcommands.Select(sub => sub.Name)))
                : UsageMessages.UnknownWord(word, command.Name);
        var near = Nearest(word, command.Options.Select(option => option.Name));
        return command is RootCommand ? UsageMessages.OptionBeforeCommand(word) : UsageMessages.UnknownOption(word, command.Name, near);
    }

    /// <summary>What is wrong with a value; null for what is reported as missing.</summary>
    private static string? Wrong(ParseError error, UserConsole console)
    {
        var result = error.SymbolResult;
        if (result is ArgumentResult { Parent: CommandResult } argument)
            return argument.Tokens is [var given, ..]
                ? IsWrongNumber(argument.Argument.ValueType, given.Value)
                    ? console.In(UsageMessages.NotNumber(argument.Argument.Name, given.Value))
                    : error.Message
                : null;
        if ((result as OptionResult ?? result?.Parent as OptionResult) is not { } option)
            return null;
        var tokens = option.Tokens;
        if (tokens.Count == 0)
            return option.IdentifierToken is null ? null : console.In(UsageMessages.ValueNeeded(option.Option.Name));
        if (tokens.Count > option.Option.Arity.MaximumNumberOfValues)
            return console.In(UsageMessages.GivenTwice(option.Option.Name));
        if (tokens.FirstOrDefault(token => IsWrongNumber(option.Option.ValueType, token.Value)) is { } wrong)
            return console.In(UsageMessages.NotNumber(option.Option.Name, wrong.Value));
        return error.Message;
    }

    private static bool IsWrongNumber(Type type, string text) =>
        (type == typeof(int) || type == typeof(int?) || type == typeof(int[]))
        && !int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out _);

    /// <summary>What was probably meant: a name that shares its letters but for two, the first by ordinal order among equals.</summary>
    private static string? Nearest(string word, IEnumerable<string> names) => names
        .Select(name => (Name: name, Distance: Distance(word, name)))
        .Where(entry => entry.Distance <= 2)
        .OrderBy(entry => entry.Distance).ThenBy(entry => entry.Name, StringComparer.Ordinal)
        .Select(entry => entry.Name).FirstOrDefault();

    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}

namespace ReportGen.Cli.Terminal;

/// <summary>The command was understood, but what it names does not exist or does not fit.</summary>
public sealed class UsageException(string message) : Exception(message);

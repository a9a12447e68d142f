namespace ReportGen.Cli.Terminal;

/// <summary>The command was understood, but what it names does not exist or does not fit.</summary>
public sealed class UsageException(Said said) : Exception(said.English)
{
    public Said Said { get; } = said;
}

namespace ReportGen.Cli.Terminal;

/// <summary>What a script can rely on.</summary>
public static class ExitCode
{
    public const int Clean = 0;
    public const int Findings = 1;
    public const int Usage = 2;
    public const int Failure = 3;
}

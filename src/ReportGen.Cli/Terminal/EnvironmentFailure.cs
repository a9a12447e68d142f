using ReportGen.Site.Output;

namespace ReportGen.Cli.Terminal;

/// <summary>Separates failures of the machine from faults of the program, also where several threads met them at once.</summary>
internal static class EnvironmentFailure
{
    private const int DiskFull = 28; // ENOSPC
    private const int QuotaReached = 122; // EDQUOT
    private const int WindowsDiskFull = unchecked((int)0x80070070);
    private const int WindowsHandleDiskFull = unchecked((int)0x80070027);

    /// <summary>What to say of it in one sentence; null for a fault of the program.</summary>
    public static Said? Of(Exception exception) => exception switch
    {
        AggregateException several => OfAll([.. several.Flatten().InnerExceptions.Select(Of)]),
        OutOfMemoryException => FailureMessages.OutOfMemory(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes),
        IOException { HResult: DiskFull or QuotaReached or WindowsDiskFull or WindowsHandleDiskFull } full => FailureMessages.DiskFull(full.Message),
        OutputException refused => FailureMessages.Output(refused.Problem, refused.Path),
        IOException or UnauthorizedAccessException => FailureMessages.EnvironmentFailed(exception.Message),
        _ => null,
    };

    private static Said? OfAll(List<Said?> failures) => failures.Contains(null) ? null : failures.FirstOrDefault();
}

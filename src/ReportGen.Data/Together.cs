using System.Runtime.ExceptionServices;

namespace ReportGen.Data;

/// <summary>Work on several threads.</summary>
internal static class Together
{
    /// <summary>Runs all of it; what the environment throws comes out as it was thrown, so that callers see a failed disk as one.</summary>
    public static void Run(params Action[] actions)
    {
        try
        {
            Parallel.Invoke(actions);
        }
        catch (AggregateException error)
        {
            ExceptionDispatchInfo.Throw(error.Flatten().InnerExceptions[0]);
        }
    }
}

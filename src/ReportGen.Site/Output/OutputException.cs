namespace ReportGen.Site.Output;

/// <summary>Why an output cannot be written.</summary>
public enum OutputProblem
{
    /// <summary>Something that this program did not make has the name of a file or folder of the site.</summary>
    InTheWay,

    /// <summary>Another build writes there.</summary>
    Busy,

    /// <summary>It holds files that were not built by this program.</summary>
    Foreign,

    /// <summary>It has no folder above it.</summary>
    Rootless,
}

/// <summary>An output cannot be written as it is.</summary>
/// <param name="problem">Why.</param>
/// <param name="path">The file or folder that is concerned.</param>
public sealed class OutputException(OutputProblem problem, string path) : IOException($"{problem}: {path}")
{
    public OutputProblem Problem { get; } = problem;

    public string Path { get; } = path;
}

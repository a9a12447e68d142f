namespace ReportGen.Data.Tests.Fuzzing;

/// <summary>What a mutation may do to the results without a finding that stops or asks.</summary>
internal enum Effect
{
    /// <summary>Nothing: the results are the same, and nothing but a remark is reported.</summary>
    Nothing,

    /// <summary>Nothing either, but the order of columns may be asked about.</summary>
    Columns,

    /// <summary>No result may change: where one would, something stops or asks.</summary>
    Reported,

    /// <summary>One datum became another valid one: results may change, each traceable to the cell that was edited.</summary>
    Value,
}

/// <summary>A change of one or two good files.</summary>
/// <param name="What">What was done, for a person who looks at a failure.</param>
/// <param name="Effect">What may come of it.</param>
/// <param name="Changes">Files with their new bytes; nothing where the file is gone.</param>
internal sealed record Mutation(string What, Effect Effect, Dictionary<string, byte[]?> Changes);

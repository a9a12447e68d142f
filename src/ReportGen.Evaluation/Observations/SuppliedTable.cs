using System.Collections.Immutable;

namespace ReportGen.Evaluation.Observations;

/// <summary>A table or list of an edition, in one file or in parts.</summary>
/// <param name="Source">Its file; the folder of its parts.</param>
public abstract record SuppliedTable(SourceTable Source)
{
    /// <summary>Its name in the scheme.</summary>
    public abstract string Name { get; }

    /// <summary>True where it has not come or could not be read; it then has no rows.</summary>
    public bool IsAbsent { get; init; }

    /// <summary>Rows that were left out with a finding: so many rows may be lacking for that reason.</summary>
    public int LostRows { get; init; }

    /// <summary>Its files, where it comes in parts; none where it is one file.</summary>
    public ImmutableArray<InputPart> Parts { get; init; } = [];

    /// <summary>Who owes the rows of which units, where it comes in parts; every unit is owed by one. None where it is one file.</summary>
    public ImmutableArray<PartSender> Senders { get; init; } = [];

    /// <summary>Who still owes a part.</summary>
    public IEnumerable<PartSender> Late => Senders.Where(sender => !sender.HasCome);

    /// <summary>True where it has not come, or a part of it has not.</summary>
    public bool IsLate => IsAbsent || Late.Any();
}

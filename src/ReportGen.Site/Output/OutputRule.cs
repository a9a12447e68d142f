using System.Collections.Immutable;

namespace ReportGen.Site.Output;

/// <summary>Why a folder, wherever it is and whatever is in it, cannot be replaced by an output.</summary>
public enum OutputFault
{
    /// <summary>It is what the output is made from.</summary>
    IsInput,

    /// <summary>It holds what the output is made from, which would go with it.</summary>
    HoldsInput,

    /// <summary>It lies in what the output is made from, and would be read as part of it.</summary>
    InInput,

    /// <summary>It is the root of a drive.</summary>
    Root,

    /// <summary>It is or holds the home folder of the user.</summary>
    Home,

    /// <summary>It is or holds the folder in which the command runs.</summary>
    Working,
}

/// <summary>A refusal of a place.</summary>
/// <param name="Fault">Why.</param>
/// <param name="Other">The other folder that is concerned.</param>
public sealed record OutputRefusal(OutputFault Fault, string Other);

/// <summary>The places that an output must keep away from, as they really are.</summary>
/// <param name="Inputs">What it is made from.</param>
/// <param name="Roots">Roots of drives and of what is mounted.</param>
/// <param name="Home">The home folder of the user; null where there is none.</param>
/// <param name="Working">The folder in which the command runs.</param>
public sealed record ReservedPlaces(ImmutableArray<string> Inputs, ImmutableArray<string> Roots, string? Home, string Working);

/// <summary>
/// Says which places can be replaced by an output, by their paths alone. A folder that is replaced takes along everything in it, so it neither is nor holds
/// anything else that somebody needs. Paths are real ones (<see cref="RealPath"/>) and are compared as the file system does.
/// </summary>
public static class OutputRule
{
    private static readonly StringComparison Comparison =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>Why the output cannot stand there; null where it can.</summary>
    public static OutputRefusal? Refusal(string output, ReservedPlaces places)
    {
        ArgumentNullException.ThrowIfNull(places);
        foreach (var input in places.Inputs)
        {
            if (IsSame(output, input)) return new OutputRefusal(OutputFault.IsInput, input);
            if (Holds(output, input)) return new OutputRefusal(OutputFault.HoldsInput, input);
            if (Holds(input, output)) return new OutputRefusal(OutputFault.InInput, input);
        }

        if (Path.GetPathRoot(output) == output || places.Roots.Any(root => IsSame(root, output))) return new OutputRefusal(OutputFault.Root, output);
        if (places.Home is { } home && HoldsOrIs(output, home)) return new OutputRefusal(OutputFault.Home, home);
        return HoldsOrIs(output, places.Working) ? new OutputRefusal(OutputFault.Working, places.Working) : null;
    }

    private static bool HoldsOrIs(string folder, string other) => IsSame(folder, other) || Holds(folder, other);

    private static bool IsSame(string one, string other) => string.Equals(Closed(one), Closed(other), Comparison);

    private static bool Holds(string folder, string other) => Closed(other).StartsWith(Closed(folder), Comparison) && !IsSame(folder, other);

    /// <summary>With a separator at its end, so that no name passes for the beginning of a longer one.</summary>
    private static string Closed(string folder) =>
        Path.TrimEndingDirectorySeparator(folder) is var open && Path.EndsInDirectorySeparator(open) ? open : open + Path.DirectorySeparatorChar;
}

using System.Collections.Immutable;
using ReportGen.Cli.Terminal;
using ReportGen.Site.Output;

namespace ReportGen.Cli.Commands;

/// <summary>The folder that a command writes: nothing that anybody needs is in it, and it is apart from what the command reads.</summary>
internal static class OutputFolder
{
    /// <summary>The folder for the site.</summary>
    public static string ForSite(string folder, params ImmutableArray<string> inputs) => Replaceable(folder, Staging.Marker, inputs);

    /// <summary>The same for a report on findings, which never takes the place of a site.</summary>
    public static string? ForReport(string? folder, params ImmutableArray<string> inputs) =>
        folder is null ? null : Replaceable(folder, Staging.ReportMarker, inputs);

    /// <summary>The same for data, which never take the place of anything.</summary>
    public static string ForData(string folder, params ImmutableArray<string> inputs)
    {
        Refuse(folder, inputs);
        return Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()
            ? throw new UsageException(UsageMessages.NotEmpty(folder))
            : folder;
    }

    /// <summary>A folder for packs, each of which has a folder of its own there; null where none is asked for.</summary>
    public static string? ForPacks(string? folder, params ImmutableArray<string> inputs)
    {
        if (folder is null) return null;
        Refuse(folder, inputs);
        return File.Exists(Path.Combine(folder, Staging.Marker)) ? throw new UsageException(UsageMessages.OutputForeign(folder)) : folder;
    }

    private static string Replaceable(string folder, string marker, ImmutableArray<string> inputs)
    {
        Refuse(folder, inputs);
        return Staging.MayReplace(folder, marker) ? folder : throw new UsageException(UsageMessages.OutputForeign(folder));
    }

    private static void Refuse(string folder, ImmutableArray<string> inputs)
    {
        if (string.IsNullOrWhiteSpace(folder)) throw new UsageException(UsageMessages.NoFolderNamed);
        if (new FileInfo(folder).LinkTarget is { } target && !Directory.Exists(folder))
            throw new UsageException(UsageMessages.OutputIsDeadLink(folder, target));
        for (var place = folder; !string.IsNullOrEmpty(place); place = Path.GetDirectoryName(place))
            if (File.Exists(place)) throw new UsageException(UsageMessages.OutputIsFile(place));
        ImmutableArray<string> real = [.. inputs.Select(RealPath.Of)];
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile, Environment.SpecialFolderOption.DoNotVerify);
        var places = new ReservedPlaces(real, Roots(), home.Length == 0 ? null : RealPath.Of(home), RealPath.Of("."));
        if (OutputRule.Refusal(RealPath.Of(folder), places) is not { } refusal) return;
        var named = real.IndexOf(refusal.Other) is >= 0 and var input ? inputs[input] : refusal.Other;
        throw new UsageException(UsageMessages.OutputRefused(folder, refusal.Fault, named));
    }

    /// <summary>What is mounted, too: no folder can be put in the place of a drive.</summary>
    private static ImmutableArray<string> Roots() => [.. DriveInfo.GetDrives().Select(drive => drive.Name)];
}

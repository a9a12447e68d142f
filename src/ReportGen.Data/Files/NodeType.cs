using System.Runtime.InteropServices;

namespace ReportGen.Data.Files;

/// <summary>Distinguishes pipes and devices from files without opening them: to open a pipe is to wait for whoever writes into it.</summary>
internal static class NodeType
{
    private const int CurrentFolder = -100;
    private const int DoNotFollow = 0x100;
    private const uint TypeWanted = 1;
    private const int ModeOffset = 28;
    private const int TypeBits = 0xF000;
    private const int RegularFile = 0x8000;

    /// <summary>True where a file of no length is a pipe, a socket or a device. Elsewhere than on Linux nobody can know; such a file then counts as empty and
    /// is not opened either.</summary>
    public static bool IsSpecial(string path)
    {
        if (!OperatingSystem.IsLinux()) return false;
        var buffer = new byte[256];
        try
        {
            return StatX(CurrentFolder, path, DoNotFollow, TypeWanted, buffer) == 0 && (BitConverter.ToUInt16(buffer, ModeOffset) & TypeBits) != RegularFile;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    [DllImport("libc", EntryPoint = "statx", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int StatX(int folder, [MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags, uint mask, byte[] buffer);
}

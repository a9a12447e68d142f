using System.Runtime.InteropServices;

namespace ReportGen.Site.Output;

/// <summary>
/// What file systems can do and the runtime does not offer. Each says false where the system cannot do it; what that means is the caller's to know.
/// </summary>
internal static partial class SystemCalls
{
    private const int CurrentFolder = -100; // AT_FDCWD
    private const int NoFollow = 0x100; // AT_SYMLINK_NOFOLLOW
    private const uint Exchange = 2; // RENAME_EXCHANGE; RENAME_SWAP of macOS has the same number
    private const uint BasicFacts = 0x7FF; // STATX_BASIC_STATS

    /// <summary>Exchanges two folders of one file system in one step: at no moment is either name missing.</summary>
    public static bool TryExchange(string one, string other)
    {
        try
        {
            return OperatingSystem.IsLinux() ? renameat2(CurrentFolder, one, CurrentFolder, other, Exchange) == 0
                : OperatingSystem.IsMacOS() && renamex_np(one, other, Exchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false; // An old C library.
        }
    }

    /// <summary>Gives a file a second name.</summary>
    public static bool TryLink(string file, string name) => !OperatingSystem.IsWindows() && link(file, name) == 0;

    /// <summary>Gives a folder the owner and group of another, where that may be done.</summary>
    public static void CopyOwner(string from, string to)
    {
        if (!OperatingSystem.IsLinux() || Facts(from) is not { } wanted || Facts(to) is not { } there) return;
        if (wanted.Owner != there.Owner || wanted.Group != there.Group) _ = lchown(to, wanted.Owner, wanted.Group);
    }

    /// <summary>Writes everything to the disk that was written to a file's file system; does nothing where the system has no such call.</summary>
    public static void Flush(SafeHandle file)
    {
        if (OperatingSystem.IsLinux()) _ = syncfs(file);
    }

    private static FileFacts? Facts(string path) => statx(CurrentFolder, path, NoFollow, BasicFacts, out var facts) == 0 ? facts : null;

    /// <summary>The beginning of struct statx, which is the same on every architecture; it is 256 bytes long.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct FileFacts
    {
        [FieldOffset(20)]
        public uint Owner;

        [FieldOffset(24)]
        public uint Group;
    }

    [LibraryImport("libc", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int renameat2(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);

    [LibraryImport("libc", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int renamex_np(string from, string to, uint flags);

    [LibraryImport("libc", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int link(string oldPath, string newPath);

    [LibraryImport("libc", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int lchown(string path, uint owner, uint group);

    [LibraryImport("libc", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int statx(int folder, string path, int flags, uint mask, out FileFacts facts);

    [LibraryImport("libc", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int syncfs(SafeHandle file);
}

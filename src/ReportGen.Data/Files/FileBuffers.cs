namespace ReportGen.Data.Files;

/// <summary>Memory for whole files, as much as is in use at one time: a shared pool would keep some for every thread and size, and would never release
/// them.</summary>
internal sealed class FileBuffers
{
    private const int Least = 1 << 16;

    private readonly Stack<byte[]> free = new();

    /// <summary>Room for so many bytes or more.</summary>
    public byte[] Rent(int length)
    {
        lock (free)
        {
            if (free.TryPop(out var room) && room.Length >= length) return room;
        }

        return GC.AllocateUninitializedArray<byte>(Math.Max(Least, length + (length / 2)));
    }

    public void Return(byte[] room)
    {
        lock (free) free.Push(room);
    }
}

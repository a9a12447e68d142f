namespace ReportGen.Data.Files;

/// <summary>The text of a file in UTF-8, in memory that serves the next file once this one is done with.</summary>
/// <param name="utf8">The text without byte order mark.</param>
/// <param name="room">What is given back.</param>
/// <param name="rooms">To whom.</param>
internal sealed class FileText(ReadOnlyMemory<byte> utf8, byte[] room, FileBuffers rooms) : IDisposable
{
    private bool isDone;

    public ReadOnlyMemory<byte> Utf8
    {
        get
        {
            ObjectDisposedException.ThrowIf(isDone, this);
            return utf8;
        }
    }

    public void Dispose()
    {
        if (!isDone) rooms.Return(room);
        isDone = true;
    }
}

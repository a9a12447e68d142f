using System.Security.Cryptography;
using System.Text;

namespace ReportGen.Site.Output;

/// <summary>Writes a long text piece by piece and gives its facts, which are counted as the pieces pass.</summary>
internal static class LongText
{
    private const int Room = 1 << 15;

    public static FileFacts Write(TextRecipe recipe, Stream target)
    {
        using var measured = new MeasuredStream(target);
        using (var text = new StreamWriter(measured, new UTF8Encoding(recipe.ByteOrderMark), Room, leaveOpen: true)) recipe.Write(text);
        return measured.Facts();
    }

    /// <summary>Passes on what is written to it and keeps count and hash.</summary>
    private sealed class MeasuredStream(Stream target) : Stream
    {
        private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        private long bytes;

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => bytes;

        public override long Position
        {
            get => bytes;
            set => throw new NotSupportedException();
        }

        public FileFacts Facts() => new(bytes, Convert.ToHexStringLower(hash.GetHashAndReset()));

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            hash.AppendData(buffer);
            target.Write(buffer);
            bytes += buffer.Length;
        }

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Flush() => target.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing) hash.Dispose();
            base.Dispose(disposing);
        }
    }
}

namespace ReportGen.Site.Output;

/// <summary>A site has more bytes than the place takes to which it goes.</summary>
public sealed class TooLargeException(long bytes) : Exception("The site has more bytes than the place takes to which it goes.")
{
    /// <summary>How many it has.</summary>
    public long Bytes { get; } = bytes;
}

namespace ReportGen.Forms;

/// <summary>A table that is written beside its place and renamed, so that it is there as a whole or as it was.</summary>
internal static class WholeFile
{
    public static void Write(string path, Action<CsvWriter> write)
    {
        using (var csv = new CsvWriter(path + ".new")) write(csv);
        File.Move(path + ".new", path, overwrite: true);
    }
}

using ReportGen.Data.Findings;
using ReportGen.Evaluation.Findings;

namespace ReportGen.Data.Files;

/// <summary>Finds what a version control system leaves in a file that two people changed.</summary>
internal static class ConflictMarkers
{
    /// <summary>True, with a finding, where there is one at the start of a line.</summary>
    public static bool Report(ReadOnlySpan<byte> utf8, FindingBag findings)
    {
        var at = AtLineStart(utf8, "<<<<<<< "u8);
        var mark = "<<<<<<<";
        if (at < 0) (at, mark) = (AtLineStart(utf8, ">>>>>>> "u8), ">>>>>>>");
        if (at < 0) return false;
        var line = TextRows.Line(utf8, at);
        findings.Add(Catalogue.FileLeftover, line, null, $"第 {Invariant.Text(line)} 行是合并冲突标记“{mark}”，文件中同时留有两个版本。", "请逐处选定一个版本，并删除冲突标记。", mark);
        return true;
    }

    private static int AtLineStart(ReadOnlySpan<byte> utf8, ReadOnlySpan<byte> mark)
    {
        for (var from = 0; utf8[from..].IndexOf(mark) is var next and >= 0; from += next + 1)
        {
            var at = from + next;
            if (at == 0 || utf8[at - 1] is (byte)'\n' or (byte)'\r') return at;
        }

        return -1;
    }
}

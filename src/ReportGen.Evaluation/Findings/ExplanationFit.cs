using System.Collections.Immutable;
using System.Globalization;

namespace ReportGen.Evaluation.Findings;

/// <summary>How a field of an explanation agrees with a finding.</summary>
internal enum Fit
{
    /// <summary>As the finding has it.</summary>
    Same,

    /// <summary>The same thing in another spelling: a name for a code, a header cut short, a number with other decimals.</summary>
    Alike,

    /// <summary>Something else.</summary>
    Other,
}

/// <summary>A field of an explanation beside the same of a finding.</summary>
/// <param name="Name">Its header in the table of explanations.</param>
/// <param name="Written">What the explanation has.</param>
/// <param name="Found">What the finding has.</param>
/// <param name="Fit">How they agree.</param>
internal sealed record FieldFit(string Name, string Written, string Found, Fit Fit);

/// <summary>How an explanation agrees with a finding, field by field.</summary>
/// <param name="Fields">Rule, file, column, unit, value.</param>
internal sealed record ExplanationFit(ImmutableArray<FieldFit> Fields)
{
    public Fit Value => Fields[^1].Fit;

    /// <summary>True where it may be meant: only spellings differ, or one field is something else while all the others are the same.</summary>
    public bool IsNear => Others == 0 || (Others == 1 && Fields.All(part => part.Fit != Fit.Alike));

    /// <summary>The less, the nearer.</summary>
    public int Distance => (Others * 10) + Fields.Count(part => part.Fit == Fit.Alike);

    private int Others => Fields.Count(part => part.Fit == Fit.Other);

    public static ExplanationFit Of(Explanation explanation, Finding finding)
    {
        var (file, column, value) = (StemOf(finding.Place.File), finding.Place.Column ?? string.Empty, finding.Value ?? string.Empty);
        var code = Explanation.RegionOf(finding);
        var stated = NameOf(explanation.File);
        return new ExplanationFit(
        [
            new FieldFit("规则", explanation.Code.Id, finding.Code.Id, ReferenceEquals(explanation.Code, finding.Code) ? Fit.Same : Fit.Other),
            new FieldFit("文件", stated, file, explanation.IsFile(finding.Place.File) ? Fit.Same
                : FolderOf(explanation.File) == FolderOf(finding.Place.File) && Contain(stated, file) ? Fit.Alike : Fit.Other),
            new FieldFit("列", explanation.Column, column, string.Equals(explanation.Column, column, StringComparison.Ordinal) ? Fit.Same
                : Contain(explanation.Column, column) ? Fit.Alike : Fit.Other),
            new FieldFit("行政区划代码", explanation.Region, code, string.Equals(explanation.Region, code, StringComparison.Ordinal) ? Fit.Same
                : IsUnit(explanation.Region, finding.Region, code) ? Fit.Alike : Fit.Other),
            new FieldFit("现值", explanation.Value, value, explanation.IsValue(value) ? Fit.Same : IsNumber(explanation.Value, value) ? Fit.Alike : Fit.Other),
        ]);
    }

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    private static string StemOf(string path) => NameOf(path) is var name && name.LastIndexOf('.') is > 0 and var dot ? name[..dot] : NameOf(path);

    private static string FolderOf(string path) => path[..(path.LastIndexOf('/') + 1)];

    /// <summary>True where one is part of the other, whatever the forms of letters and brackets, or spaces.</summary>
    private static bool Contain(string left, string right)
    {
        var (one, other) = (Plain(left), Plain(right));
        return one.Length > 1 && other.Length > 1
            && (one.Contains(other, StringComparison.OrdinalIgnoreCase) || other.Contains(one, StringComparison.OrdinalIgnoreCase));
    }

    private static string Plain(string text) =>
        string.Concat(text.Where(c => !char.IsWhiteSpace(c)).Select(c => c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c));

    private static bool IsUnit(string written, string? region, string code) =>
        written.Length > 1 && region is { Length: > 7 }
            && (string.Equals(written, region[7..], StringComparison.Ordinal)
            || (written.Contains(code, StringComparison.Ordinal) && written.Length > code.Length));

    private static bool IsNumber(string written, string found)
    {
        const NumberStyles plain = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign | NumberStyles.AllowThousands;
        return decimal.TryParse(Plain(written), plain, CultureInfo.InvariantCulture, out var one)
            && decimal.TryParse(found, plain, CultureInfo.InvariantCulture, out var other) && one == other;
    }
}

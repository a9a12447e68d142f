namespace ReportGen.Site.ClassStructure;

/// <summary>Style of a class badge: a, b, c, or o for any other letter.</summary>
public static class ClassStyles
{
    public static string Of(string? letter) => letter switch
    {
        "A" => "a",
        "B" => "b",
        "C" => "c",
        _ => "o",
    };
}

namespace ReportGen.Cli.Terminal;

/// <summary>What the command line says, in both its languages.</summary>
/// <param name="Chinese">In Chinese, as findings are.</param>
/// <param name="English">In English, as the code is.</param>
public readonly record struct Said(string Chinese, string English)
{
    public string In(Language language) => language switch
    {
        Language.Chinese => Chinese,
        Language.English => English,
        _ => throw new ArgumentOutOfRangeException(nameof(language)),
    };

    /// <summary>With numbers as every machine writes them.</summary>
    internal static Said Of(FormattableString chinese, FormattableString english) =>
        new(FormattableString.Invariant(chinese), FormattableString.Invariant(english));
}

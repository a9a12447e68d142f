using System.Runtime.InteropServices;

namespace ReportGen.Cli.Terminal;

/// <summary>The language of the command line.</summary>
public enum Language
{
    Chinese,
    English,
}

/// <summary>Which language the command line speaks. It is known before the command line is read, since what is wrong there is said in it too.</summary>
public static partial class LanguageChoice
{
    public const string Option = "--language";

    /// <summary>What the option takes, in the order of <see cref="Language"/>.</summary>
    public static readonly string[] Words = ["zh", "en"];

    private const int PrimaryLanguage = 0x3FF;
    private const int WindowsChinese = 0x04;

    /// <summary>The language that is asked for, or that of the locale: Chinese where it is Chinese, else English.</summary>
    /// <param name="args">The words of the command line.</param>
    /// <param name="variable">Gives a variable of the environment.</param>
    public static Language Of(IReadOnlyList<string> args, Func<string, string?> variable)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(variable);
        for (var i = 0; i < args.Count; i++)
        {
            var named = args[i] == Option && i + 1 < args.Count ? args[i + 1]
                : args[i].StartsWith(Option + "=", StringComparison.Ordinal) || args[i].StartsWith(Option + ":", StringComparison.Ordinal)
                    ? args[i][(Option.Length + 1)..]
                    : null;
            if (named is not null && Array.IndexOf(Words, named) is >= 0 and var word) return (Language)word;
        }

        return OfLocale(variable);
    }

    /// <summary>By the first of the variables for messages that is set, as POSIX orders them; Windows has none and is asked itself.</summary>
    private static Language OfLocale(Func<string, string?> variable)
    {
        var locale = new[] { "LC_ALL", "LC_MESSAGES", "LANG" }.Select(variable).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        if (locale is null && OperatingSystem.IsWindows())
            return (GetUserDefaultUILanguage() & PrimaryLanguage) == WindowsChinese ? Language.Chinese : Language.English;
        return locale is not null && locale.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Language.Chinese : Language.English;
    }

    [LibraryImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial ushort GetUserDefaultUILanguage();
}

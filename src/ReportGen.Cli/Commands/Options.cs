using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using ReportGen.Cli.Terminal;
using ReportGen.Site.Publishing;

namespace ReportGen.Cli.Commands;

/// <summary>Options that several commands share.</summary>
internal static class Options
{
    public static Option<string> Data() => new("--data") { Description = Messages.Data, DefaultValueFactory = _ => "data" };

    public static Option<string> Templates() => new("--templates") { Description = Messages.Templates, DefaultValueFactory = _ => "templates" };

    public static Option<bool> Drafts() => new("--drafts") { Description = Messages.Drafts };

    public static Option<FindingFormat> Format() => new("--format") { Description = Messages.Format, DefaultValueFactory = _ => FindingFormat.Text };

    public static string ExistingFolder(ParseResult parsed, Option<string> option, string what)
    {
        var folder = parsed.GetRequiredValue(option);
        return Directory.Exists(folder) ? folder : throw new UsageException(Messages.NoFolder(what, folder));
    }

    /// <summary>The folder for the site: not a file, not inside what it is made from, and nothing that somebody else put there.</summary>
    public static string OutputFolder(string folder, params ReadOnlySpan<string> inputs)
    {
        if (string.IsNullOrWhiteSpace(folder)) throw new UsageException(Messages.NoOutput);
        if (File.Exists(folder)) throw new UsageException(Messages.OutputIsFile(folder));
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar;
        foreach (var input in inputs)
        {
            var inside = Path.TrimEndingDirectorySeparator(Path.GetFullPath(input)) + Path.DirectorySeparatorChar;
            if (full.StartsWith(inside, StringComparison.Ordinal)) throw new UsageException(Messages.OutputInside(folder, input));
        }

        return Staging.MayReplace(folder) ? folder : throw new UsageException(Messages.OutputForeign(folder));
    }

    public static Uri? AbsoluteUrl(string? text)
    {
        if (text is null) return null;
        var ok = Uri.TryCreate(text.EndsWith('/') ? text : text + "/", UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps) && url.Query.Length + url.Fragment.Length + url.UserInfo.Length == 0;
        return ok ? url : throw new UsageException(Messages.NoUrl(text));
    }

    /// <summary>Bounds a number; what is no number at all is told by the parser itself.</summary>
    public static void Within(Option<int> option, int least, int most) => option.Validators.Add(result =>
    {
        var isNumber = int.TryParse(result.Tokens is [var token, ..] ? token.Value : null, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value);
        if (isNumber && (value < least || value > most)) result.AddError(Messages.OutOfRange(option.Name, least, most));
    });

    public static ImmutableArray<int> Years(int[]? years) => [.. (years ?? []).Distinct().Order()];
}

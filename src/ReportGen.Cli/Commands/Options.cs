using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using ReportGen.Cli.Terminal;
using ReportGen.Site.Output;

namespace ReportGen.Cli.Commands;

/// <summary>Options that several commands share.</summary>
internal static class Options
{
    public static readonly Said DataFolder = new("数据文件夹", "data folder");

    public static readonly Said SiteFolder = new("网站文件夹", "site folder");

    public static readonly Said TemplatesFolder = new("模板文件夹", "templates folder");

    private static readonly string[] Formats = ["text", "json", "github"]; // in the order of FindingFormat

    public static Option<string> Data(UserConsole console) =>
        new("--data")
        {
            HelpName = "folder",
            Description = console.In(HelpMessages.Data),
            DefaultValueFactory = _ => "data",
        };

    public static Option<string> Templates(UserConsole console) =>
        new("--templates")
        {
            HelpName = "folder",
            Description = console.In(HelpMessages.Templates),
            DefaultValueFactory = _ => "templates",
        };

    public static Option<bool> Drafts(UserConsole console) => new("--drafts") { Description = console.In(HelpMessages.Drafts) };

    /// <summary>A word and not the enumeration itself, which would also take its numbers and show its names as the code writes them.</summary>
    public static Option<string> Format(UserConsole console) => Format(console, Formats);

    /// <summary>The same where only some of them are of use.</summary>
    public static Option<string> Format(UserConsole console, params string[] formats)
    {
        var option = new Option<string>("--format")
        {
            HelpName = string.Join('|', formats),
            Description = console.In(HelpMessages.Format),
            DefaultValueFactory = _ => formats[0],
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !formats.Contains(token.Value, StringComparer.OrdinalIgnoreCase))
                result.AddError(console.In(UsageMessages.NotAmong(option.Name, token.Value, formats)));
        });
        return option;
    }

    /// <summary>The language of the command line, which every command takes; <see cref="LanguageChoice"/> has read it before.</summary>
    public static Option<string> OfLanguage(UserConsole console)
    {
        var option = new Option<string>(LanguageChoice.Option)
        {
            HelpName = string.Join('|', LanguageChoice.Words),
            Description = console.In(HelpMessages.LanguageOption),
            Recursive = true,
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !LanguageChoice.Words.Contains(token.Value))
                result.AddError(console.In(UsageMessages.NotAmong(option.Name, token.Value, LanguageChoice.Words)));
        });
        return option;
    }

    public static FindingFormat FormatOf(ParseResult parsed, Option<string> option) => (FindingFormat)IndexOf(parsed.GetRequiredValue(option));

    private static int IndexOf(string format) => Array.FindIndex(Formats, known => known.Equals(format, StringComparison.OrdinalIgnoreCase));

    public static string ExistingFolder(ParseResult parsed, Option<string> option, Said what)
    {
        var folder = parsed.GetRequiredValue(option);
        if (File.Exists(folder)) throw new UsageException(UsageMessages.NotFolder(what, folder));
        return Directory.Exists(folder) ? folder : throw new UsageException(UsageMessages.NoFolder(what, folder));
    }

    public static Uri? AbsoluteUrl(string? text)
    {
        if (text is null)
            return null;
        var ok =
            Uri.TryCreate(text.EndsWith('/') ? text : text + "/", UriKind.Absolute, out var url)
            && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps)
            && url.Query.Length + url.Fragment.Length + url.UserInfo.Length == 0;
        return ok ? url : throw new UsageException(UsageMessages.NoUrl(text));
    }

    public static Option<string?> Part(UserConsole console) => new("--part") { HelpName = "N/M", Description = console.In(HelpMessages.Part) };

    /// <summary>The part that is asked for, or the whole.</summary>
    public static SitePart PartOf(ParseResult parsed, Option<string?> option)
    {
        if (parsed.GetValue(option) is not { } text) return SitePart.Whole;
        var numbers = text.Split('/').Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).ToList();
        return numbers is [var number, var all] && number > 0 && number <= all
            ? new SitePart(number, all)
            : throw new UsageException(UsageMessages.NoPart(option.Name, text));
    }

    /// <summary>Bounds a number; what is no number at all is reported by the parser itself.</summary>
    public static void Within(UserConsole console, Option<int> option, int least, int most) => option.Validators.Add(result =>
    {
        var isNumber = int.TryParse(result.Tokens is [var token, ..] ? token.Value : null, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value);
        if (isNumber && (value < least || value > most)) result.AddError(console.In(UsageMessages.OutOfRange(option.Name, least, most)));
    });

    /// <summary>A day as a command takes it.</summary>
    public static DateOnly Day(string option, string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new UsageException(UsageMessages.NoDay(option, text));

    public static ImmutableArray<int> Years(int[]? years) => [.. (years ?? []).Distinct().Order()];
}

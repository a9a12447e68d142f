using System.Globalization;
using System.Text;

namespace ReportGen.Site.Rendering;

/// <summary>
/// A text within the quotes of a style sheet, where the references of HTML mean nothing: signs that mean something there or could end it are written by their
/// number.
/// </summary>
public static class CssString
{
    private const string Special = "\"\\'<>&";

    public static Markup Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var css = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (Special.Contains(c, StringComparison.Ordinal) || char.IsControl(c)) css.Append(CultureInfo.InvariantCulture, $"\\{(int)c:X} ");
            else css.Append(c);
        }

        return new Markup(css.ToString());
    }
}

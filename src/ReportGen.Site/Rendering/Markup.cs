namespace ReportGen.Site.Rendering;

/// <summary>
/// Markup that is already safe: made by the Markdown renderer, by the charts or by <see cref="HtmlWriter"/>. Templates write it as it is; all else they encode.
/// </summary>
/// <param name="Text">The markup.</param>
public sealed record Markup(string Text)
{
    public static Markup None { get; } = new(string.Empty);

    public override string ToString() => Text;
}

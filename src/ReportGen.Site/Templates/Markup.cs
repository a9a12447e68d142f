namespace ReportGen.Site.Templates;

/// <summary>Markup that is already safe: made by a template, by the Markdown renderer or by the charts. Templates write it with three braces.</summary>
/// <param name="Text">The markup.</param>
public sealed record Markup(string Text)
{
    public static Markup None { get; } = new(string.Empty);

    public override string ToString() => Text;
}

namespace ReportGen.Charts;

/// <summary>Finished, well-formed markup of one chart, ready to stand in a page.</summary>
/// <param name="Markup">The <c>svg</c> element.</param>
public readonly record struct Svg(string Markup)
{
    /// <summary>The markup itself.</summary>
    public override string ToString() => Markup;
}

using System.Collections.Immutable;
using ScottPlot;
using ScottPlot.Rendering.RenderActions;
using ScottPlot.TickGenerators;
using SkiaSharp;

namespace ReportGen.Charts.Drawing;

/// <summary>
/// One plot on a sheet of fixed size, with words beside it. The plot draws into SVG without a font: its axes are silent, and words are placed from its
/// coordinates as text of the page. Nothing is measured, so that the same plot gives the same bytes on every machine.
/// </summary>
internal sealed class Sheet
{
    private static readonly ITickGenerator NoTicks = new EmptyTickGenerator();

    private readonly int _width;
    private readonly int _height;
    private readonly List<DrawnText> _words = [];
    private readonly List<SpreadText> _spreads = [];
    private readonly List<DrawnLink> _links = [];

    /// <summary>An empty sheet.</summary>
    /// <param name="width">Width of the sheet in user units.</param>
    /// <param name="height">Height of the sheet.</param>
    /// <param name="data">Where the data stand on it.</param>
    /// <param name="limits">The data units at the edges of that place; an axis is turned round by the greater limit first.</param>
    public Sheet(int width, int height, PixelRect data, AxisLimits limits)
    {
        (_width, _height, Data) = (width, height, data);
        Plot = new Plot();
        foreach (var axis in Plot.Axes.GetAxes())
        {
            axis.IsVisible = false;
            axis.TickGenerator = NoTicks;
        }

        Plot.Layout.LayoutEngine = new FixedPlace(data);
        Plot.Axes.SetLimits(limits);
    }

    public Plot Plot { get; }

    /// <summary>Where the data stand.</summary>
    public PixelRect Data { get; }

    /// <summary>A sheet whose data units are its own user units, with 0,0 at the top left: for diagrams without a scale.</summary>
    public static Sheet WithoutScale(int width, int height) => new(width, height, new PixelRect(0, width, height, 0), new AxisLimits(0, width, height, 0));

    /// <summary>The nearest whole place of a value across.</summary>
    public int X(double value) => Whole(Plot.Axes.Bottom.GetPixel(value, Data));

    /// <summary>The nearest whole place of a value down.</summary>
    public int Y(double value) => Whole(Plot.Axes.Left.GetPixel(value, Data));

    /// <summary>Lines of the grid at values of the horizontal axis and of the vertical axis; they lie over what was added before.</summary>
    public void GridAt(double[] x, double[] y)
    {
        Plot.Axes.Bottom.TickGenerator = new NumericManual(x, new string[x.Length]);
        Plot.Axes.Left.TickGenerator = new NumericManual(y, new string[y.Length]);
        Plot.Grid.MajorLineColor = KeyColour.Of(Role.Grid);
        Plot.PlottableList.Add(new GridAmongPlottables(Plot));
    }

    /// <summary>A line of text.</summary>
    /// <param name="x">Anchor.</param>
    /// <param name="y">Baseline.</param>
    /// <param name="cssClass">Classes, or empty.</param>
    /// <param name="text">The words.</param>
    /// <param name="link">What they belong to.</param>
    public void Word(int x, int y, string cssClass, string text, int link = 0) => _words.Add(new DrawnText(x, y, cssClass, text, link));

    /// <summary>Many short words of one class; they stand above all shapes and belong to no link.</summary>
    public void Words(SpreadText words) => _spreads.Add(words);

    /// <summary>A link, to be given to shapes and words.</summary>
    /// <returns>Its number.</returns>
    public int LinkTo(string href, string? title)
    {
        _links.Add(new DrawnLink(href, title));
        return _links.Count;
    }

    /// <summary>Markup that stands in a page.</summary>
    public string InPage(string kind, string title, string description) => Written(SheetHead.InPage(kind, title, description, _links.Count > 0));

    /// <summary>A picture that is a file of its own, which many pages may show.</summary>
    /// <param name="kind">Kind of chart.</param>
    /// <param name="title">What is shown.</param>
    /// <param name="description">The message.</param>
    /// <param name="style">Its style sheet; a picture sees none but its own.</param>
    public string AsFile(string kind, string title, string description, string style) => Written(SheetHead.AsFile(kind, title, description, style));

    /// <summary>Markup that stands in a page, on a picture of the same size.</summary>
    /// <param name="kind">Kind of chart.</param>
    /// <param name="title">What is shown.</param>
    /// <param name="description">The message.</param>
    /// <param name="groundHref">Where the picture is.</param>
    public string OnFile(string kind, string title, string description, string groundHref) => Written(SheetHead.OnFile(kind, title, description, groundHref));

    private string Written(SheetHead head) => SheetMarkup.Write(head, (_width, _height), Shapes(), new DrawnTexts(_words, _spreads), _links);

    private ImmutableArray<Shape> Shapes()
    {
        using var target = new SKDynamicMemoryWStream();
        using (var canvas = SKSvgCanvas.Create(new SKRect(0, 0, _width, _height), target)) Draw(canvas);
        using var drawing = target.DetachAsData();
        return DrawnShapes.Read(drawing);
    }

    /// <summary>
    /// The steps of a rendering that a plot without a frame needs, once: the plot itself would draw twice the first time, to find its layout.
    /// </summary>
    private void Draw(SKCanvas canvas)
    {
        using var pack = new RenderPack(Plot, new PixelRect(0, _width, _height, 0), canvas);
        new ReplaceNullAxesWithDefaults().Render(pack);
        new CalculateLayout().Render(pack);
        foreach (var plottable in Plot.GetPlottables())
        {
            plottable.Axes.DataRect = pack.DataRect;
            plottable.Render(pack);
        }
    }

    private static int Whole(float pixel) => (int)Math.Round(Math.Round(pixel, 2), MidpointRounding.AwayFromZero);
}

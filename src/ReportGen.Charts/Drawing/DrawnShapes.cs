using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using SkiaSharp;

namespace ReportGen.Charts.Drawing;

/// <summary>Reads back what a plot drew: rectangles, circles and paths with a key colour; everything else is the page or the clip, and goes.</summary>
internal static class DrawnShapes
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, IgnoreWhitespace = true, IgnoreComments = true };

    public static ImmutableArray<Shape> Read(SKData drawing)
    {
#pragma warning disable RS0030 // A stream in memory, as the reader of XML wants it.
        using var stream = drawing.AsStream();
#pragma warning restore RS0030
        using var reader = XmlReader.Create(stream, Settings);
        var shapes = ImmutableArray.CreateBuilder<Shape>();
        var path = new PathData();
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element || Key(reader) is not var (role, link)) continue;
            Add(path, reader);
            if (!path.IsEmpty) Keep(shapes, new Shape(role, link, path.Take()));
        }

        return shapes.DrainToImmutable();
    }

    /// <summary>Neighbours of one role and link are one path.</summary>
    private static void Keep(ImmutableArray<Shape>.Builder shapes, Shape shape)
    {
        if (shapes.Count > 0 && shapes[^1] is var last && last.Role == shape.Role && last.Link == shape.Link)
            shapes[^1] = last with { Path = last.Path + shape.Path };
        else
            shapes.Add(shape);
    }

    /// <summary>What is painted has the colour of a role; what has no colour is a clip.</summary>
    private static (Role Role, int Link)? Key(XmlReader reader) =>
        (reader.GetAttribute("stroke") ?? reader.GetAttribute("fill")) is not { } colour ? null
        : KeyColour.Read(colour) ?? throw new InvalidOperationException($"A plot drew <{reader.LocalName}> in {colour}, which is the colour of no role.");

    private static void Add(PathData path, XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "rect": path.Rectangle(Number(reader, "x"), Number(reader, "y"), Number(reader, "width"), Number(reader, "height")); break;
            case "circle" or "ellipse": path.Move(Number(reader, "cx"), Number(reader, "cy")); break;
            case "line":
                path.Move(Number(reader, "x1"), Number(reader, "y1"));
                path.Line(Number(reader, "x2"), Number(reader, "y2"));
                break;
            case "path": Commands(path, reader.GetAttribute("d"), Origin(reader)); break;
            default: throw new InvalidOperationException($"A plot drew <{reader.LocalName}>, which nobody reads.");
        }
    }

    private static double Number(XmlReader reader, string name) => reader.GetAttribute(name) is { } text ? double.Parse(text, CultureInfo.InvariantCulture) : 0;

    /// <summary>Where 0,0 of a path is; the plot moves it for the spokes of a polar axis.</summary>
    private static (double X, double Y) Origin(XmlReader reader)
    {
        if (reader.GetAttribute("transform") is not { } moved) return (0, 0);
        const string start = "translate(";
        if (!moved.StartsWith(start, StringComparison.Ordinal)) throw new InvalidOperationException($"A plot drew with '{moved}', which nobody reads.");
        var at = start.Length;
        return (Next(moved, ref at), moved[at] == ')' ? 0 : Next(moved, ref at));
    }

    private static void Commands(PathData path, ReadOnlySpan<char> data, (double X, double Y) origin)
    {
        Span<double> numbers = stackalloc double[6];
        for (var at = 0; at < data.Length;)
        {
            var command = data[at++];
            var count = command switch { 'M' or 'L' => 2, 'C' => 6, 'Z' or 'z' => 0, _ => throw Unread(command) };
            for (var i = 0; i < count; i++) numbers[i] = Next(data, ref at) + (i % 2 == 1 ? origin.Y : origin.X);
            while (at < data.Length && data[at] is ' ' or ',') at++;
            switch (command)
            {
                case 'M': path.Move(numbers[0], numbers[1]); break;
                case 'L': path.Line(numbers[0], numbers[1]); break;
                case 'C': path.Curve(numbers); break;
                case 'Z' or 'z': path.Close(); break;
                default: throw Unread(command);
            }
        }
    }

    private static InvalidOperationException Unread(char command) => new($"A plot drew '{command}' in a path, which nobody reads.");

    private static double Next(ReadOnlySpan<char> data, ref int at)
    {
        while (data[at] is ' ' or ',') at++;
        var start = at;
        while (at < data.Length && (char.IsAsciiDigit(data[at]) || data[at] is '.' or 'e' or '+' || (data[at] == '-' && (at == start || data[at - 1] == 'e'))))
            at++;
        return double.Parse(data[start..at], CultureInfo.InvariantCulture);
    }
}

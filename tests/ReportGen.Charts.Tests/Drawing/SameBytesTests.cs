using ScottPlot;
using SkiaSharp;

namespace ReportGen.Charts.Tests.Drawing;

public sealed class SameBytesTests
{
    private const int Threads = 8;

    [Fact]
    public void Charts_are_the_same_on_many_threads_and_in_any_order()
    {
        var samples = Samples.All;
        var expected = samples.Select(static sample => sample.Draw().Markup).ToArray();
        var drawn = new string[Threads, samples.Length];
        var threads = Enumerable.Range(0, Threads).Select(thread => new Thread(() =>
        {
            // Each thread begins elsewhere, every other one goes backwards.
            for (var i = 0; i < samples.Length; i++) drawn[thread, Index(thread, i, samples.Length)] = samples[Index(thread, i, samples.Length)].Draw().Markup;
        })).ToList();
        threads.ForEach(static thread => thread.Start());
        threads.ForEach(static thread => thread.Join());
        for (var thread = 0; thread < Threads; thread++)
        {
            for (var i = 0; i < samples.Length; i++) Assert.Equal(expected[i], drawn[thread, i]);
        }
    }

    /// <summary>Nothing that a machine has installed can reach a chart that asks for no font.</summary>
    [Fact]
    public void No_chart_asks_for_a_font()
    {
        var asked = new FontsAsked();
        Fonts.Reset();
        Fonts.FontResolvers.Insert(0, asked);
        try
        {
            foreach (var sample in Samples.All) sample.Draw();
            Assert.Empty(asked.Names);

            // A plot with words does ask, so the test can fail.
            using var plot = new Plot();
            plot.Add.Text("words", 0, 0).LabelFontName = "A font that nobody has";
            plot.GetSvgXml(100, 100);
            Assert.Contains("A font that nobody has", asked.Names);
        }
        finally
        {
            Fonts.FontResolvers.Remove(asked);
        }
    }

    private static int Index(int thread, int i, int count) => thread % 2 == 0 ? (i + (thread * 5)) % count : count - 1 - ((i + (thread * 3)) % count);

    private sealed class FontsAsked : IFontResolver
    {
        public List<string> Names { get; } = [];

        public SKTypeface? CreateTypeface(string fontName, FontWeight weight, FontSlant slant, FontSpacing spacing) => Asked(fontName);

        public SKTypeface? CreateTypeface(string fontName, bool bold, bool italic) => Asked(fontName);

        private SKTypeface? Asked(string name)
        {
            lock (Names) Names.Add(name);
            return null;
        }
    }
}

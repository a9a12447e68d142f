using ScottPlot;
using SkiaSharp;

namespace ReportGen.Charts.Tests.Drawing;

[Collection(nameof(AloneWithFonts))]
public sealed class SameBytesTests
{
    private const int Threads = 8;
    private const int MostFonts = 4;

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

    /// <summary>
    /// The library measures the empty label of a bar, and asks for a font to do so; whatever it is given, and where it is given none, no chart is drawn
    /// otherwise.
    /// </summary>
    [Fact]
    public void No_font_that_a_machine_has_reaches_a_chart()
    {
        var expected = Samples.All.Select(static sample => sample.Draw().Markup).ToArray();
        foreach (var family in SKFontManager.Default.FontFamilies.Order(StringComparer.Ordinal).Take(MostFonts).Prepend(null))
        {
            // A name of its own, since the library keeps what it was given for one.
            var (given, before) = (new FontGiven(family), Fonts.Default);
            Fonts.FontResolvers.Insert(0, given);
            try
            {
                Fonts.Default = "the font " + family;
                Assert.Equal(expected, Samples.All.Select(static sample => sample.Draw().Markup));
                Assert.Contains(Fonts.Default, given.Names);
            }
            finally
            {
                Fonts.Default = before;
                Fonts.FontResolvers.Remove(given);
            }
        }
    }

    private static int Index(int thread, int i, int count) => thread % 2 == 0 ? (i + (thread * 5)) % count : count - 1 - ((i + (thread * 3)) % count);

    /// <summary>Gives one font, or none, for every name.</summary>
    private sealed class FontGiven(string? family) : IFontResolver
    {
        public List<string> Names { get; } = [];

        public SKTypeface? CreateTypeface(string fontName, FontWeight weight, FontSlant slant, FontSpacing spacing) => Give(fontName);

        public SKTypeface? CreateTypeface(string fontName, bool bold, bool italic) => Give(fontName);

        private SKTypeface? Give(string name)
        {
            Names.Add(name);
            return family is null ? null : SKTypeface.FromFamilyName(family);
        }
    }
}

/// <summary>The library's fonts are one for all threads: who changes them runs alone.</summary>
[CollectionDefinition(nameof(AloneWithFonts), DisableParallelization = true)]
public sealed class AloneWithFonts;

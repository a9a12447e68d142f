using System.Globalization;

namespace ReportGen.Benchmarks;

/// <summary>
/// Times whole builds (read, check, score, render, verify) at two sizes, each in turn with a plain copy of its own finished output, with everything on a memory
/// file system where there is one, so that the disk does not decide. The ratio is what the README quotes. "Again" is a build over what the last one left, with
/// nothing changed.
/// </summary>
internal static class WholeBuilds
{
    private static readonly Size[] Sizes =
    [
        new("Hebei × 7", 168, 7, 9, 12m),
        new("2,850 counties × 10", 2850, 10, 5, 8m),
    ];

    public static int Run(bool quick)
    {
        using var place = new WorkPlace();
        place.Publish();
        Console.WriteLine($"in {place.Folder}; medians of builds and copies taken in turn");
        Console.WriteLine("size                    build s   cp -r s     ratio   (most)     again   peak MB     files   out MB   KB/page");
        foreach (var size in quick ? Sizes[..1] : Sizes) Console.WriteLine(Measure(place, size));
        return 0;
    }

    private static string Measure(WorkPlace place, Size size)
    {
        var (data, site, copy) = (place.Path("data"), place.Path("site"), place.Path("copy"));
        place.ReportGen("sample", "--regions", Text(size.Regions), "--editions", Text(size.Editions), "--output", data, "--data", place.RepositoryPath("data"));
        string[] build = ["build", "--data", data, "--templates", place.RepositoryPath("templates"), "--output", site, "--any-size"];
        place.ReportGen(build);
        var (builds, again, copies) = (new List<Timing>(), new List<Timing>(), new List<Timing>());
        for (var run = 0; run < size.Runs; run++)
        {
            WorkPlace.Delete(site);
            builds.Add(place.ReportGen(build));
            again.Add(place.ReportGen(build));
            WorkPlace.Delete(copy);
            copies.Add(WorkPlace.Start("cp", ["-r", site, copy]));
        }

        var files = new DirectoryInfo(site).EnumerateFiles("*", SearchOption.AllDirectories).ToList();
        var pages = files.Where(file => file.Extension == ".html").ToList();
        var (buildTime, copyTime) = (Median(builds), Median(copies));
        var ratio = Median(builds.Zip(copies, (built, copied) => built.Seconds / copied.Seconds));
        var unchanged = Median(again.Zip(copies, (built, copied) => built.Seconds / copied.Seconds));
        WorkPlace.Delete(data);
        WorkPlace.Delete(site);
        WorkPlace.Delete(copy);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{size.Name,-20} {buildTime,10:0.00} {copyTime,9:0.000} {ratio,9:0.0} {"≤ " + Text((int)size.Most),8} {unchanged,9:0.0} " +
                $"{builds.Max(timing => timing.PeakBytes) / 1e6,9:0} {files.Count,9} {files.Sum(file => file.Length) / 1e6,8:0.0} " +
                $"{pages.Average(file => file.Length) / 1e3,9:0.0}"
        );
    }

    private static double Median(IEnumerable<Timing> timings) => Median(timings.Select(timing => timing.Seconds));

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record Size(string Name, int Regions, int Editions, int Runs, decimal Most);
}

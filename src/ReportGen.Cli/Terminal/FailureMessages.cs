using ReportGen.Site.Output;

namespace ReportGen.Cli.Terminal;

/// <summary>What is said where the machine, or the program itself, failed.</summary>
public static class FailureMessages
{
    public static readonly Said NoDrawingLibrary = new(
        "无法绘图：程序所在文件夹中的libSkiaSharp不存在，或者不适用于本系统；请在本系统上重新发布程序，或者将该文件复制到程序所在文件夹。",
        "The charts cannot be drawn: the library libSkiaSharp, which stands beside the program, is missing or is not made for this system; "
            + "publish the program again on this system, or copy the library to it.");

    public static Said PortTaken(int port) => Said.Of(
        $"127.0.0.1的端口{port}已被占用，请用--port另选一个。",
        $"Port {port} on 127.0.0.1 is in use; choose another with --port.");

    public static Said OutOfMemory(long available) => Said.Of(
        $"内存不足：可用内存只有{available / 1_000_000m:0} MB；生成河北省规模的网站约需150 MB，全国规模约需400 MB。原网站没有改动。",
        $"Out of memory: only {available / 1_000_000m:0} MB may be used; a site of a province needs about 150 MB, of a country 400 MB. The former site stays.");

    public static Said DiskFull(string message) => new(
        $"磁盘空间不足，原网站没有改动。新网站写在原网站旁边，须有容纳一个完整网站的剩余空间。（{message}）",
        $"The disk is full; the former site is as it was. The new site grows beside it, so there has to be room for a whole one. ({message})");

    public static Said Output(OutputProblem problem, string path) => problem switch
    {
        OutputProblem.InTheWay => new(
            $"“{path}”不是由本程序生成的，而网站要用这个名称；请将其移走。原网站没有改动。",
            $"'{path}' was not made by this program, and the site would take its place; move it away. The former site is as it was."),
        OutputProblem.Busy => new($"另一个进程正在向“{path}”写网站，请待其结束。", $"Another build is writing to '{path}'; wait until it ends."),
        OutputProblem.Foreign => new(
            $"“{path}”中有不是由本程序生成的文件，请指定空文件夹。",
            $"'{path}' holds files that were not built by this program; name an empty folder."),
        OutputProblem.Rootless => new($"“{path}”不能改作网站。", $"'{path}' cannot be replaced by a site."),
        _ => throw new ArgumentOutOfRangeException(nameof(problem)),
    };

    public static Said EnvironmentFailed(string message) => new("运行环境出错，系统原文：" + message, "The environment failed: " + message);

    public static Said Bug(Exception exception) => new(
        "ReportGen自身出错，请将以下内容一并反馈：" + Environment.NewLine + exception,
        "This is a bug in ReportGen; please report it with these lines:" + Environment.NewLine + exception);
}

namespace ReportGen.Site.Addresses;

/// <summary>
/// Links from one page. They are relative, so the same output works under any base path; only the page for missing addresses, which is shown at any depth,
/// links from the root of the server.
/// </summary>
public sealed class Linker
{
    private readonly Address from;
    private readonly string? absoluteBase;

    private Linker(Address from, string? absoluteBase)
    {
        this.from = from;
        this.absoluteBase = absoluteBase;
    }

    public static Linker From(Address page) => new(page, null);

    public static Linker Anywhere(string basePath) => new(default, basePath);

    public string To(Address target) => absoluteBase is not null ? absoluteBase + target.Path : Relative(from.Path, target.Path);

    public string To(Address target, string anchor) => target == from && absoluteBase is null ? "#" + anchor : To(target) + "#" + anchor;

    private static string Relative(string from, string to)
    {
        var shared = 0;
        for (var i = 0; i < Math.Min(from.Length, to.Length) && from[i] == to[i]; i++)
        {
            if (from[i] == '/') shared = i + 1;
        }

        var up = from.AsSpan(shared).Count('/');
        if (up == 0) return shared == to.Length ? "./" : to[shared..];
        return string.Create((up * 3) + to.Length - shared, (up, to, shared), static (span, state) =>
        {
            for (var i = 0; i < state.up; i++) "../".CopyTo(span[(i * 3)..]);
            state.to.AsSpan(state.shared).CopyTo(span[(state.up * 3)..]);
        });
    }
}

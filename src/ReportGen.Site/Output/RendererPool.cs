using System.Collections.Concurrent;

namespace ReportGen.Site.Output;

/// <summary>
/// As many renderers as there are workers at a time. A parallel loop ends and begins its workers several times a second; with a renderer of its own each would
/// leave buffers of megabytes behind.
/// </summary>
internal sealed class RendererPool : IDisposable
{
    private readonly ConcurrentBag<Renderer> idle = [];

    public Renderer Take() => idle.TryTake(out var renderer) ? renderer : new Renderer();

    public void Return(Renderer renderer) => idle.Add(renderer);

    public void Dispose()
    {
        foreach (var renderer in idle) renderer.Dispose();
    }
}

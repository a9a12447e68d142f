using System.Runtime;

namespace ReportGen.Site.Output;

// Written for speed: whole builds of a country and of a province (benchmark "builds") justify it.
/// <summary>Gives back what is left behind, where there is much of it.</summary>
public static class Garbage
{
    /// <summary>Below this size there is nothing to be gained, and a collection would be a hundredth of a small build.</summary>
    private const long Much = 128L << 20;

    /// <summary>
    /// Collects once where there is much. Nearly all of the heap lasts to the end of a build, so the runtime hardly ever looks at what is old: the rows as
    /// read, the draws of the weights, and the pages that were in the making whenever it collected what is young. At the size of a country they are half of
    /// the heap.
    /// </summary>
    public static void Collect()
    {
        if (GC.GetTotalMemory(forceFullCollection: false) < Much) return;
        GCSettings.LargeObjectHeapCompactionMode = GCLargeObjectHeapCompactionMode.CompactOnce;
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }
}

using System.Runtime;

namespace ReportGen.Cli;

/// <summary>Gives back what reading and scoring leave behind.</summary>
internal static class Garbage
{
    /// <summary>Below this size there is nothing to be gained, and a collection would be a hundredth of a small build.</summary>
    private const long Much = 128L << 20;

    /// <summary>
    /// Collects once where there is much. Rendering makes little that lasts, so that the runtime hardly ever looks at what is old by then: the rows as read, the
    /// draws of the weights and the gaps between what is left would stand beside the pages to the end. At the size of a country they are half of the heap.
    /// </summary>
    public static void Collect()
    {
        if (GC.GetTotalMemory(forceFullCollection: false) < Much) return;
        GCSettings.LargeObjectHeapCompactionMode = GCLargeObjectHeapCompactionMode.CompactOnce;
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }
}

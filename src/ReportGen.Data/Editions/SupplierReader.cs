using System.Collections.Immutable;
using ReportGen.Data.Files;
using ReportGen.Data.Schemes;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Data.Editions;

/// <summary>Finds out who answers for which file, also where findings stop everything else.</summary>
public static class SupplierReader
{
    public static SupplierDirectory Read(string dataFolder)
    {
        var folder = new Folder(dataFolder);
        var schemes = SchemeReader.All(folder).Select(read => read.Value).OfType<Scheme>().ToList();
        var byFile = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in folder.Folders(EditionReader.Root))
        {
            var settings = folder.At($"{EditionReader.Root}/{name}/{EditionReader.File}");
            var edition = EditionReader.YearOf(name, settings.Findings) is { } year ? EditionReader.Read(settings, year) : null;
            // Where an edition does not say by which scheme it goes, its files are distinguished by those of all of them.
            foreach (var scheme in schemes.Where(scheme => edition is null || scheme.Id == edition.Scheme))
            {
                foreach (var (file, supplier) in FilesOf(scheme)) byFile[$"{EditionReader.Root}/{name}/{file}"] = supplier;
            }
        }

        ImmutableArray<string> suppliers = [.. schemes.SelectMany(FilesOf).Select(entry => entry.Supplier).Distinct(StringComparer.Ordinal)];
        return new SupplierDirectory(suppliers, byFile);
    }

    private static IEnumerable<(string File, string Supplier)> FilesOf(Scheme scheme) =>
        scheme.Files.Select(file => (file.File, file.Supplier)).Concat(scheme.Lists.Select(list => (list.File, list.Supplier)));
}

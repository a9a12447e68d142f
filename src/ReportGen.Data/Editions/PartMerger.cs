using System.Collections.Immutable;
using ReportGen.Content;
using ReportGen.Data.Collecting;
using ReportGen.Data.Files;
using ReportGen.Data.Findings;
using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Observations;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Data.Editions;

/// <summary>Makes one table of its parts: rows of other senders and counties that come twice are reported, and so is who has sent nothing yet.</summary>
/// <param name="scope">The edition.</param>
/// <param name="bags">Takes what is found of files that have not come.</param>
internal sealed class PartMerger(EditionScope scope, List<FindingBag> bags)
{
    private const int MostNamed = 5;

    private readonly SenderNames names = new(scope.Units);

    /// <summary>True where a part that had to be there has not come.</summary>
    public bool LacksNeeded { get; private set; }

    public InputTable Table(SourceFile layout, SourceTable whole, IReadOnlyList<UnitTableFile> files)
    {
        var parts = files.Select(file => PartOf(file.Supplied, file.Input.Rows.Select(row => row.Unit), file.Input.LostRows, file.Input.IsAbsent)).ToList();
        ImmutableArray<int> previous = [.. files.SelectMany(file => file.Input.Previous).Select(column => column.Column).Distinct().Order()];
        var rows = ImmutableArray.CreateBuilder<InputRow>(scope.Units.Length);
        var first = new Dictionary<UnitId, (Part Part, int Row)>(scope.Units.Length);
        for (var p = 0; p < parts.Count; p++)
        {
            foreach (var row in files[p].Input.Rows)
            {
                CheckSender(parts[p], row.Unit, row.Row);
                if (first.TryAdd(row.Unit.Id, (parts[p], row.Row)))
                    rows.Add(row with { Part = p, Previous = PreviousOf(row, files[p].Input, previous) });
                else ReportTwice(parts[p], row, first[row.Unit.Id], layout.File);
            }
        }

        return new InputTable(layout, whole, [.. layout.Columns.Select(column => column.Header)], rows.ToImmutable())
        {
            IsAbsent = files.Count == 0,
            Parts =
            [
                .. files.Zip(parts, (file, part) => new InputPart(file.Input.Source, file.Input.Headers, part.SenderName ?? layout.Supplier)),
            ],
            Senders = SendersOf(layout.File, parts, unit => first.ContainsKey(unit.Id)),
            LostRows = parts.Sum(part => part.LostRows),
            Previous =
            [
                .. previous.Select(column => files.SelectMany(file => file.Input.Previous).First(known => known.Column == column)),
            ],
        };
    }

    public InputList List(SourceList layout, SourceTable whole, IReadOnlyList<ItemListFile> files)
    {
        var parts = files.Select(file => PartOf(file.Supplied, file.Input.Items.Select(item => item.Unit), file.Input.LostRows, file.Input.IsAbsent)).ToList();
        for (var p = 0; p < parts.Count; p++)
            foreach (var item in files[p].Input.Items.DistinctBy(item => item.Unit.Id)) CheckSender(parts[p], item.Unit, item.Row);
        return new InputList(layout, whole, [.. files.SelectMany(file => file.Input.Items)])
        {
            IsAbsent = files.Count == 0,
            Parts = [.. files.Zip(parts, (file, part) => new InputPart(file.Input.Source, [file.Input.NameHeader], part.SenderName ?? layout.Supplier))],
            Senders = SendersOf(layout.File, parts, _ => true),
            LostRows = parts.Sum(part => part.IsUnread ? 1 : part.LostRows),
        };
    }

    private Part PartOf(SuppliedFile file, IEnumerable<Unit> units, int lost, bool isUnread)
    {
        var named = names.Of(file.File.Name);
        return new Part(file, named, named ?? names.Of([.. units]), lost, isUnread);
    }

    private static ImmutableArray<Reported?> PreviousOf(InputRow row, InputTable table, ImmutableArray<int> all)
    {
        if (row.Previous.IsEmpty) return all.IsEmpty ? [] : [.. all.Select(_ => (Reported?)null)];
        return [.. all.Select(column => table.Previous.ToList().FindIndex(own => own.Column == column) is var at and >= 0 ? row.Previous[at] : null)];
    }

    private static void CheckSender(Part part, Unit unit, int row)
    {
        if (part.Named is not { } sender || sender.Covers(unit)) return;
        part.File.Findings.Add(
            Catalogue.UnitInWrongCity,
            row,
            TableHeaders.Code,
            $"本件由{sender.Name}报送，而第 {Invariant.Text(row)} 行是{unit.City.Name}的{unit.Name}（{unit.Code}）。",
            $"请核对；确为{unit.Name}的数，移到{unit.City.Name}的报送件，并从本件删除该行。",
            unit.Code.ToString(),
            unit.CodeAndName);
    }

    private static void ReportTwice(Part part, InputRow row, (Part Part, int Row) first, string table)
    {
        var unit = row.Unit;
        var owner = part.Named?.Covers(unit) != false || first.Part.Named?.Covers(unit) == false ? null : first.Part.SenderName;
        part.File.Findings.Add(
            Catalogue.UnitTwice,
            row.Row,
            TableHeaders.Code,
            $"{unit.Code} {unit.Name}在 {first.Part.File.Path} 第 {Invariant.Text(first.Row)} 行已有一行，《{table}》每县只应有一行。",
            owner is null ? "请核对以哪一件为准，从另一件删除该行。" : $"请核对；该县由{owner}报送的，从本件删除该行。",
            unit.Code.ToString(),
            unit.CodeAndName);
    }

    /// <summary>
    /// Who owes which units. A city owes its own, unless the settings or the files themselves say that its counties send one by one; a file that names nobody
    /// may be anybody's of whom it has rows.
    /// </summary>
    private ImmutableArray<PartSender> SendersOf(string table, List<Part> parts, Predicate<Unit> hasRow)
    {
        var senders = ImmutableArray.CreateBuilder<PartSender>();
        var byCounty = scope.Collection.PartsOf(table) == PartsBy.County;
        var anybody = parts.Where(part => part.Sender is null).ToList();
        foreach (var city in names.All(PartsBy.City).Select(sender => sender.City))
        {
            var own = parts.Where(part => part.Sender?.City == city).ToList();
            var units = scope.Units.Where(unit => unit.City == city);
            var isSingle = !own.Exists(part => part.Sender!.Unit is null) && (byCounty || own.Count > 0);
            senders.AddRange(
                isSingle
                    ? units.Select(unit => SenderOf(table, new Sender(city, unit), own.FindAll(part => part.Sender!.Covers(unit)), AnybodyOf([unit])))
                    : [SenderOf(table, new Sender(city), own, AnybodyOf(units))]);
        }

        return senders.ToImmutable();

        List<Part> AnybodyOf(IEnumerable<Unit> units) => units.Any(unit => hasRow(unit)) ? anybody : [];
    }

    private PartSender SenderOf(string table, Sender sender, List<Part> own, List<Part> anybody)
    {
        ImmutableArray<Unit> units = [.. scope.Units.Where(sender.Covers)];
        var awaited = new SourceTable(TableParts.AwaitedOf(scope, table, sender), null, sender.Name);
        if (own.Count == 0 && anybody.Count == 0) ReportLate(table, awaited, units);
        var file = own.Find(part => part.Sender!.Unit == sender.Unit) ?? own.Concat(anybody).FirstOrDefault();
        return new PartSender(sender.Name, file is null ? awaited : new SourceTable(file.File.Path, null, sender.Name), units)
        {
            HasCome = own.Count + anybody.Count > 0,
            LostRows = own.Concat(anybody).Any(part => part.IsUnread) ? int.MaxValue : own.Concat(anybody).Sum(part => part.LostRows),
        };
    }

    private void ReportLate(string table, SourceTable awaited, ImmutableArray<Unit> units)
    {
        LacksNeeded |= !scope.InDraft;
        var findings = new FindingBag(awaited.File, scope.InDraft);
        var first = string.Join('、', units.Take(MostNamed).Select(unit => unit.Name));
        var named = units.Length == 1 ? first : $"{first}{(units.Length > MostNamed ? "等" : string.Empty)} {Invariant.Text(units.Length)} 个县";
        findings.AddLate(
            $"缺少文件 {awaited.File}，《{table}》中{named}的数应由{awaited.Supplier}提供。",
            $"请{awaited.Supplier}补交 {awaited.File}。");
        bags.Add(findings);
    }

    /// <summary>A part that came.</summary>
    /// <param name="File">The file.</param>
    /// <param name="Named">Whom its name names; null where it names nobody.</param>
    /// <param name="Sender">The same, or whose rows it holds; null where both are open.</param>
    /// <param name="LostRows">Rows that were left out with a finding.</param>
    /// <param name="IsUnread">True where nothing of it could be read.</param>
    private sealed record Part(SuppliedFile File, Sender? Named, Sender? Sender, int LostRows, bool IsUnread)
    {
        public string? SenderName => Sender?.Name;
    }
}

using System.Runtime.InteropServices;

namespace ReportGen.Data.Workbooks;

/// <summary>A number as it is stored in the sheet.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct StoredNumber(int Row, int Column, double Value);

/// <summary>Something that stands in a cell and should not.</summary>
internal readonly record struct CellFact(int Row, int Column, string Text)
{
    /// <summary>What a person sees in its place; null where that is the text itself.</summary>
    public string? Shown { get; init; }
}

/// <summary>What a sheet holds besides the texts that are seen.</summary>
internal sealed class SheetFacts
{
    public int LastRow { get; set; }

    public int LastColumn { get; set; }

    /// <summary>Rows with content.</summary>
    public int Rows { get; set; }

    public int Cells { get; set; }

    /// <summary>The most cells with content in one row.</summary>
    public int WidestRow { get; set; }

    /// <summary>A cell far from the table; null where there is none.</summary>
    public CellRef? Far { get; set; }

    public bool IsFiltered { get; set; }

    /// <summary>Numbers within the limits, row by row.</summary>
    public List<StoredNumber> Numbers { get; } = [];

    public List<CellFact> Formulas { get; } = [];

    public List<CellFact> Errors { get; } = [];

    public List<CellFact> Percents { get; } = [];

    public List<CellFact> Dates { get; } = [];

    /// <summary>Cells with what is left of them where a part is struck out, by row and column.</summary>
    public Dictionary<(int Row, int Column), string> Left { get; } = [];

    /// <summary>The same with their texts, as they are read.</summary>
    public List<CellFact> Struck { get; } = [];

    /// <summary>Cells of which the content has the colour of what is behind it.</summary>
    public List<CellFact> Invisible { get; } = [];

    /// <summary>Cells that show something else than they hold.</summary>
    public List<CellFact> Shown { get; } = [];

    /// <summary>Cells that show fewer decimals than they hold.</summary>
    public List<CellFact> Rounded { get; } = [];

    public List<CellFact> Overlong { get; } = [];

    public List<(CellRef First, CellRef Last)> Merged { get; } = [];

    public List<int> HiddenRows { get; } = [];

    public List<(int First, int Last)> HiddenColumns { get; } = [];

    public bool IsEmpty => Cells == 0;
}

using ReportGen.Forms;

namespace ReportGen.Samples;

/// <summary>What the indicators that go in steps bring a unit in an edition.</summary>
internal sealed class Steps
{
    public Dictionary<string, string> Cells { get; } = new(40);

    public List<SampleItem> Items { get; } = [];

    /// <summary>Points of the indicators that are assessed.</summary>
    public List<AssessedPoints> Assessed { get; } = [];

    /// <summary>Points given for other items than those listed.</summary>
    public List<AssessedPoints> Other { get; } = [];

    /// <summary>Points of items and answers.</summary>
    public decimal Settled { get; set; }

    /// <summary>All points that assessors give.</summary>
    public IEnumerable<AssessedPoints> Given => Assessed.Concat(Other);

    public decimal Points => Settled + Given.Sum(given => given.Points);
}

/// <summary>Points given by assessors, which can take up what the figures could not bring.</summary>
internal sealed class AssessedPoints(string column, decimal points, decimal most)
{
    public decimal Points { get; private set; } = Math.Clamp(points, 0m, most);

    /// <summary>Takes up as much as it can, and says what is left.</summary>
    public decimal Absorb(decimal lacking)
    {
        var before = Points;
        Points = Math.Clamp(before + lacking, 0m, most);
        return lacking - (Points - before);
    }

    public void WriteTo(Dictionary<string, string> cells) => cells[column] = CsvWriter.Number(Points);
}

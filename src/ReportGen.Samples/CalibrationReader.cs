using ReportGen.Data.Yaml;

namespace ReportGen.Samples;

/// <summary>Reads what the sample is calibrated with.</summary>
internal static class CalibrationReader
{
    public const string File = "calibration.yaml";

    public static Calibration Read() => Resource.Read(File, Of);

    internal static Calibration Of(YamlMap map) => new()
    {
        FirstYear = map.Required("first_year").Integer(1949, 2999),
        GapFromClassLines = map.Number("gap_from_class_lines"),
        Ties = map.Required("ties").Integer(0, 100),
        Years = map.Required("years").ByYear(field => field.Closed(Year)),
        After = map.Required("after").Closed(After),
        Standing = map.Required("standing").Closed(Standing),
        Lift = map.Required("lift").Closed(lift => new LiftShape { Classes = lift.Numbers("classes"), Kept = lift.Number("kept") }),
        Cities = map.ByName("cities", Number),
        Facts = map.Required("facts").ByYear(field => field.Closed(Facts)),
        Sizes = map.ByName("sizes", field => field.Closed(Size)),
        Drivers = map.ByName("drivers", field => field.Closed(Driver)),
        Reach = map.Number("reach"),
        Knobs = map.Words("knobs"),
        Stepwise = map.Required("stepwise").Closed(Stepwise),
        Answers = map.ByName("answers", field => field.Map().Entries().ToDictionary(answer => answer.Key, Number, StringComparer.Ordinal)),
        Known = map.ByName("known", field => field.Closed(Known)),
        Pinned = map.ByName("pinned", field => field.ByYear(year => year.Closed(Pinned))),
    };

    private static double Number(YamlField field) => (double)field.Decimal();

    private static YearShape Year(YamlMap map) => new()
    {
        Counts = map.Numbers("counts"),
        Mean = map.Number("mean"),
        Lowest = map.Number("lowest"),
        Highest = map.Number("highest"),
        Falls = map.Required("falls").Items().ConvertAll(item => item.Integer(0, 10_000)),
    };

    private static Continuation After(YamlMap map) => new()
    {
        AGain = map.Number("a_gain"),
        CKept = map.Number("c_kept"),
        MeanGain = map.Number("mean_gain"),
        HighestMean = map.Number("highest_mean"),
        HighestA = map.Number("highest_a"),
    };

    private static StandingEffects Standing(YamlMap map) => new()
    {
        BetweenUnits = map.Number("between_units"),
        BetweenCities = map.Number("between_cities"),
        Walk = map.Number("walk"),
        WalkKept = map.Number("walk_kept"),
        Year = map.Number("year"),
        District = map.Number("district"),
        City = map.Number("city"),
        Autonomous = map.Number("autonomous"),
        BesideLine = map.Number("beside_line"),
    };

    private static YearFacts Facts(YamlMap map) => new()
    {
        A = [.. map.Words("a")],
        B = [.. map.Words("b")],
        C = [.. map.Words("c")],
        Totals = map.ByName("totals", field => field.Decimal()),
        CityMeans = new(map.ByName("city_means", Number), StringComparer.Ordinal),
        Closed = [.. map.Words("closed")],
    };

    private static SizeShape Size(YamlMap map) => new()
    {
        Median = map.Number("median"),
        Spread = map.Number("spread"),
        Urban = map.Number("urban"),
        Industry = map.Number("industry"),
        Least = map.Number("least"),
        Most = map.Number("most"),
        Growth = map.Number("growth"),
        Per = map.Word("per"),
    };

    private static DriverShape Driver(YamlMap map) => new()
    {
        Urban = map.Number("urban"),
        Industry = map.Number("industry"),
        Agriculture = map.Number("agriculture"),
        Registered = map.Number("registered"),
        Own = map.Number("own"),
        Year = map.Number("year"),
        Shift = map.Number("shift"),
        Most = map.Number("most"),
        Trend = map.Number("trend"),
    };

    private static StepwiseShape Stepwise(YamlMap map) => new()
    {
        Slope = map.Number("slope"),
        Intercept = map.Number("intercept"),
        Own = map.Number("own"),
        Year = map.Number("year"),
        KeptBelow = map.Number("kept_below"),
    };

    private static KnownUnit Known(YamlMap map) => new()
    {
        Sizes = map.ByName("sizes", Number),
        Levels = map.ByName("levels", Number),
        Trends = map.ByName("trends", Number),
        Own = map.ByName("own", Number),
    };

    private static PinnedYear Pinned(YamlMap map) => new()
    {
        Items = Items(map, "items"),
        Support = Items(map, "support"),
        Cells = map.ByName("cells", field => field.Text()),
    };

    private static List<PinnedItem> Items(YamlMap map, string key) =>
        map.Optional(key) is { Present: true } field ? field.Items().ConvertAll(item => item.Closed(Item)) : [];

    private static PinnedItem Item(YamlMap map) => new() { Kind = map.Word("kind"), Level = map.Word("level"), Name = map.Word("name") };
}

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
        Standing = map.Required("standing").Closed(Standing),
        Sizes = map.ByName("sizes", field => field.Closed(Size)),
        UsualSize = map.Required("usual_size").Closed(UsualSize),
        Drivers = map.ByName("drivers", field => field.Closed(Driver)),
        UsualDriver = map.Required("usual_driver").Closed(UsualDriver),
        Crowd = map.Required("crowd").Closed(crowd => new CrowdShape { Size = crowd.Word("size"), Middle = crowd.Number("middle") }),
        Reach = map.Number("reach"),
        Knobs = map.Words("knobs"),
        Stepwise = map.Required("stepwise").Closed(Stepwise),
        Answers = map.ByName("answers", field => field.Map().Entries().ToDictionary(answer => answer.Key, Number, StringComparer.Ordinal)),
        UsualAnswer = map.Required("usual_answer").Closed(answer => new AnswerShape { From = answer.Number("from"), To = answer.Number("to") }),
        UsualYear = map.Required("usual_year").Closed(UsualYear),
        Schemes = map.ByName("schemes", field => field.Closed(Scheme)),
    };

    private static KnownScheme Scheme(YamlMap map) => new()
    {
        Years = map.Required("years").ByYear(field => field.Closed(Year)),
        After = map.Required("after").Closed(After),
        Lift = map.Required("lift").Closed(lift => new LiftShape { Classes = lift.Numbers("classes"), Kept = lift.Number("kept") }),
        Cities = map.ByName("cities", Number),
        Facts = map.Required("facts").ByYear(field => field.Closed(Facts)),
        Known = map.ByName("known", field => field.Closed(Known)),
        Pinned = map.ByName("pinned", field => field.ByYear(year => year.Closed(Pinned))),
    };

    private static UsualYearShape UsualYear(YamlMap map) => new()
    {
        Lowest = map.Number("lowest"),
        Highest = map.Number("highest"),
        Falls = map.Number("falls"),
    };

    private static double Number(YamlField field) => (double)field.Decimal();

    private static YearShape Year(YamlMap map) => new()
    {
        Counts = map.Numbers("counts"),
        Mean = map.Number("mean"),
        Lowest = map.Number("lowest"),
        Highest = map.Number("highest"),
        Falls = map.Numbers("falls"),
    };

    private static Continuation After(YamlMap map) => new()
    {
        BestGain = map.Number("best_gain"),
        LastKept = map.Number("last_kept"),
        MeanGain = map.Number("mean_gain"),
        HighestMean = map.Number("highest_mean"),
        HighestBest = map.Number("highest_best"),
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
        Classes = map.Optional("classes") is { Present: true } field ? field.Items().ConvertAll(item => item.Texts().ToHashSet(StringComparer.Ordinal)) : [],
        Totals = map.ByName("totals", field => field.Decimal()),
        CityMeans = new(map.ByName("city_means", Number), StringComparer.Ordinal),
        Closed = [.. map.Words("closed")],
    };

    private static SizeShape Size(YamlMap map) => UsualSize(map) with { Per = map.Word("per") };

    /// <summary>A size of which no other is known on which it could depend.</summary>
    private static SizeShape UsualSize(YamlMap map) => new()
    {
        Decimals = (int)map.Number("decimals"),
        Median = map.Number("median"),
        Spread = map.Number("spread"),
        Urban = map.Number("urban"),
        Industry = map.Number("industry"),
        Least = map.Number("least"),
        Most = map.Number("most"),
        Growth = map.Number("growth"),
    };

    private static DriverShape Driver(YamlMap map) => UsualDriver(map) with
    {
        Agriculture = map.Number("agriculture"),
        Crowd = map.Number("crowd"),
        Shift = map.Number("shift"),
        Most = map.Number("most"),
    };

    private static DriverShape UsualDriver(YamlMap map) => new()
    {
        Decimals = (int)map.Number("decimals"),
        Urban = map.Number("urban"),
        Industry = map.Number("industry"),
        Own = map.Number("own"),
        Year = map.Number("year"),
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

using ReportGen.Evaluation.Schemes;

namespace ReportGen.Samples;

/// <summary>The file calibration.yaml: shapes that hold for every scheme, and what is known of some.</summary>
internal sealed class Calibration
{
    public int FirstYear { get; init; }

    public double GapFromClassLines { get; init; }

    public int Ties { get; init; }

    public StandingEffects Standing { get; init; } = new();

    /// <summary>Shapes of denominators, by column.</summary>
    public Dictionary<string, SizeShape> Sizes { get; init; } = [];

    public SizeShape UsualSize { get; init; } = new();

    /// <summary>Shapes of linear indicators, by indicator.</summary>
    public Dictionary<string, DriverShape> Drivers { get; init; } = [];

    public DriverShape UsualDriver { get; init; } = new();

    public CrowdShape Crowd { get; init; } = new();

    public double Reach { get; init; }

    public List<string> Knobs { get; init; } = [];

    public StepwiseShape Stepwise { get; init; } = new();

    public Dictionary<string, Dictionary<string, double>> Answers { get; init; } = [];

    public AnswerShape UsualAnswer { get; init; } = new();

    public UsualYearShape UsualYear { get; init; } = new();

    /// <summary>What is known of schemes, by their identifiers.</summary>
    public Dictionary<string, KnownScheme> Schemes { get; init; } = [];

    /// <summary>What is known of a scheme; of one that is not named, what is usual.</summary>
    public KnownScheme Of(Scheme scheme) => Schemes.GetValueOrDefault(scheme.Id.Text) ?? KnownScheme.Usual(scheme, UsualYear);

    /// <summary>The first edition of a sample by a scheme.</summary>
    public int FirstYearOf(Scheme scheme) => scheme.Editions?.From ?? FirstYear;
}

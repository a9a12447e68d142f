using ReportGen.Evaluation.Schemes;

namespace ReportGen.Samples;

/// <summary>What a sample is made from.</summary>
internal sealed class SampleBasis(Scheme scheme, Calibration calibration, Vocabulary vocabulary, int seed)
{
    /// <summary>The scheme by which it is made.</summary>
    public Scheme Scheme { get; } = scheme;

    /// <summary>Shapes.</summary>
    public Calibration Calibration { get; } = calibration;

    /// <summary>Words of names.</summary>
    public Vocabulary Vocabulary { get; } = vocabulary;

    /// <summary>Where chance starts.</summary>
    public int Seed { get; } = seed;

    /// <summary>What is known of the scheme.</summary>
    public KnownScheme Known { get; } = calibration.Of(scheme);

    /// <summary>Which columns the linear indicators need.</summary>
    public FigurePlan Plan { get; } = FigurePlan.Of(scheme, calibration);

    /// <summary>The data year of the first edition.</summary>
    public int FirstYear { get; } = calibration.FirstYearOf(scheme);
}

using ReportGen.Cli;
using ReportGen.Cli.Terminal;
using ReportGen.Evaluation.Assessments;
using ReportGen.Evaluation.Regions;
using ReportGen.Evaluation.Results;
using ReportGen.Testing;

namespace ReportGen.EndToEnd.Tests.Tools;

/// <summary>What the product itself makes of the committed data.</summary>
internal static class CommittedData
{
    private static readonly Lazy<Assessment> Read = new(() =>
        Pipeline
            .Assess(
                new SourceOptions(Repository.PathOf("data"), string.Empty, [], Drafts: false, BaseUrl: null),
                new StageClock(new UserConsole(TextWriter.Null, TextWriter.Null, Language.English))
            )
            .Value
    );

    public static EditionResult Edition(int year) => Read.Value.Find(year)!;

    public static UnitResult Unit(int year, string code) => Edition(year).Units.Single(result => result.Unit.Code == RegionCode.Parse(code));
}

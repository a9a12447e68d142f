using ReportGen.Evaluation.Quantities;
using ReportGen.Evaluation.Schemes;
using ReportGen.Evaluation.Scoring;
using ReportGen.Forms;

namespace ReportGen.Samples;

/// <summary>The numbers of a unit in an edition, as they are written; scored by the product's own rules.</summary>
internal sealed record Figures
{
    public decimal FiscalExpenditure { get; init; }

    public decimal FiscalScience { get; init; }

    public decimal Revenue { get; init; }

    public decimal ResearchSpending { get; init; }

    public decimal IndustrialFirms { get; init; }

    public decimal FirmsWithInstitution { get; init; }

    public decimal ValueAdded { get; init; }

    public decimal HightechValueAdded { get; init; }

    public decimal Agriculture { get; init; }

    public decimal Population { get; init; }

    public decimal Registered { get; init; }

    public decimal Hightech { get; init; }

    public decimal TechSmes { get; init; }

    public decimal Patents { get; init; }

    /// <summary>The value of a linear indicator.</summary>
    public Quantity Of(string indicator) => indicator switch
    {
        "fiscal-st-expenditure" => Quantity.Of(FiscalScience),
        "fiscal-st-share" => Quantity.Ratio(FiscalScience, FiscalExpenditure, 100m),
        "industrial-rd-intensity" => Quantity.Ratio(ResearchSpending, Revenue, 100m),
        "hightech-firms" => Quantity.Of(Hightech),
        "hightech-firms-per-thousand" => Quantity.Ratio(Hightech, Registered, 1000m),
        "tech-smes" => Quantity.Of(TechSmes),
        "tech-smes-per-thousand" => Quantity.Ratio(TechSmes, Registered, 1000m),
        "rd-institution-ratio" => Quantity.Ratio(FirmsWithInstitution, IndustrialFirms, 100m),
        "patents-per-10k" => Quantity.Ratio(Patents, Population, 1m),
        "hightech-value-added-share" => Quantity.Ratio(HightechValueAdded, ValueAdded, 100m),
        "agri-industrialisation" => Quantity.Of(Agriculture),
        _ => throw new InvalidOperationException($"The sample knows no figures for {indicator}."),
    };

    /// <summary>The same with one indicator moved to a value as near as its cell allows; only for what can be moved finely.</summary>
    public Figures With(string knob, decimal value) => knob switch
    {
        "industrial-rd-intensity" => this with { ResearchSpending = Math.Round(value * Revenue / 100m, 2, MidpointRounding.AwayFromZero) },
        "hightech-value-added-share" => this with { HightechValueAdded = Math.Round(value * ValueAdded / 100m, 0, MidpointRounding.AwayFromZero) },
        "agri-industrialisation" => this with { Agriculture = Math.Round(value, 2, MidpointRounding.AwayFromZero) },
        _ => throw new InvalidOperationException($"{knob} cannot be moved finely."),
    };

    /// <summary>The score of a linear indicator.</summary>
    public decimal Points(Indicator indicator, int decimals) => Scorer.Linear((LinearRule)indicator.Rule, Of(indicator.Id.Text), decimals).Points.Value;

    public void WriteTo(Dictionary<string, string> cells)
    {
        void Put(string column, decimal number) => cells[column] = CsvWriter.Number(number);
        void Stated(string column) => Put(column, Math.Round(Of(column).Value, 2, MidpointRounding.AwayFromZero));
        Put("fiscal-st-expenditure", FiscalScience);
        Put("fiscal-expenditure", FiscalExpenditure);
        Stated("fiscal-st-share");
        Put("industrial-rd-expenditure", ResearchSpending);
        Put("industrial-revenue", Revenue);
        Stated("industrial-rd-intensity");
        Put("industrial-firms", IndustrialFirms);
        Put("firms-with-rd-institution", FirmsWithInstitution);
        Stated("rd-institution-ratio");
        Put("industrial-value-added", ValueAdded);
        Put("hightech-value-added", HightechValueAdded);
        Stated("hightech-value-added-share");
        Put("agri-industrialisation", Agriculture);
        Put("resident-population", Population);
        Put("hightech-firms", Hightech);
        Put("tech-smes", TechSmes);
        Stated("hightech-firms-per-thousand");
        Stated("tech-smes-per-thousand");
        Put("registered-firms", Registered);
        Put("invention-patents", Patents);
        Stated("patents-per-10k");
    }
}

using ReportGen.Content;
using ReportGen.Evaluation.Schemes;

namespace ReportGen.Data.Settings;

/// <summary>What the file of settings says.</summary>
/// <param name="Site">Settings of the site.</param>
/// <param name="Terms">The words of the programme.</param>
internal sealed record ProgrammeSettings(SiteSettings Site, ProgrammeTerms Terms);

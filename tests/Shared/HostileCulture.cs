using System.Globalization;
using System.Runtime.CompilerServices;

namespace ReportGen.Testing;

/// <summary>Runs every test under a culture in which no number can be written or read by accident.</summary>
internal static class HostileCulture
{
    [ModuleInitializer]
    internal static void Install()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = "⁂";
        culture.NumberFormat.NumberGroupSeparator = "⁑";
        culture.NumberFormat.NegativeSign = "⁓";
        CultureInfo.DefaultThreadCurrentCulture = culture;
        CultureInfo.DefaultThreadCurrentUICulture = culture;
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = culture;
    }
}

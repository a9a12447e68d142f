using ReportGen.Evaluation.Findings;

namespace ReportGen.Data.Workbooks;

/// <summary>Ends the reading of a workbook that must not be read any further; it is caught where the reading began and becomes a finding.</summary>
internal sealed class WorkbookRefusedException(FindingCode code, string message, string fix, string? value = null) : Exception(message)
{
    private const string SaveAnew = "请用 Excel 或 WPS 打开后另存为普通的 .xlsx 文件。";

    public FindingCode Code => code;

    public string Fix => fix;

    public string? Value => value;

    /// <summary>Something is not what a workbook has to be.</summary>
    public static WorkbookRefusedException Damaged(string what) => new(Catalogue.FileDisguised, $"工作簿无法读取：{what}，应为完好的 .xlsx 文件。", SaveAnew);

    /// <summary>Something is larger than any table that is asked for.</summary>
    public static WorkbookRefusedException TooLarge(string what, string limit) => new(Catalogue.FileTooLarge, $"{what}，上限为 {limit}。", "请只保留应报的工作表，用模板重新导出。");

    /// <summary>The archive is laid out as no spreadsheet program does it.</summary>
    public static WorkbookRefusedException BadName(string name, string what) => new(Catalogue.FileTooLarge, $"压缩包内的文件名“{name}”{what}。", SaveAnew, name);

    /// <summary>Something in it would act or reach outside when it is opened.</summary>
    public static WorkbookRefusedException Active(string what, string? part) =>
        new(Catalogue.FileActive, $"工作簿{what}，应为只有数据的普通 .xlsx 文件。", "请断开链接、去掉密码和宏，另存为普通的 .xlsx 文件。", part);
}

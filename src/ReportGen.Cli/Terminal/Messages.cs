using ReportGen.Evaluation.Findings;
using ReportGen.Evaluation.Freezing;
using ReportGen.Forms;
using ReportGen.Forms.Freezing;
using ReportGen.Site.Checks;
using ReportGen.Site.Manifests;
using ReportGen.Site.Output;

namespace ReportGen.Cli.Terminal;

/// <summary>What commands say of what they did; findings bring their own words.</summary>
public static class Messages
{
    public static Said Published(Published published, string output)
    {
        ArgumentNullException.ThrowIfNull(published);
        var size = FormattableString.Invariant($"{published.Bytes / 1_000_000m:0.0} MB");
        return Said.Of($"共{published.Files}个文件，{size}，位于{output}", $"{Lists.Count(published.Files, "file")}, {size}, in {output}");
    }

    public static Said Checked(int editions, int units, int pages) => Said.Of(
        $"{editions}个年度、{units}份县级报告、{pages}个网址：没有妨碍生成网站的问题。",
        $"{Lists.Count(editions, "edition")}, {Lists.Count(units, "county report")}, {Lists.Count(pages, "address", "addresses")}: nothing stops a build.");

    public static Said Compared(CheckCounts counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var (pages, links, ids, tables, charts, results, rows) = counts;
        var english = Lists.English([
            Lists.Count(pages, "page"), Lists.Count(links, "link"), Lists.Count(ids, "id"), Lists.Count(tables, "table"),
            Lists.Count(charts, "chart"), Lists.Count(results, "result"), Lists.Count(rows, "row"),
        ]);
        return Said.Of(
            $"核对了页面{pages}个、链接{links}个、标识{ids}个、表格{tables}个、图{charts}幅、结果{results}项、数据行{rows}行。",
            $"Compared: {english}.");
    }

    public static Said PagesNotChecked(IReadOnlyCollection<int> editions) => new(
        $"{Lists.Chinese(editions)}年度没有妨碍生成网站的问题；但其他问题使网站不能生成，所以没有检查页面。不加--edition再检查一次即可看到这些问题。",
        $"Nothing stops {Lists.English(editions)}, but its pages were not checked, since something else stops the build; check without --edition says what.");

    public static Said Counted(IReadOnlyCollection<Finding> findings)
    {
        var (errors, warnings, remarks) = (
            findings.Count(finding => finding.Severity >= Severity.Force),
            findings.Count(finding => finding.Severity == Severity.Explain),
            findings.Count(finding => finding.Severity == Severity.Info));
        return Said.Of(
            $"须改正{errors}处，须核实说明{warnings}处，提示{remarks}处。",
            $"{Lists.Count(errors, "error")}, {Lists.Count(warnings, "warning")}, {Lists.Count(remarks, "remark")}.");
    }

    public static Said Reported(int pages, string folder) => Said.Of(
        $"检查报告共{pages}页，位于{folder}，请打开其中的index.html。",
        $"{Lists.Count(pages, "printable page")} in {folder}; open index.html.");

    /// <summary>What was entered in the record of files that have come.</summary>
    public static Said Received(Receiving receiving, string record)
    {
        ArgumentNullException.ThrowIfNull(receiving);
        var again = receiving.Again.IsEmpty
            ? Said.Of($"", $"")
            : Said.Of($"，重报并重新登记{Named(receiving.Again)}", $", sent again and recorded anew {Named(receiving.Again)}");
        return Said.Of(
            $"{record}：新登记{Named(receiving.New)}{again.Chinese}；此前已登记{receiving.Before}件。",
            $"{record}: new {Named(receiving.New)}{again.English}; {receiving.Before} recorded before.");

        static string Named(System.Collections.Immutable.ImmutableArray<string> files) => files.IsEmpty
            ? "0"
            : string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"{files.Length} ({string.Join(", ", files.Select(file => string.Join('/', file.Split('/').Skip(2))))})");
    }

    /// <summary>Where a pack is, and what it asks.</summary>
    public static Said PackWritten(string folder, Evaluation.Consultations.ReviewRound round)
    {
        ArgumentNullException.ThrowIfNull(round);
        return Said.Of(
            $"{folder}：第{round.Number}轮{(round.IsNew ? string.Empty : "（没有变化，重做）")}，{round.Items.Length}项。",
            $"{folder}: round {round.Number}{(round.IsNew ? string.Empty : " again, nothing has changed")}, {Lists.Count(round.Items.Length, "value")}.");
    }

    public static Said Undecided(string city, int count) => Said.Of(
        $"{city}还有{count}项异议没有决定，没有做新一轮的送审件；请先用--accept、--reject或--withdraw决定。",
        $"{city}: {Lists.Count(count, "dispute")} undecided, so no next round was made; decide with --accept, --reject or --withdraw first.");

    public static Said NotRecorded => new(
        "没有给出--on，只是试做，没有登记；送出前请带--on重做。",
        "Made for trial and not recorded, since --on is missing; make them with --on before they are sent.");

    public static Said Recorded(int values, string register) => Said.Of(
        $"{register}：登记送审{values}项。",
        $"{register}: {Lists.Count(values, "value")} recorded as sent.");

    public static Said NothingImported => new("没有登记任何答复；请改正后重新导入全部文件。", "No answer was recorded; put it right and import all files again.");

    public static Said Decided(Evaluation.Reviews.ReviewEvent line, bool isCell)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.State switch
        {
            Evaluation.Reviews.ReviewState.Accepted when isCell => Said.Of(
                $"{line.Key}：采纳，{line.Value}→{line.Proposed}，已记入amendments.csv。",
                $"{line.Key}: accepted, {line.Value} → {line.Proposed}; amendments.csv has it."),
            Evaluation.Reviews.ReviewState.Accepted => Said.Of(
                $"{line.Key}：采纳；清单请报送单位重新报送。",
                $"{line.Key}: accepted; the supplier has to send the list again."),
            Evaluation.Reviews.ReviewState.Rejected => Said.Of($"{line.Key}：不采纳。", $"{line.Key}: rejected."),
            _ => Said.Of($"{line.Key}：已撤回。", $"{line.Key}: withdrawn."),
        };
    }

    public static Said Closed(string city, int values) => Said.Of(
        $"{city}：{values}项逾期未答复，登记为视为同意。",
        $"{city}: {Lists.Count(values, "value")} without answer, recorded as consent.");

    public static Said Stopped(string output) => new($"未写任何文件，{output}保持原样。", $"Nothing was written; {output} is as it was.");

    /// <summary>What was kept, the first few by name.</summary>
    public static Said Kept(IReadOnlyCollection<string> names, bool canPrune)
    {
        var first = FirstOf(names);
        var how = canPrune ? new Said("；如须删除请加--prune（代码库除外）。", "; --prune removes it, but for a repository.") : new Said("。", ".");
        return Said.Of(
            $"保留了{names.Count}项不是由本程序生成的内容：{first.Chinese}{how.Chinese}",
            $"Kept what this program did not make ({names.Count}): {first.English}{how.English}");
    }

    /// <summary>What was removed by request, all by name: nobody else knows what it was.</summary>
    public static Said Removed(IReadOnlyCollection<string> names) => Said.Of(
        $"删除了{names.Count}项不是由本程序生成的内容：{Lists.Chinese(names)}。",
        $"Removed what this program did not make ({names.Count}): {Lists.English(names)}.");

    /// <summary>What is other than in the former build, the first few by name.</summary>
    public static Said Changed(IReadOnlyCollection<string> changed, IReadOnlyCollection<string> gone)
    {
        if (changed.Count + gone.Count == 0) return new Said("与上次生成的网站相同，没有写任何文件。", "The same as the former build; no file was written.");
        var (more, fewer) = (AfterColon(changed), AfterColon(gone));
        var (now, before) = (Lists.Count(changed.Count, "file"), Lists.Count(gone.Count, "file"));
        return Said.Of(
            $"与上次相比：新增或改动{changed.Count}个文件{more.Chinese}；删除{gone.Count}个文件{fewer.Chinese}。",
            $"Since the former build: {now} new or changed{more.English}; {before} gone{fewer.English}.");

        static Said AfterColon(IReadOnlyCollection<string> names) =>
            names.Count > 0 && FirstOf(names) is var first ? new Said("：" + first.Chinese, ": " + first.English) : new Said(string.Empty, string.Empty);
    }

    /// <summary>The first few of some names.</summary>
    private static Said FirstOf(IReadOnlyCollection<string> names)
    {
        const int Most = 5;
        var (first, more) = (names.Take(Most), names.Count > Most);
        return new Said(Lists.Chinese(first) + (more ? "等" : string.Empty), Lists.English(first) + (more ? ", and others" : string.Empty));
    }

    public static Said NotDeleted(string folder) => new(
        $"新网站已经就位，但旧网站不能删除，仍在{folder}，可自行删除。",
        $"The new site is in place, but the former one could not be deleted and is still in {folder}; delete it yourself.");

    public static Said Serving(string address) => new($"预览网址：{address}，按Ctrl+C结束。", $"Serving {address} — Ctrl+C ends.");

    public static Said Reloaded(string what) => new($"{what}有改动，已重新读取。", $"Read again after a change of {what}.");

    public static Said Sampled(string output) => new($"模拟数据已写入{output}。", $"Synthetic data written to {output}.");

    public static Said Begun(NewEdition begun)
    {
        ArgumentNullException.ThrowIfNull(begun);
        var scheme = begun.Previous is null
            ? Said.Of($"{begun.OtherScheme}（首个年度）", $"{begun.OtherScheme}, the first edition")
            : begun.OtherScheme is { } other
            ? Said.Of(
                $"{other}（适用于本年度的方案中起始最晚的；与{begun.Previous}年度的方案不同，两个年度不作比较）",
                $"{other} (of those that reach the year, the one that begins last; not that of {begun.Previous}, so the two are not compared)")
            : Said.Of($"{begun.Previous}年度的方案", $"of {begun.Previous}");
        var forms = Lists.Count(begun.Forms, "table");
        var parts = begun.Parts == 0
            ? Said.Of($"", $"")
            : Said.Of(
                $"分件报送的表另有工作簿{begun.Parts}个，收回后放入以表名命名的文件夹。",
                $" Tables that come in parts have {begun.Parts} workbooks; put what comes back into the folders with the tables' names.");
        return Said.Of(
            $"{begun.Folder}：草稿，评价方案为{scheme.Chinese}，表{begun.Forms}张；下发用的工作簿在其中的{NextEdition.Workbooks}文件夹。{parts.Chinese}",
            $"{begun.Folder}: a draft by the scheme {scheme.English}, {forms}; workbooks to send out in its folder {NextEdition.Workbooks}.{parts.English}");
    }

    public static Said Gap(int year, int previous) => Said.Of(
        $"请注意年度不连续：{year}年度之前是{previous}年度，因此文件中没有上年数，结果也不作比较。",
        $"Mind the gap: the edition before {year} is {previous}, so no values of the year before stand in the files, and nothing will be compared with it.");

    /// <summary>A stage of the pipeline, by its name there.</summary>
    public static Said Stage(string name) => name switch
    {
        "inputs" => new("核对输入", name),
        "read" => new("读取", name),
        "account" => new("逐项核对", name),
        "score" => new("计分", name),
        "plausible" => new("合理性检查", name),
        "assure" => new("复核", name),
        "frozen" => new("定稿", name),
        "texts" => new("文字", name),
        "plan" => new("编排", name),
        "render" => new("生成", name),
        "pages" => new("页面检查", name),
        "total" => new("合计", name),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "It is no stage."),
    };

    public static readonly Said StageHead = new("步骤", "Stage");

    public static readonly Said TimeHead = new("毫秒", "ms");

    public static Said Frozen(int year, FrozenEdition frozen)
    {
        ArgumentNullException.ThrowIfNull(frozen);
        var facts = Lists.Count(frozen.Facts.Length, "fact");
        return Said.Of(
            $"{year}年度已定稿（{frozen.ApprovedBy}批准，{frozen.FrozenOn:yyyy-MM-dd}发布），共{frozen.Facts.Length}项；请提交edition.yaml、frozen.yaml和frozen.csv。",
            $"Edition {year} is frozen: {facts}, approved by {frozen.ApprovedBy}; commit edition.yaml, frozen.yaml and frozen.csv.");
    }

    /// <summary>Where the day of publication that was found wanting comes from.</summary>
    public static Said DayOfFreezing(DateOnly? given) => given is { } day
        ? Said.Of($"发布日期{day:yyyy-MM-dd}是用--published-on给出的。", $"The day of publication, {day:yyyy-MM-dd}, was given by --published-on.")
        : new("发布日期可以用--published-on给出。", "Give the day of publication by --published-on.");

    public static Said NotFrozen(int year) => Said.Of($"{year}年度没有定稿，文件没有改动。", $"Edition {year} was not frozen; no file was changed.");

    public static Said Drafted(DraftedCorrection correction)
    {
        ArgumentNullException.ThrowIfNull(correction);
        return Said.Of(
            $"更正{correction.Id}的初稿（{correction.Changes}项改动）已写入{correction.File}；请补填日期、原因、决定单位、填写人和批准人。",
            $"Correction {correction.Id} was drafted with {Lists.Count(correction.Changes, "change")} in {correction.File}; fill in who decided and why.");
    }

    public static Said FileMissing(string name) => new($"缺少：{name}", $"missing: {name}");

    public static Said FileChanged(string name) => new($"与发布时不同：{name}", $"changed: {name}");

    public static Said FileUnread(string name) => new($"读不到：{name}", $"not read: {name}");

    public static Said FileExtra(string name) => new($"不是发布的文件：{name}", $"not published: {name}");

    public static Said Verified(Manifest manifest, ManifestCheck check)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        ArgumentNullException.ThrowIfNull(check);
        var unread = check.Unread.IsEmpty ? new Said(string.Empty, string.Empty)
            : Said.Of($"，读不到{check.Unread.Length}个", $", {check.Unread.Length} not read");
        var (program, missing, changed, extra) = (manifest.Program, check.Missing.Length, check.Changed.Length, check.Extra.Length);
        return Said.Of(
            $"核对了{check.Compared}个文件（程序{program}）：缺少{missing}个，不同{changed}个，多出{extra}个{unread.Chinese}。",
            $"Compared {Lists.Count(check.Compared, "file")} (program {program}): {missing} missing, {changed} changed, {extra} extra{unread.English}.");
    }

    public static Said LargeForPages(long bytes) => Said.Of(
        $"网站有{Megabytes(bytes):0} MB，接近GitHub Pages的限度（1 GB）；可用--part分部分生成，或用--edition只生成部分年度。",
        $"The site has {Megabytes(bytes):0} MB, close to what GitHub Pages takes (1 GB); build it in parts (--part), or fewer editions (--edition).");

    public static Said TooLargeForPages(long bytes, string folder) => Said.Of(
        $"网站有{Megabytes(bytes):0} MB，GitHub Pages以1 GB为限；{folder}没有改动。请用--part分部分生成，或用--edition只生成部分年度；用自有服务器时加--any-size。",
        $"The site has {Megabytes(bytes):0} MB, Pages takes 1 GB; {folder} is as it was. Build parts (--part) or fewer editions; elsewhere, add --any-size.");

    private static decimal Megabytes(long bytes) => bytes / 1_000_000m;

    public static Said NotCompared(string folder) => new(
        $"没有比较：“{folder}”中的问题须先解决。",
        $"Nothing was compared: what was found in '{folder}' stops it.");

    public static Said NothingToCorrect(int year) => Said.Of(
        $"{year}年度与定稿时（连同已有的更正）一致，没有需要更正的内容。",
        $"Edition {year} is as it was frozen, corrections included; there is nothing to correct.");

    public static readonly Said StillSynthetic = new(
        "上一年度为模拟数据，本年度也标为模拟数据；换成真实数据后，请在edition.yaml中写明“synthetic: false”。",
        "The edition before is synthetic, so this one is called synthetic too; set 'synthetic: false' in its edition.yaml once its data are real.");

    public static readonly Said PointsUnit = new("分（计限前）", "points before the cap");
}

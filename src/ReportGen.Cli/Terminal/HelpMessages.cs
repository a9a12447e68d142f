namespace ReportGen.Cli.Terminal;

/// <summary>What the help says of commands and options.</summary>
public static class HelpMessages
{
    public static readonly Said Product = new(
        "ReportGen发布县（市、区）年度评价报告：读入各部门报送的文件，生成静态报告网站。",
        "ReportGen publishes the yearly evaluation of counties: department files in, a static report site out.");

    public static readonly Said Build = new(
        "读取数据和模板，检查无误后以完整的新网站替换原网站。",
        "Reads data and templates, checks them, and replaces the site with a complete new one.");

    public static readonly Said Check = new(
        "进行生成网站时的全部检查，并检查每一个将要生成的页面；除要求的检查报告外不写任何文件。",
        "Checks everything that 'build' checks, and every page that it would write; writes nothing but a report, if one is asked for.");

    public static readonly Said Serve = new(
        "在本机预览网站，页面在访问时生成；数据或模板改动后页面自动刷新。",
        "Shows the site on this machine, rendering each page on request; pages reload when data or a template changes.");

    public static readonly Said Explain = new(
        "列出得分的计算过程，从文件中的单元格到公布的综合得分。",
        "Prints how a score came about, from the cell in a file to the published total.");

    public static readonly Said Sample = new(
        "生成任意规模的模拟数据；种子相同，结果逐字节相同。",
        "Writes a synthetic data folder of any size; the same seed gives the same bytes.");

    public static readonly Said Verify = new(
        "核对网站（文件夹或网址）是否与发布时的manifest.json一致。",
        "Compares a site, in a folder or live, with the manifest.json that was published with it.");

    public static readonly Said VerifySite = new("网站所在的文件夹或网址。", "The folder or the address of the site.");

    public static readonly Said Freeze = new(
        "定稿：把年度标为已发布，并记录发布时的全部数据、方案、文字和结果。",
        "Marks an edition published and records the data, scheme, texts and results that it is published with.");

    public static readonly Said FreezeYear = new("要定稿的年度，如2023。", "The edition to freeze, such as 2023.");

    public static readonly Said ApprovedBy = new("批准发布的人或单位。", "Who approved the publication.");

    public static readonly Said PublishedOn = new("发布日期；edition.yaml中已有的可以省略。", "Day of publication; may be left out where edition.yaml has it.");

    public static readonly Said Correct = new(
        "把已定稿年度的改动写成更正记录的初稿，补填原因、决定单位和批准人后即可生成网站。",
        "Writes what changed in a frozen edition as the draft of a correction; with cause, deciding body and approver filled in, the site can be built.");

    public static readonly Said CorrectYear = new("数据有改动的已定稿年度。", "The frozen edition whose data were changed.");

    public static readonly Said New = new(
        "建立新年度：为各报送单位生成带表头的空白文件，以及可以下发的同样内容的工作簿。",
        "Begins an edition: its folder with an empty, correctly headed file for every supplier, and the same as workbooks to send out.");

    public static readonly Said NewYear = new("新年度的数据年份，如2024。", "Data year of the new edition, such as 2024.");

    public static readonly Said Status = new(
        "报送与核查进度：各单位的文件是否收到、何时收到，各单位、各市还有多少问题待处理。",
        "Says which files have come and when, and how much is open, by who sends them and by city.");

    public static readonly Said StatusYear = new("年度，如2024。", "The edition, such as 2024.");

    public static readonly Said StatusReport = new(
        "另写为可以打印的网页。文件夹应尚不存在、为空，或者是此前的报告。",
        "Writes the same as a page to print; the folder is missing, empty or a former report.");

    public static readonly Said Review = new(
        "征求意见：为各市做送审件、登记答复、登记对异议的决定；只给年度时说明各市进度和未决的异议。",
        "Asks cities about their results before publication: makes packs, records answers and decisions; with an edition alone it says what is open.");

    public static readonly Said ExplainTrail = new(
        "另列每个数据的来龙去脉：收到的文件和校验和、报送数、问题与说明、征求意见、决定和审定修改。",
        "Also what happened to each value: file with checksum, findings and explanations, review, decision, amendment.");

    public static readonly Said ReviewEdition = new("年度，如2024；导入答复时可以省略。", "The edition, such as 2024; may be left out with --import.");

    public static readonly Said ReviewCity = new("只做这个市，代码或名称；省略为全部。", "Only this city, by code or name. Default: all.");

    public static readonly Said ReviewOutput = new(
        "写送审件的文件夹：每市一个文件夹和一个同样内容的zip。",
        "Folder for the packs: a folder for each city, and a zip of the same.");

    public static readonly Said ReviewOn = new(
        "送审、收到答复或作出决定的日期；做送审件时省略的，只试做而不登记。",
        "The day of sending, answer or decision; without it packs are only made for trial, and not recorded.");

    public static readonly Said ReviewImport = new("导入各市报回的意见表。", "Workbooks that cities sent back, to be recorded.");

    public static readonly Said ReviewAccept = new(
        "采纳对这一项的异议，如131081/治理达标率；审定数记入amendments.csv。",
        "Accepts the dispute on an item (code/name); the value is amended.");

    public static readonly Said ReviewReject = new("不采纳对这一项的异议。", "Rejects the dispute on an item.");

    public static readonly Said ReviewWithdraw = new("登记该市撤回对这一项的异议。", "Records that the city took back its dispute on an item.");

    public static readonly Said ReviewNoAnswer = new("登记该市逾期未答复，视为同意。", "Records that a city has not answered in time, which counts as consent.");

    public static readonly Said ReviewBy = new("作出决定的人。", "Who decided.");

    public static readonly Said ReviewReason = new("决定的理由。", "Why it was decided so.");

    public static readonly Said Receive = new(
        "登记收到的文件：把校验和与收到日期记入receipts.csv，此后被改动的文件会被发现；重报的文件重新登记。",
        "Records files that have come in receipts.csv, with checksum and day, so that a later change is found; what was sent again is recorded anew.");

    public static readonly Said ReceivedOn = new("收到的日期。", "The day on which they came.");

    public static readonly Said Again = new(
        "按现行名录和评价方案更新此前建立的年度文件；已有人改动的不更新。年度设置保留。",
        "Brings the files of an edition that was begun before up to date with register and scheme; refused where anybody has touched them. Its settings stay.");

    public static readonly Said Data = new("数据文件夹。", "Folder with the data.");

    public static readonly Said Templates = new("模板文件夹。", "Folder with the templates.");

    public static readonly Said Output = new(
        "网站文件夹：尚不存在、为空，或者是此前生成的网站（将整体替换）。",
        "Folder for the site; missing, empty, or a former site, which is replaced as a whole.");

    public static readonly Said Prune = new(
        "删除网站文件夹中不是由本程序生成的文件（.git除外）。默认保留并列出。",
        "Removes what is in the folder of the site and was not made by this program, but for .git. Default: it is kept and named.");

    public static readonly Said Release = new(
        "要发布的年度：说明还有哪些须改正、说明和批准，由谁签字，网站有哪些变化。",
        "Data year of an edition to publish: what is still to be corrected, explained and approved, who signs, and what changes on the site.");

    public static readonly Said Live = new(
        "与--release同用：已经发布的网站，文件夹或网址。",
        "With --release: the site that is published now, as a folder or an address.");

    public static readonly Said Diff = new(
        "说明与另一份数据相比有哪些不同：输入的改动、变动的结果及其原因、增减的网页。",
        "Says what is other than in another state of the data: changed inputs, results that moved and why, pages that are new or gone.");

    public static readonly Said DiffFrom = new("用来比较的数据文件夹，例如上次发布时的数据。", "Folder with the data to compare with, such as those of the last publication.");

    public static readonly Said DiffReport = new(
        "另写为可以打印的网页。文件夹应尚不存在、为空，或者是此前的报告。",
        "Writes the same as a page to print; the folder is missing, empty or a former report.");

    public static readonly Said Part = new(
        "只生成网站的一部分，如2/8：第1部分为各年度共用的内容，其余部分依次平分各年度。各部分合起来就是整个网站。",
        "Builds a part of the site, such as 2/8: the first holds what editions have in common, the others share the editions. Together they are the site.");

    public static readonly Said AnySize = new(
        "网站超过1 GB（GitHub Pages的限度）也照样生成，用于自有服务器。",
        "Builds a site of more than 1 GB too, which GitHub Pages does not take; for a server of your own.");

    public static readonly Said Edition = new(
        "要生成的年度，可以多次给出。默认为全部年度。",
        "Data year of an edition to build; may be given several times. Default: all.");

    public static readonly Said CheckEdition = new(
        "要检查的年度，可以多次给出；所依据的其他年度只读取，不列出其问题。默认为全部年度。",
        "Data year of an edition to check; may be given several times. What it needs of others is read, but not reported. Default: all.");

    public static readonly Said Drafts = new("包括尚未发布的年度，页面上注明。", "Includes editions that are not published yet; their pages say so.");

    public static readonly Said BaseUrl = new(
        "网站将要使用的完整网址。默认采用site.yaml中的网址。",
        "Absolute address under which the site will stand. Default: the one in site.yaml.");

    public static readonly Said Format = new(
        "问题的列出方式：text供人阅读，json每行一条供程序读取，github为工作流注释。",
        "How findings are printed: text for people, json (one object a line) for programs, github for annotations of a workflow run.");

    public static readonly Said Strict = new("须核实说明的问题也使检查不通过。", "Findings that need an explanation stop the command too.");

    public static readonly Said Report = new(
        "存放检查报告的文件夹，每个报送单位一页，供打印；须为新文件夹、空文件夹，或者此前的检查报告（将被替换）。",
        "Folder for printable pages on what was found, one for each supplier; new, empty, or a former report, which is replaced.");

    public static readonly Said Port = new("本机（127.0.0.1）端口。", "Port on 127.0.0.1.");

    public static readonly Said ExplainEdition = new("数据年份。", "Data year of the edition.");

    public static readonly Said ExplainRegion = new(
        "县（市、区）的六位代码；名称不重复的，也可以用名称。",
        "Six-digit code of the county, or its name where only one has it.");

    public static readonly Said ExplainIndicator = new("一项指标的标识。默认为全部指标。", "Identifier of one indicator. Default: all.");

    public static readonly Said ExplainSet = new(
        "试算用的取值，写作“标识=数值”，可以多次给出；列出届时的得分、综合得分、类别和位次。",
        "Another value to try, as ID=VALUE; may be given several times. Prints what points, total, class and rank would be.");

    public static readonly Said SampleRegions = new("县级单元个数。", "Number of county-level units.");

    public static readonly Said SampleEditions = new("年度个数，从评价方案的第一个年度起。", "Number of editions, from the first year of the scheme on.");

    public static readonly Said SampleSeed = new("随机种子。", "Seed of the generator.");

    public static readonly Said SampleScheme = new(
        "生成数据所依据的评价方案；数据文件夹中只有一个时可以省略。",
        "The scheme by which the data are made; it may be left out where the data folder has only one.");

    public static readonly Said SampleOutput = new("存放数据的文件夹，须尚不存在或者为空。", "Folder for the data; it must not exist yet, or be empty.");

    public static readonly Said LanguageOption = new(
        "命令行使用的语言。默认随系统语言；检查出的问题总是中文。",
        "Language of the command line. Default: that of the locale. Findings are always in Chinese.");

    public static readonly Said ShowHelp = new("显示用法。", "Show help and usage information");

    public static readonly Said ShowVersion = new("显示版本。", "Show version information");
}

using ReportGen.Site.Output;

namespace ReportGen.Cli.Terminal;

/// <summary>What is said of a command line that cannot be obeyed.</summary>
public static class UsageMessages
{
    public static readonly Said NotUnderstood = new("无法理解这条命令。", "The command line is not understood.");

    public static Said NoPart(string option, string text) => new(
        $"{option}应为2/8这样的写法（第2部分，共8部分），而不是“{text}”。",
        $"{option} takes a part of a number of parts, such as 2/8, not '{text}'.");

    public static Said TooManyParts(int most) => Said.Of(
        $"这个网站最多分为{most}个部分：各年度共用的内容，以及每个年度。",
        $"This site has at most {Lists.Count(most, "part")}: what editions have in common, and each edition.");

    public static Said OnlyWith(string option, string other) => new($"{option}须与{other}同用。", $"{option} is only of use with {other}.");

    public static Said NotWith(string option, params IReadOnlyCollection<string> others) => new(
        $"{option}不能与{Lists.Chinese(others)}同用。",
        $"{option} does not go with {Lists.English(others)}.");

    public static readonly Said NoFolderNamed = new("输出文件夹的名称为空。", "The name of the output folder is empty.");

    public static Said Hint(string command, string root) => command == root
        ? new("加上--help可以查看全部命令。", "Add --help to see what can be said.")
        : new($"在“{command}”后加上--help可以查看用法。", $"Add --help after '{command}' to see how it is used.");

    public static Said NoScheme(string scheme, IEnumerable<string> known) => new(
        $"没有评价方案“{scheme}”；现有{Lists.Chinese(known)}。",
        $"There is no scheme '{scheme}'; there is {Lists.English(known)}.");

    public static Said WhichScheme(IEnumerable<string> known) => new(
        $"请用--scheme指明评价方案：{Lists.Chinese(known)}。",
        $"Name one of the schemes with --scheme: {Lists.English(known)}.");

    public static Said EditionExists(int year) => Said.Of(
        $"{year}年度已经建立，没有作任何改动。尚无人改动的年度，可以用--again按现行名录和方案更新。",
        $"There is an edition {year} already; nothing was changed. With --again one that nobody has touched is brought up to date with register and scheme.");

    public static Said NoSuchEdition(int year, IEnumerable<int> there) => Said.Of(
        $"数据文件夹中没有{year}年度；现有{Lists.Chinese(there)}年度。",
        $"The data folder has no edition {year}; it has {Lists.English(there)}.");

    public static Said FrozenAlready(int year) => Said.Of(
        $"{year}年度已经定稿，没有作任何改动。确须改动数据的，改动后运行correct {year}。",
        $"Edition {year} is frozen already; nothing was changed. Where its data have to change, change them and run 'correct {year}'.");

    public static Said NotFrozenYet(int year) => Said.Of(
        $"{year}年度尚未定稿，可以直接改动；定稿用freeze {year}。",
        $"Edition {year} is not frozen, so it can simply be changed; 'freeze {year}' freezes it.");

    public static Said NoManifest(string site) => new(
        $"“{site}”没有可以读取的manifest.json，无从核对；它由build写入网站。",
        $"'{site}' has no manifest.json that can be read, so it cannot be compared; build writes it into the site.");

    public static readonly Said NoApprover = new(
        "--approved-by应为批准发布的人或单位，写在一行内。",
        "--approved-by takes the name of who approved the publication, in one line.");

    public static Said NoDay(string option, string text) => new(
        $"{option}应为2020-09-15这样的日期，而不是“{text}”。",
        $"{option} takes a day such as 2020-09-15, not '{text}'.");

    public static Said DayTooEarly(string option, DateOnly day, int year) => Said.Of(
        $"{option}的日期{day:yyyy-MM-dd}早于数据年度{year}结束，那时不会收到该年度的数据。",
        $"{option} {day:yyyy-MM-dd} is before the end of {year}, when none of its data can have come.");

    public static Said ReviewOfWhat => new("请用--edition指明年度。", "Say which edition with --edition.");

    public static Said OneStep(IEnumerable<string> steps) => Said.Of(
        $"一次只做一步，不能同时用{Lists.Chinese(steps)}。",
        $"One step at a time: {Lists.English(steps)} do not go together.");

    public static Said Needs(string step, string option) => Said.Of($"{step}须同时给出{option}。", $"{step} needs {option}.");

    public static Said NoFile(string file) => Said.Of($"没有文件{file}。", $"There is no file {file}.");

    public static Said NoCity(string city, IReadOnlyCollection<string> there) => Said.Of(
        $"该年度没有“{city}”；有{Lists.Chinese(there)}。",
        $"There is no city '{city}' in the edition; there are {Lists.English(there)}.");

    public static Said PublishedAlready(int year) => Said.Of(
        $"{year}年度已经发布，不再征求意见。",
        $"Edition {year} is published; it is not reviewed any more.");

    public static Said FilledIn(string file) => Said.Of(
        $"{file}已经填写过，重做会把它覆盖。请先移走，或用另一个文件夹。",
        $"{file} has been filled in and would be lost. Move it away, or use another folder.");

    public static Said ItemForm(string item) => Said.Of(
        $"“{item}”应为“代码/数据项”，如131081/治理达标率。",
        $"'{item}' should be code/name, such as 131081/治理达标率.");

    public static Said NotDisputed(string item, IReadOnlyCollection<string> open) => Said.Of(
        $"“{item}”没有未决的异议；{(open.Count == 0 ? "没有未决的异议。" : $"未决的有{Lists.Chinese(open)}。")}",
        $"'{item}' is not under dispute; {(open.Count == 0 ? "nothing is." : $"these are: {Lists.English(open)}.")}");

    public static Said BeforeStep(DateOnly day, DateOnly before) => Said.Of(
        $"--on的日期{day:yyyy-MM-dd}早于上一步的{before:yyyy-MM-dd}。",
        $"--on {day:yyyy-MM-dd} is before the step that it follows, of {before:yyyy-MM-dd}.");

    public static Said ChangedSince(string item, string sent, string? now) => Said.Of(
        $"“{item}”送审时为“{sent}”，现为“{now ?? "没有"}”，异议说的已不是现在的数；请用--reject或--withdraw了结后再送一轮。",
        $"'{item}' was sent as '{sent}' and is '{now ?? "gone"}' now: the dispute is about another value; --reject or --withdraw it, then send another round.");

    public static Said ReviewIsOpen(int year, string open) => Said.Of(
        $"{year}年度征求意见尚未办结（{open}），没有定稿。",
        $"The review of edition {year} is not over ({open}); nothing was frozen.");

    public static Said NothingUnanswered(string city) => Said.Of($"{city}没有未答复的项。", $"{city} has nothing unanswered.");

    public static Said NotYetLate(string city, DateOnly deadline) => Said.Of(
        $"{city}的答复截止日期是{deadline:yyyy-MM-dd}，尚未逾期。",
        $"{city} has until {deadline:yyyy-MM-dd} to answer.");

    public static Said NotBegun(int year) => Said.Of(
        $"{year}年度尚未建立，无可更新；请去掉--again。",
        $"There is no edition {year} to begin again; leave out --again.");

    public static Said NotRecorded(int year) => Said.Of(
        $"没有建立{year}年度时所写文件的记录，无法判断是否有人改动过。请先将其移走，再重新建立。",
        $"It is not recorded what was written when edition {year} was begun, so it is not known whether it was changed. Move it away and begin it anew.");

    public static Said Touched(int year, IReadOnlyCollection<string> files) => Said.Of(
        $"没有作任何改动：{year}年度有{files.Count}个文件与建立时不同（{Lists.Chinese(files.Take(5))}）。请先将其移走。",
        $"Nothing was changed: files of {year} differ from when it was begun ({files.Count}: {Lists.English(files.Take(5))}). Move them away first.");

    public static Said NothingBefore(int year, IReadOnlyCollection<int> there) => Said.Of(
        $"{year}年度之前没有可沿用其评价方案的年度；现有{Lists.Chinese(there)}年度。",
        $"There is no edition before {year} whose scheme it could follow; there are {Lists.English(there)}.");

    public static Said NoFolderOfEdition(int year, IEnumerable<int> there) => Said.Of(
        $"没有{year}年度；现有{Lists.Chinese(there)}年度。",
        $"There is no edition {year}; there are {Lists.English(there)}.");

    public static Said NoEdition(int year, IEnumerable<int> there) => Said.Of(
        $"没有{year}年度可供显示；现有{Lists.Chinese(there)}年度。未给出--drafts时不包括尚未发布的年度。",
        $"There is no edition {year} to show; there are {Lists.English(there)}. Drafts are left out unless --drafts is given.");

    public static Said NoRegion(string region, int year, IReadOnlyCollection<string> near) => Said.Of(
        $"{year}年度名录中没有代码或名称为“{region}”的单元{(near.Count == 0 ? "。" : $"；有{Lists.Chinese(near)}。")}",
        $"No unit with the code or name '{region}' is in the register of edition {year}{(near.Count == 0 ? "." : $"; there are {Lists.English(near)}.")}");

    public static Said SeveralRegions(string region, int year, IEnumerable<string> found) => Said.Of(
        $"{year}年度有几个单元都叫“{region}”，请用代码指明：{Lists.Chinese(found)}。",
        $"Several units of edition {year} are called '{region}'; name one by its code: {Lists.English(found)}.");

    public static Said NoIndicator(string id, IEnumerable<string> there) => new(
        $"评价方案中没有指标“{id}”；有{Lists.Chinese(there)}。",
        $"The scheme has no indicator '{id}'; it has {Lists.English(there)}.");

    public static Said SettingForm(string text) => new(
        $"“{text}”不是“标识=数值”的形式，应如--set good-air-days=310。",
        $"'{text}' is not of the form ID=VALUE, such as --set good-air-days=310.");

    public static Said SettingNumber(string text, string id, Said range) => new(
        $"“{text}”不能作为{id}的数值；请写1234.5或者1,234.5这样的数字，负数前加负号，最多18位。{range.Chinese}",
        $"'{text}' is not a number for {id}; write digits such as 1234.5 or 1,234.5, a minus before them where needed, at most 18 digits. {range.English}");

    public static Said SettingTwice(string id) => new($"{id}给出了两次，每项指标只能给出一次。", $"{id} is set twice; set each indicator once.");

    public static Said SettingRefused(decimal value, string id, Said range) => Said.Of(
        $"{id}不能为{value}。{range.Chinese}",
        $"{id} cannot be {value}. {range.English}");

    public static Said SettingRange(Said unit, decimal? least, decimal top) => least is { } bound
        ? Said.Of(
            $"单位为{unit.Chinese}，不小于{bound:0.####}；超过{top:0.####}后得分不再变化。",
            $"It takes numbers in {unit.English}, from {bound:0.####}; beyond {top:0.####} nothing changes.")
        : Said.Of($"单位为{unit.Chinese}；超过{top:0.####}后得分不再变化。", $"It takes numbers in {unit.English}; beyond {top:0.####} nothing changes.");

    public static Said OutputIsFile(string folder) => new($"“{folder}”是文件，请指定文件夹。", $"'{folder}' is a file; name a folder.");

    public static Said OutputIsDeadLink(string folder, string target) => new(
        $"“{folder}”是指向“{target}”的链接，而那里没有文件夹；请先建立该文件夹，或者指定其他文件夹。",
        $"'{folder}' is a link to '{target}', where there is no folder; make that folder, or name another.");

    public static Said OutputRefused(string folder, OutputFault fault, string other) => fault switch
    {
        OutputFault.IsInput => new(
            $"“{folder}”就是生成所依据的“{other}”，请指定其他文件夹。",
            $"'{folder}' is '{other}' itself, from which the output is made; name a folder elsewhere."),
        OutputFault.HoldsInput => new(
            $"“{folder}”中有生成所依据的“{other}”，请指定其他文件夹。",
            $"'{folder}' holds '{other}', from which the output is made; name a folder elsewhere."),
        OutputFault.InInput => new(
            $"“{folder}”在生成所依据的“{other}”之中，请指定其他文件夹。",
            $"'{folder}' lies inside '{other}', from which the output is made; name a folder elsewhere."),
        OutputFault.Root => new($"“{folder}”是磁盘的根目录，请指定其中的文件夹。", $"'{folder}' is the root of a drive; name a folder in it."),
        OutputFault.Home => new(
            $"“{folder}”是个人主目录“{other}”或者包含该目录，请指定其中的文件夹。",
            $"'{folder}' is or holds your home folder '{other}'; name a folder in that."),
        OutputFault.Working => new(
            $"“{folder}”是当前文件夹“{other}”或者包含该文件夹，请指定其中的文件夹，或者换一个位置运行。",
            $"'{folder}' is or holds the current folder '{other}'; name a folder in that, or run the command elsewhere."),
        _ => throw new ArgumentOutOfRangeException(nameof(fault)),
    };

    public static Said OutputForeign(string folder) => new(
        $"“{folder}”中有其他来源的文件，请指定新文件夹或者空文件夹。",
        $"'{folder}' holds files of other origin; name a new or empty folder.");

    public static Said NotEmpty(string folder) => new($"“{folder}”不是空文件夹，请指定新文件夹。", $"'{folder}' is not empty; name a new folder.");

    public static Said NoFolder(Said what, string folder) => new(
        $"{what.Chinese}“{folder}”不存在。",
        $"The {what.English} '{folder}' does not exist.");

    public static Said NotFolder(Said what, string file) => new($"“{file}”是文件，请指定{what.Chinese}。", $"'{file}' is a file; name the {what.English}.");

    public static Said NoCommand(IEnumerable<string> commands) => new($"请给出命令：{Lists.Chinese(commands)}。", $"Name a command: {Lists.English(commands)}.");

    public static Said UnknownCommand(string word, string? near) => new(
        $"没有“{word}”命令" + (near is null ? "。" : $"，是否为“{near}”？"),
        $"There is no command '{word}'" + (near is null ? "." : $"; did you mean '{near}'?"));

    public static Said UnknownOption(string word, string command, string? near) => new(
        $"“{command}”没有选项“{word}”" + (near is null ? "。" : $"，是否为“{near}”？"),
        $"'{command}' has no option '{word}'" + (near is null ? "." : $"; did you mean '{near}'?"));

    public static Said OptionBeforeCommand(string word) => new($"请在“{word}”之前给出命令。", $"Name a command before '{word}'.");

    public static Said UnknownWord(string word, string command) => new($"“{command}”不接受“{word}”。", $"'{command}' does not understand '{word}'.");

    public static Said OptionNeeded(string option, string? description) => new($"须给出{option}：{description}", $"{option} is needed: {description}");

    public static Said ArgumentNeeded(string? description) => new("缺少一项内容：" + description, "Something is left out: " + description);

    public static Said ValueNeeded(string option) => new($"{option}后须给出取值。", $"{option} needs a value.");

    public static Said GivenTwice(string option) => new($"{option}只能给出一次。", $"{option} is given more than once.");

    public static Said NotNumber(string what, string text) => new($"{what}须为整数，“{text}”不是整数。", $"{what} takes a whole number; '{text}' is none.");

    public static Said NotAmong(string what, string text, IReadOnlyList<string> words) => new(
        $"{what}只能取{Lists.Chinese(words)}之一，不能取“{text}”。",
        $"{what} takes {Lists.English(words.SkipLast(1))} or {words[^1]}; '{text}' is none of them.");

    public static Said NoUrl(string text) => new(
        $"“{text}”不是完整的http或https网址；网址不得带有查询、片段和用户名。",
        $"'{text}' is not an absolute http or https address without query, fragment and user.");

    public static Said OutOfRange(string option, int least, int most) => Said.Of(
        $"{option}的取值范围为{least}至{most}。",
        $"{option} takes a number from {least} to {most}.");
}

using Microsoft.Data.Sqlite;
using Microsoft.Playwright;
using Oversight.Browser.Tests.Browsing;

namespace Oversight.Browser.Tests.Console;

/// <summary>Staff build a questionnaire from a blank page, try it out and publish it.</summary>
[Collection<DemoSiteCollection>]
public sealed class QuestionnaireTests(DemoSite site)
{
    [Fact]
    public async Task A_questionnaire_is_built_from_a_blank_page_mended_tried_out_and_published()
    {
        await using var staff = await EditorSurface.BeginAsync(site, "staff", "餐饮满意度调查", english: true);
        await staff.AddAsync("评分（1–5）", "您对这次用餐总体满意吗？", "How satisfied are you with this meal?");
        await staff.Page.GetByLabel("必答", new() { Exact = true }).CheckAsync();
        await staff.AddAsync("多选题", "哪些方面让您不满意？", "What were you not satisfied with?");
        await staff.Page.GetByLabel("第 1 项的文字（中文）").FillAsync("价格");
        await staff.Page.GetByLabel("第 1 项的文字（English）").FillAsync("Price");
        await staff.Page.GetByLabel("第 2 项的文字（中文）").FillAsync("卫生");
        await staff.Page.GetByLabel("第 2 项的文字（English）").FillAsync("Hygiene");
        await staff.ConditionAsync("q1", "≤", "2");
        await Assertions.Expect(staff.ShowIf).ToHaveValueAsync("{q1} <= 2");
        await staff.AddAsync("单选题", "您今后还会来吗？", "Will you come again?");
        await staff.AddAsync("推荐度（0–10）", "您会把本店推荐给朋友吗？", "Would you recommend us?");
        await staff.AddAsync("多行文字", "还有什么想告诉我们？", null);
        await Assertions.Expect(staff.Findings).ToContainTextAsync("缺少译文：en");

        await staff.ShowIf.FillAsync("{q1} > 5");
        await staff.ShowIf.BlurAsync();
        await Assertions.Expect(staff.Findings).ToContainTextAsync("条件永远不成立");
        await staff.PressAsync("保存草稿");
        await Assertions.Expect(staff.Message).ToContainTextAsync("已保存为修订版 2");
        await Assertions.Expect(staff.Publish).ToBeDisabledAsync();

        await staff.Page.Locator(".findings button").Filter(new() { HasText = "q5.showIf" }).ClickAsync();
        await Assertions.Expect(staff.ShowIf).ToBeFocusedAsync();
        await staff.ShowIf.FillAsync("");
        await staff.ShowIf.BlurAsync();
        await staff.Page.Locator("#e-title-en").FillAsync("Anything else?");
        await staff.Page.Locator("#e-title-en").BlurAsync();
        await Assertions.Expect(staff.Findings).Not.ToContainTextAsync("条件永远不成立");
        await staff.PressAsync("保存草稿");
        await Assertions.Expect(staff.Message).ToContainTextAsync("修订版 3");
        await staff.Publish.ClickAsync();
        await Assertions.Expect(staff.Message).ToHaveTextAsync("已发布第 1 版。");
        await staff.TabAsync("版本与导出");
        await Assertions.Expect(staff.Page.Locator(".versions tbody tr")).ToHaveCountAsync(1);
        await Assertions.Expect(staff.Page.Locator(".versions tbody a").First).ToHaveAttributeAsync("href", $"/questionnaires/{staff.Id}/v1.xlsx");
    }

    [Fact]
    public async Task A_test_runs_the_logic_in_each_language_and_leaves_no_trace_in_any_table()
    {
        await using var staff = await EditorSurface.BeginAsync(site, "staff", "试答", english: true);
        await staff.AddAsync("评分（1–5）", "总体满意吗？", "Satisfied overall?");
        await staff.Page.GetByLabel("必答", new() { Exact = true }).CheckAsync();
        await staff.AddAsync("多行文字", "为什么不满意？", "Why not?");
        await staff.ConditionAsync("q1", "≤", "2");
        await staff.PressAsync("保存草稿");
        await Assertions.Expect(staff.Message).ToContainTextAsync("修订版 2");
        var before = await CountsAsync();
        before.Count.ShouldBeGreaterThan(10);

        await staff.TabAsync("预览与试答");
        await staff.Page.GetByLabel("方式").SelectOptionAsync("test");
        var phone = staff.Page.Locator(".phone");
        await phone.GetByRole(AriaRole.Button, new() { Name = "提交" }).ClickAsync();
        await Assertions.Expect(phone.GetByRole(AriaRole.Alert)).ToHaveTextAsync("请回答此题");
        await Assertions.Expect(phone.GetByText("为什么不满意？")).ToHaveCountAsync(0);
        await phone.GetByLabel("2", new() { Exact = true }).CheckAsync(new() { Force = true });
        await Assertions.Expect(phone.GetByText("为什么不满意？")).ToBeVisibleAsync();
        await phone.Locator("textarea").FillAsync("等得太久");
        await phone.Locator("textarea").BlurAsync();
        await Assertions.Expect(staff.Page.Locator("[data-stored=q2]")).ToHaveTextAsync("等得太久");
        await phone.GetByLabel("5", new() { Exact = true }).CheckAsync(new() { Force = true });
        await Assertions.Expect(staff.Page.Locator("[data-stored=q2]")).ToHaveTextAsync("—", new() { Timeout = 10_000 });
        await staff.Page.GetByLabel("语言", new() { Exact = true }).SelectOptionAsync("en");
        await Assertions.Expect(phone.GetByText("Satisfied overall?")).ToBeVisibleAsync();
        await phone.GetByRole(AriaRole.Button, new() { Name = "Submit" }).ClickAsync();
        await Assertions.Expect(phone.Locator(".survey-end")).ToHaveTextAsync("Thank you for taking part.");

        (await CountsAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Of_two_editors_the_second_is_told_who_was_faster_and_loses_nothing()
    {
        await using var first = await EditorSurface.BeginAsync(site, "staff", "两人同时编辑");
        await using var second = await EditorSurface.OpenAsync(site, "supervisor", first.Id);
        await first.AddAsync("数字", "等了几分钟？", null);
        await first.PressAsync("保存草稿");
        await Assertions.Expect(first.Message).ToContainTextAsync("修订版 2");

        await second.AddAsync("日期", "哪一天用餐？", null);
        await second.PressAsync("保存草稿");

        var told = second.Page.Locator(".conflict");
        await Assertions.Expect(told).ToContainTextAsync("没有保存：staff 已在");
        await Assertions.Expect(told).ToContainTextAsync("q1");
        await Assertions.Expect(second.Page.Locator("#e-title-zh")).ToHaveValueAsync("哪一天用餐？");
        await second.PressAsync("以我的为准，保存在对方之上");
        await Assertions.Expect(second.Message).ToContainTextAsync("修订版 3");

        await first.Page.ReloadAsync();
        await Assertions.Expect(first.Page.Locator(".outline")).ToContainTextAsync("哪一天用餐？");
    }

    [Fact]
    public async Task The_outline_is_used_with_the_keyboard_alone_and_every_step_goes_back()
    {
        await using var staff = await EditorSurface.BeginAsync(site, "staff", "键盘编辑");
        var lines = staff.Page.Locator(".outline .line");
        await lines.First.FocusAsync();
        foreach (var _ in new[] { 1, 2, 3 })
        {
            await lines.First.FocusAsync();
            await staff.Page.Keyboard.PressAsync("n");
            await Assertions.Expect(staff.Page.Locator("#e-title-zh")).ToBeFocusedAsync();
        }

        await Assertions.Expect(lines).ToHaveCountAsync(5);
        await staff.Page.Locator(".outline .line.selected").FocusAsync();
        await staff.Page.Keyboard.PressAsync("Alt+ArrowUp");
        await Assertions.Expect(lines.Nth(3)).ToBeFocusedAsync();
        await Assertions.Expect(lines.Nth(3)).ToContainTextAsync("q3");
        await staff.Page.Keyboard.PressAsync("j");
        await Assertions.Expect(lines.Nth(4)).ToBeFocusedAsync();
        await staff.Page.Keyboard.PressAsync("Delete");
        await Assertions.Expect(lines).ToHaveCountAsync(4);
        await staff.Page.Keyboard.PressAsync("Control+z");
        await Assertions.Expect(lines).ToHaveCountAsync(5);

        await staff.Page.GetByRole(AriaRole.Link, new() { Name = "返回问卷库" }).ClickAsync();
        await Assertions.Expect(staff.Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "有修改还没有保存" })).ToBeVisibleAsync();
        await staff.PressAsync("留在本页");
        await Assertions.Expect(lines).ToHaveCountAsync(5);
        await staff.Page.GetByRole(AriaRole.Link, new() { Name = "返回问卷库" }).ClickAsync();
        await staff.PressAsync("不保存，离开");
        await Assertions.Expect(staff.Page.Locator("table.library")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_file_is_imported_with_the_list_of_what_was_not_carried_over()
    {
        await using var surface = await Surface.OpenAsync(site, "staff");
        await surface.Page.GotoAsync("/console/questionnaires");
        await surface.ChooseAsync("导入文件");
        await surface.Page.Locator("#file").SetInputFilesAsync(new FilePayload
        {
            Name = $"import-{Guid.NewGuid():N}.json",
            MimeType = "application/json",
            Buffer = """{"title":"外来问卷","pages":[{"name":"p","elements":[{"type":"radiogroup","name":"q","choices":["是","否"],"colCount":2},{"type":"signaturepad","name":"s"}]}]}"""u8.ToArray(),
        });
        var list = surface.Page.Locator("table.carried");
        await Assertions.Expect(list).ToContainTextAsync("signaturepad");
        await Assertions.Expect(list).ToContainTextAsync("colCount");
        await surface.Page.GetByRole(AriaRole.Link, new() { Name = "打开编辑" }).ClickAsync();
        await Assertions.Expect(surface.Page.Locator(".outline")).ToContainTextAsync("单选题");
    }

    [Theory]
    [InlineData("zh", ColorScheme.Light, 360)]
    [InlineData("en", ColorScheme.Dark, 1280)]
    public async Task Library_editor_and_preview_fit_and_have_no_barrier(string language, ColorScheme scheme, int width)
    {
        await using var made = await EditorSurface.BeginAsync(site, "staff", "无障碍", english: true);
        foreach (var type in new[] { "单选题", "矩阵题", "排序题", "推荐度（0–10）", "知情同意" })
        {
            await made.AddAsync(type, type, type);
        }

        await made.PressAsync("保存草稿");
        await Assertions.Expect(made.Message).ToContainTextAsync("修订版 2");
        await using var staff = await Surface.OpenAsync(site, "staff", new() { ViewportSize = new() { Width = width, Height = 800 }, ColorScheme = scheme, BypassCSP = true });
        await staff.Page.GotoAsync("/console/questionnaires?lang=" + language);
        await Assertions.Expect(staff.Page.Locator("table.library th a").First).ToBeVisibleAsync();
        await staff.Page.IsSoundAsync(width);
        await staff.Page.GotoAsync("/console/questionnaires/" + made.Id);
        foreach (var line in new[] { 2, 3, 4 })
        {
            await staff.Page.Locator(".outline .line").Nth(line).ClickAsync();
            await Assertions.Expect(staff.Page.Locator(".middle .options")).ToHaveCountAsync(line == 3 ? 2 : 1);
            await staff.Page.IsSoundAsync(width);
        }

        await staff.Page.GetByRole(AriaRole.Tab).Nth(1).ClickAsync();
        await Assertions.Expect(staff.Page.Locator(".phone .matrix-row").First).ToBeVisibleAsync();
        await staff.Page.IsSoundAsync(width);
    }

    /// <summary>How many rows every table of the site's database has, and the position of the ledger.</summary>
    private async Task<SortedDictionary<string, long>> CountsAsync()
    {
        var counts = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var file in Directory.GetFiles(site.DataFolder, "*.db", SearchOption.AllDirectories))
        {
            await using var database = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
            await database.OpenAsync();
            foreach (var table in await ReadAsync(database, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'QRTZ_%'", row => row.GetString(0)))
            {
                counts[$"{Path.GetFileName(file)}/{table}"] = (await ReadAsync(database, $"SELECT count(*) FROM \"{table}\"", row => row.GetInt64(0)))[0];
            }
        }

        return counts;
    }

    private static async Task<List<T>> ReadAsync<T>(SqliteConnection database, string sql, Func<SqliteDataReader, T> read)
    {
        await using var command = database.CreateCommand();
#pragma warning disable CA2100 // Names of tables, from the database itself.
        command.CommandText = sql;
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync();
        var found = new List<T>();
        while (await reader.ReadAsync())
        {
            found.Add(read(reader));
        }

        return found;
    }
}

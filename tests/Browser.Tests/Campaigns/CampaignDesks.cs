using System.Globalization;
using Microsoft.Playwright;
using Oversight.Browser.Tests.Browsing;
using Oversight.Browser.Tests.Console;
using Oversight.Grains.Subjects;

namespace Oversight.Browser.Tests.Campaigns;

/// <summary>Two people of the bureau at their desks, and the campaign that they work on: who plans it never reviews it.</summary>
internal sealed class CampaignDesks(Surface staff, Surface supervisor) : IAsyncDisposable
{
    public const string Title = "西湖区放心消费街区满意度调查";
    public const string Overall = "您对这条街的消费环境总体满意吗？";
    public const string Price = "您对价格和计量是否放心？";
    public const string Words = "还有什么想告诉我们？";

    public Surface Staff => staff;

    public Surface Supervisor => supervisor;

    public string Id { get; private set; } = string.Empty;

    public string Path => "/console/campaigns/" + Id;

    public static async Task<CampaignDesks> OpenAsync(DemoSite site) => new(await DeskAsync(site, "staff"), await DeskAsync(site, "supervisor"));

    /// <summary>Written in the editor, from a blank page. Two questions that count and one in words, which only who is not satisfied sees.</summary>
    public static async Task WriteQuestionnaireAsync(DemoSite site, string title)
    {
        await using var editor = await EditorSurface.BeginAsync(site, "staff", title);
        foreach (var question in new[] { Overall, Price })
        {
            await editor.AddAsync("评分（1–5）", question, null);
            await editor.Page.GetByLabel("必答", new() { Exact = true }).CheckAsync();
        }

        await editor.AddAsync("多行文字", Words, null);
        await editor.ConditionAsync("q1", "≤", "3");
        await Assertions.Expect(editor.ShowIf).ToHaveValueAsync("{q1} <= 3");
        await editor.PressAsync("保存草稿");
        await Assertions.Expect(editor.Message).ToContainTextAsync("修订版");
        await editor.Publish.ClickAsync();
        await Assertions.Expect(editor.Message).ToHaveTextAsync("已发布第 1 版。");
    }

    /// <summary>The codes of the first two streets of the register.</summary>
    public async Task<IReadOnlyList<string>> TwoStreetsAsync()
    {
        await staff.Page.GotoAsync("/streets");
        var links = await staff.Page.Locator("ul.rows a").EvaluateAllAsync<string[]>("links => links.map(link => link.pathname)");
        return [.. links.Take(2).Select(link => link["/streets/".Length..])];
    }

    /// <summary>Fills in the plan of posters in two streets, to be closed at a day far ahead.</summary>
    public async Task FillInPlanAsync(string questionnaire, IEnumerable<string> streets)
    {
        await staff.Page.GotoAsync("/console/campaigns");
        await staff.Page.GetByRole(AriaRole.Link, new() { Name = "新建活动" }).ClickAsync();
        await staff.Page.Locator("#f-title").FillAsync(Title);
        await staff.Page.Locator("#f-questionnaire").SelectOptionAsync(new SelectOptionValue { Label = questionnaire + " · v1" });
        await staff.Page.GetByLabel("街道（海报）").CheckAsync();
        await staff.Page.Locator("#f-population-divisions").FillAsync(string.Join(' ', streets));
        await staff.Page.GetByLabel("全部邀请，不抽样").CheckAsync();
        await staff.Page.Locator("#f-closesAt").FillAsync(Minute(TimeProvider.System.GetUtcNow().AddDays(30)));
    }

    /// <summary>Its one wave starts within seconds of the publication.</summary>
    public Task StartAtOnceAsync() => staff.Page.Locator("#f-schedule-cron").FillAsync("0/5 * * * * ?");

    public async Task SavePlanAsync()
    {
        await staff.PressAsync("保存方案");
        await Assertions.Expect(staff.Stage).ToHaveTextAsync("草稿");
        Id = new Uri(staff.Page.Url).Segments[^1];
    }

    /// <summary>The second pair of eyes, the publication, and the wave that follows by itself.</summary>
    public async Task StartAsync()
    {
        await supervisor.Page.GotoAsync(Path);
        await StepAsync(supervisor, "审核通过", "已审核");
        await staff.Page.ReloadAsync();
        await StepAsync(staff, "发布", "已发布");
        await Assertions.Expect(staff.Stage).ToHaveTextAsync("收集中", new() { Timeout = 60_000 });
        await Assertions.Expect(staff.Page.Locator("tr[data-wave='1']")).ToContainTextAsync("2 / 2");
    }

    public static async Task StepAsync(Surface desk, string step, string stage, string? reason = null)
    {
        await desk.ChooseAsync(step);
        if (reason is not null)
        {
            await desk.Page.GetByLabel("理由").FillAsync(reason);
        }

        await desk.PressAsync(step);
        await Assertions.Expect(desk.Status).ToHaveTextAsync("已完成：" + step);
        await Assertions.Expect(desk.Stage).ToHaveTextAsync(stage);
    }

    /// <summary>What stands on the posters: a link for each street, by its name.</summary>
    public async Task<IReadOnlyDictionary<string, string>> PostersAsync()
    {
        await staff.Page.GetByRole(AriaRole.Link, new() { Name = "海报" }).ClickAsync();
        var links = new Dictionary<string, string>(StringComparer.Ordinal);
        await Assertions.Expect(staff.Page.Locator("section.printed")).ToHaveCountAsync(2);
        foreach (var poster in await staff.Page.Locator("section.printed").AllAsync())
        {
            links[await poster.Locator(".where").InnerTextAsync()] = new Uri((await poster.GetAttributeAsync("data-link"))!).AbsolutePath;
        }

        return links;
    }

    public async ValueTask DisposeAsync()
    {
        await staff.DisposeAsync();
        await supervisor.DisposeAsync();
    }

    private static Task<Surface> DeskAsync(DemoSite site, string account) =>
        Surface.OpenAsync(site, account, new() { ViewportSize = new() { Width = 1280, Height = 900 }, BypassCSP = true });

    private static string Minute(DateTimeOffset at) => ChinaTime.Local(at).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);
}

using Microsoft.Playwright;
using Oversight.Browser.Tests.Browsing;

namespace Oversight.Browser.Tests.Campaigns;

/// <summary>Draws the pictures of docs/campaigns.md, docs/answers.md and docs/results.md, when asked for by name: <c>./test Browser pictures</c>.</summary>
[Collection<DemoSiteCollection>]
public sealed class CampaignPictures(DemoSite site)
{
    private const string Questionnaire = "放心消费街区问卷";

    [Fact(Explicit = true)]
    public async Task Draw_the_pictures_of_a_campaign_from_its_plan_to_the_profile()
    {
        await using var desks = await CampaignDesks.OpenAsync(site);
        var staff = desks.Staff.Page;
        await CampaignDesks.WriteQuestionnaireAsync(site, Questionnaire);
        await desks.FillInPlanAsync(Questionnaire, await desks.TwoStreetsAsync());
        await desks.StartAtOnceAsync();
        await DrawAsync(staff, "campaign-plan", whole: true);
        await desks.SavePlanAsync();
        await desks.StartAsync();
        var posters = await desks.PostersAsync();
        await DrawAsync(staff, "campaign-poster", whole: false);
        await DrawPhoneAsync(posters.Values.First());
        await AnswersAsync(posters.Values);
        await staff.GotoAsync(desks.Path);
        await Assertions.Expect(staff.Locator("[data-field=returned]")).ToHaveTextAsync("28");
        await DrawAsync(staff, "campaign", whole: true);
        await CampaignDesks.StepAsync(desks.Staff, "结束", "已结束", "回收完毕");
        await ReleaseAsync(desks);
        await DrawResultAsync(desks, posters.Keys.First());
    }

    private async Task DrawPhoneAsync(string poster)
    {
        await using var phone = await Passer.PhoneAsync(site, script: false);
        await phone.Page.GotoAsync(poster);
        await phone.PressAsync("开始填写");
        await DrawAsync(phone.Page, "answer-phone", whole: false);
    }

    /// <summary>Fourteen in each street, who judge a little differently; one of three says something in words.</summary>
    private async Task AnswersAsync(IEnumerable<string> posters)
    {
        foreach (var (poster, street) in posters.Select((poster, street) => (poster, street)))
        {
            for (var person = 0; person < 14; person++)
            {
                var overall = 3 + ((person + street) % 3);
                await Passer.AnswerAsync(site.Http, poster, overall, 5 - (person % 4), overall <= 3 ? "电子秤应当定期检定" : null);
            }
        }
    }

    private static async Task ReleaseAsync(CampaignDesks desks)
    {
        var (staff, supervisor) = (desks.Staff, desks.Supervisor);
        await staff.Page.GotoAsync(desks.Path + "/scoring");
        await staff.Page.GetByLabel($"以“{CampaignDesks.Overall}”计算满意率").CheckAsync();
        await staff.PressAsync("保存计分方案");
        await Assertions.Expect(staff.Status).ToHaveTextAsync("已完成：保存计分方案");
        await DrawAsync(staff.Page, "campaign-scoring", whole: true);
        await staff.PressAsync("计分");
        await Assertions.Expect(staff.Stage).ToHaveTextAsync("已计分");
        await supervisor.Page.GotoAsync(desks.Path + "/scoring");
        await supervisor.PressAsync("发布结果");
        await Assertions.Expect(supervisor.Stage).ToHaveTextAsync("已公布");
    }

    private async Task DrawResultAsync(CampaignDesks desks, string street)
    {
        await using var reader = await site.OpenAsync(new() { StorageState = await site.SignedInAsync("media"), ViewportSize = new() { Width = 1100, Height = 1000 } });
        await reader.Page.GotoAsync($"/campaigns/{desks.Id}/result");
        await DrawAsync(reader.Page, "campaign-result", whole: true);
        await reader.Page.GetByRole(AriaRole.Link, new() { Name = street }).ClickAsync();
        await Assertions.Expect(reader.Heading).ToHaveTextAsync(street);
        var surveys = reader.Page.Locator("[aria-labelledby=surveys]");
        await surveys.ScreenshotAsync(new() { Path = Repository.File("docs", "images", "street-surveys.png") });
        await desks.Staff.Page.GotoAsync(desks.Path + "/answers");
        await Assertions.Expect(desks.Staff.Page.Locator("main")).ToContainTextAsync("电子秤");
        await DrawAsync(desks.Staff.Page, "campaign-answers", whole: false);
    }

    private static Task<byte[]> DrawAsync(IPage page, string name, bool whole) =>
        page.ScreenshotAsync(new() { Path = Repository.File("docs", "images", name + ".png"), FullPage = whole });
}

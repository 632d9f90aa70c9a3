using Microsoft.Playwright;
using Oversight.Browser.Tests.Browsing;

namespace Oversight.Browser.Tests.Campaigns;

/// <summary>From a blank page to an index on the profile of a street, by the people who do it and the people who are asked.</summary>
[Collection<DemoSiteCollection>]
public sealed class CampaignTests(DemoSite site)
{
    /// <summary>As many as make a street's figure public by itself.</summary>
    private const int AtEach = 10;

    [Fact]
    public async Task Staff_plan_a_campaign_people_answer_on_their_phones_and_the_index_stands_on_the_profile_of_the_street()
    {
        await using var desks = await CampaignDesks.OpenAsync(site);
        var questionnaire = $"街区问卷 {Guid.NewGuid():N}"[..16];
        await CampaignDesks.WriteQuestionnaireAsync(site, questionnaire);
        await desks.FillInPlanAsync(questionnaire, await desks.TwoStreetsAsync());
        await desks.StartAtOnceAsync();
        await desks.Staff.Page.IsSoundAsync();
        await desks.SavePlanAsync();
        await Assertions.Expect(desks.Staff.Page.Locator(".choose")).Not.ToContainTextAsync(["审核通过"]);
        await desks.StartAsync();
        await desks.Staff.Page.IsSoundAsync();
        var posters = await desks.PostersAsync();
        posters.Count.ShouldBe(2);
        await desks.Staff.Page.IsSoundAsync();

        await desks.Staff.Page.GotoAsync(desks.Path);
        var returned = desks.Staff.Page.Locator("[data-field=returned]");
        await Assertions.Expect(returned).ToHaveTextAsync("0");
        foreach (var (poster, at) in posters.Values.Select((poster, at) => (poster, at)))
        {
            await ByPhoneAsync(poster, script: at == 1);
            await Assertions.Expect(returned).ToHaveTextAsync($"{(at * AtEach) + 1}");
            for (var answer = 1; answer < AtEach; answer++)
            {
                await Passer.AnswerAsync(site.Http, poster, answer % 2 == 0 ? 5 : 4, 4, null);
            }
        }

        await Assertions.Expect(returned).ToHaveTextAsync($"{2 * AtEach}");
        await CampaignDesks.StepAsync(desks.Staff, "结束", "已结束", "回收完毕");
        await ScoreAndReleaseAsync(desks);
        await ReadAsync(desks, posters.Keys.First());
    }

    /// <summary>Not satisfied, so one more question opens on the same page: nobody is sent on before they have seen it.</summary>
    private async Task ByPhoneAsync(string poster, bool script)
    {
        await using var phone = await Passer.PhoneAsync(site, script);
        await phone.Page.GotoAsync(poster);
        await Assertions.Expect(phone.Heading).ToHaveTextAsync(CampaignDesks.Title);
        await phone.PressAsync("开始填写");
        await SoundAsync(phone, script);
        await phone.PressAsync("提交答卷");
        await Assertions.Expect(phone.Page.Locator(".summary[role=alert]")).ToContainTextAsync(CampaignDesks.Overall);
        await phone.Page.Locator("#q0-3").CheckAsync();
        await phone.Page.Locator("#q1-4").CheckAsync();
        await phone.PressAsync("提交答卷");
        await Assertions.Expect(phone.Page.GetByLabel(CampaignDesks.Words)).ToBeVisibleAsync();
        await SoundAsync(phone, script);
        await phone.FillAsync(CampaignDesks.Words, "电子秤应当定期检定");
        await phone.PressAsync("提交答卷");
        await Assertions.Expect(phone.Heading).ToHaveTextAsync("谢谢您");
        await SoundAsync(phone, script);
    }

    /// <summary>axe is a script: where none runs, only the width can be judged.</summary>
    private static async Task SoundAsync(Visit phone, bool script)
    {
        if (script)
        {
            await phone.Page.IsSoundAsync(390);
        }
        else
        {
            var box = await phone.Page.Locator("main").BoundingBoxAsync();
            (box!.X + box.Width).ShouldBeLessThanOrEqualTo(390);
        }
    }

    private static async Task ScoreAndReleaseAsync(CampaignDesks desks)
    {
        var (staff, supervisor) = (desks.Staff, desks.Supervisor);
        await staff.Page.GetByRole(AriaRole.Link, new() { Name = "计分与发布" }).ClickAsync();
        await Assertions.Expect(staff.Page.Locator(".key")).ToContainTextAsync($"共收回{2 * AtEach}份");
        await staff.Page.GetByLabel($"以“{CampaignDesks.Overall}”计算满意率").CheckAsync();
        await staff.PressAsync("保存计分方案");
        await Assertions.Expect(staff.Status).ToHaveTextAsync("已完成：保存计分方案");
        await Assertions.Expect(staff.Page.Locator(".key")).ToContainTextAsync("90.0%");
        await staff.Page.IsSoundAsync();
        await staff.PressAsync("计分");
        await Assertions.Expect(staff.Stage).ToHaveTextAsync("已计分");
        await Assertions.Expect(staff.Page.GetByRole(AriaRole.Button, new() { Name = "发布结果" })).ToHaveCountAsync(0);

        await supervisor.Page.GotoAsync(desks.Path + "/scoring");
        await supervisor.PressAsync("发布结果");
        await Assertions.Expect(supervisor.Stage).ToHaveTextAsync("已公布");
    }

    /// <summary>Of each ten one 3, five 4 and four 5 overall: 82.5 of 100. The price at 4: 75. Half each: 78.75.</summary>
    private async Task ReadAsync(CampaignDesks desks, string street)
    {
        await using var reader = await site.OpenAsync(new() { StorageState = await site.SignedInAsync("media"), BypassCSP = true });
        await reader.Page.GotoAsync($"/campaigns/{desks.Id}/result");
        await Assertions.Expect(reader.Heading).ToHaveTextAsync(CampaignDesks.Title);
        await Assertions.Expect(reader.Page.Locator(".key .big").First).ToHaveTextAsync("78.8");
        await reader.Page.IsSoundAsync();
        await reader.Page.GetByRole(AriaRole.Link, new() { Name = street }).ClickAsync();
        await Assertions.Expect(reader.Heading).ToHaveTextAsync(street);
        var row = reader.Page.Locator("[aria-labelledby=surveys] tbody tr").Filter(new() { HasText = CampaignDesks.Title });
        await Assertions.Expect(row).ToContainTextAsync("78.8");
        await reader.Page.IsSoundAsync();
    }
}

using Microsoft.Playwright;
using Oversight.Browser.Tests.Browsing;

namespace Oversight.Browser.Tests.Answers;

/// <summary>A person answers on a phone of 360 pixels, with and without JavaScript.</summary>
public sealed class PhoneTests(SurveySite site) : IClassFixture<SurveySite>
{
    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task A_person_answers_leaves_comes_back_with_the_link_and_hands_in(bool script, int token)
    {
        var link = "/a/" + SurveySite.Tokens[token];
        await using (var phone = await site.PhoneAsync(script))
        {
            await phone.Page.GotoAsync(link);
            await Assertions.Expect(phone.Heading).ToHaveTextAsync("关于您");
            await FitsAsync(phone);
            await phone.Page.GetByLabel("是", new() { Exact = true }).CheckAsync();
            await phone.PressAsync("下一页");
            await Assertions.Expect(phone.Heading).ToHaveTextAsync("关于商家");
            await FitsAsync(phone);
        }

        await using var again = await site.PhoneAsync(script);
        await again.Page.GotoAsync(link);
        await Assertions.Expect(again.Heading).ToHaveTextAsync("关于商家");
        await again.PressAsync("下一页");
        await Assertions.Expect(again.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("请回答此题");
        await again.Page.Locator("#q3-2").CheckAsync();
        await again.PressAsync("上一页");
        await again.PressAsync("下一页");
        await Assertions.Expect(again.Page.Locator("#q3-2")).ToBeCheckedAsync();
        await Assertions.Expect(again.Page.GetByRole(AriaRole.Group, new() { Name = "您为什么不满意？" })).ToBeVisibleAsync();
        await FitsAsync(again);
        await again.PressAsync("下一页");
        await FitsAsync(again);
        await again.Page.GetByLabel("我同意用于统计").CheckAsync();
        await again.PressAsync("提交答卷");

        await Assertions.Expect(again.Heading).ToHaveTextAsync("谢谢您");
        await again.Page.GotoAsync(link);
        await Assertions.Expect(again.Heading).ToHaveTextAsync("这个链接的答卷已经收到");
    }

    [Fact]
    public async Task The_keyboard_alone_is_enough()
    {
        await using var phone = await site.PhoneAsync(script: true);
        await phone.Page.GotoAsync("/a/" + SurveySite.Tokens[2]);
        for (var presses = 0; await phone.Page.EvaluateAsync<string>("document.activeElement.id") != "q0-0"; presses++)
        {
            presses.ShouldBeLessThan(20);
            await phone.Page.Keyboard.PressAsync("Tab");
        }

        await phone.Page.Keyboard.PressAsync("Space");
        await phone.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(phone.Heading).ToHaveTextAsync("关于商家");
    }

    private static async Task FitsAsync(Visit phone)
    {
        var box = await phone.Page.Locator("main").BoundingBoxAsync();
        (box!.X + box.Width).ShouldBeLessThanOrEqualTo(360, "nothing is wider than the screen");
        foreach (var choice in await phone.Page.Locator(".choice").AllAsync())
        {
            var target = await choice.BoundingBoxAsync();
            target!.Height.ShouldBeGreaterThanOrEqualTo(40);
            (target.X + target.Width).ShouldBeLessThanOrEqualTo(360);
        }
    }
}

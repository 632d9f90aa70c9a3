using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Oversight.Browser.Tests.Browsing;
using Oversight.Testing.Pictures;

namespace Oversight.Browser.Tests.Answers;

/// <summary>A person sends photos from a phone of 360 pixels, with and without JavaScript.</summary>
public sealed class PhotoPhoneTests(SurveySite site) : IClassFixture<SurveySite>
{
    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task A_person_chooses_photos_sees_them_removes_one_and_hands_in(bool script, int token)
    {
        await using var phone = await site.PhoneAsync(script);
        await phone.Page.GotoAsync("/a/" + SurveySite.PhotoTokens[token]);
        var chooser = phone.Page.Locator("input[type=file]");
        await chooser.SetInputFilesAsync((FilePayload[])[File("店面.jpg"), File("侧面.jpg")]);
        await phone.PressAsync("上传所选照片");
        await Assertions.Expect(phone.Page.Locator(".photos img")).ToHaveCountAsync(2);
        foreach (var image in await phone.Page.Locator(".photos img").AllAsync())
        {
            (await image.EvaluateAsync<int>("image => image.naturalWidth")).ShouldBe(480, "the small copy is shown");
        }

        await FitsAsync(phone);
        if (script)
        {
            (await phone.Page.RunAxe()).Violations.SelectMany(barrier => barrier.Nodes.Select(node => $"{barrier.Id}: {node.Html}")).ShouldBeEmpty();
        }

        await chooser.SetInputFilesAsync(new FilePayload { Name = "说明.txt", MimeType = "text/plain", Buffer = "text"u8.ToArray() });
        await phone.PressAsync("下一页");
        await Assertions.Expect(phone.Page.Locator("#q0-error")).ToContainTextAsync("“说明.txt”没有保存");
        await FitsAsync(phone);
        await phone.PressAsync("删除照片 1");
        await Assertions.Expect(phone.Page.Locator(".photos img")).ToHaveCountAsync(1);
        await phone.PressAsync("下一页");
        await phone.PressAsync("提交答卷");
        await Assertions.Expect(phone.Heading).ToHaveTextAsync("谢谢您");
    }

    private static FilePayload File(string name) => new() { Name = name, MimeType = "image/jpeg", Buffer = TestPictures.WithPlace(TestPictures.Draw(1200, 1600)) };

    private static async Task FitsAsync(Visit phone)
    {
        (await phone.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(360, "nothing is wider than the screen");
        foreach (var target in await phone.Page.Locator("main button:visible:not(.enter), main input[type=file]").AllAsync())
        {
            (await target.BoundingBoxAsync())!.Height.ShouldBeGreaterThanOrEqualTo(40, "a finger finds it");
        }
    }
}

using System.Net;
using Oversight.Api.Tests.Answers;
using Oversight.Api.Tests.Pages;
using Oversight.Api.Tests.Spine;
using Oversight.Testing;
using Oversight.Testing.Pictures;

namespace Oversight.Api.Tests.Photos;

/// <summary>People send photos with their answers, from an old phone without a script.</summary>
public abstract class PhotoStories(SurveyBureau bureau) : Spine.Stories(bureau)
{
    private const string Submit = "mutation($input: SubmitResponseInput!) { submitResponse(input: $input) { status repeated } }";

    private StoredPhotos Stored => new(Bureau.Options);

    [Fact]
    public async Task A_photo_is_sent_is_there_on_return_and_is_handed_in_without_where_it_was_taken()
    {
        var (token, _) = bureau.Take(SurveyBureau.Photos);
        var taken = TestPictures.WithPlace(TestPictures.Draw(4000, 3000));
        TestPictures.HasMetadata(taken).ShouldBeTrue();
        using (var person = new Visitor(bureau))
        {
            var page = await person.GetAsync($"/a/{token}");
            var input = page.Document.QuerySelector("input[type=file]")!;
            input.GetAttribute("accept").ShouldBe("image/*");
            input.HasAttribute("multiple").ShouldBeTrue("the question takes three");
            page = await person.SubmitFilesAsync(page, [("q0", "店面.jpg", taken)], ("go", "photos:q0"), ("q1", "7"));
            page.Status.ShouldBe(HttpStatusCode.OK);
            page.Address.Fragment.ShouldBe("#q0");
            page.Document.QuerySelectorAll(".photos img").Length.ShouldBe(1);
        }

        using var again = new Visitor(bureau);
        var shown = await again.GetAsync($"/a/{token}");
        shown.Value("q1").ShouldBe("7");
        using var small = await again.FetchAsync(shown.Document.QuerySelector(".photos img")!.GetAttribute("src")!);
        await LooksAsync(small, 360, 480);
        using var whole = await again.FetchAsync(shown.Document.QuerySelector(".photos a")!.GetAttribute("href")!);
        var bytes = await LooksAsync(whole, 1536, 2048);

        shown = await again.SubmitFilesAsync(shown, [], ("go", "next"));
        shown = await again.SubmitFilesAsync(shown, [], ("go", "next"));
        shown.Heading.ShouldBe("谢谢您");
        var (fact, stored) = (await Stored.WithReferencesAsync(SurveyBureau.Photos)).Single(one => one.Photos.Any(photo => photo.Bytes.SequenceEqual(bytes)));
        stored.Single().Settled.ShouldBeTrue();
        fact.ShouldContain($"\"photos\":[\"{stored.Single().Reference}\"]");
        fact.ShouldNotContain(token);
        (await again.GetAsync($"/a/{token}?handler=photo&photo={stored.Single().Reference}&size=whole")).Status.ShouldBe(HttpStatusCode.NotFound, "who handed in sees nothing of it any more");
    }

    [Fact]
    public async Task A_photo_that_must_be_is_asked_for_beside_its_question_and_can_be_given()
    {
        var (token, _) = bureau.Take(SurveyBureau.Photos);
        using var person = new Visitor(bureau);
        var page = await person.SubmitFilesAsync(await person.GetAsync($"/a/{token}"), [], ("go", "next"));
        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Document.QuerySelector("#q0-error")!.TextContent.ShouldBe("请回答此题");

        page = await person.SubmitFilesAsync(page, [("q0", "a.png", TestPictures.Draw(format: SkiaSharp.SKEncodedImageFormat.Png)), ("q0", "b.webp", TestPictures.Draw(format: SkiaSharp.SKEncodedImageFormat.Webp))], ("go", "next"));
        page.Document.QuerySelector("input[name=q2]").ShouldNotBeNull("the next page");
        page = await person.SubmitFilesAsync(page, [], ("go", "next"));
        page.Heading.ShouldBe("谢谢您");
    }

    public static TheoryData<string, byte[], string> Bad => new()
    {
        { "说明.txt", "not a picture"u8.ToArray(), "“说明.txt”没有保存：它不是可以读取的照片" },
        { "动图.gif", [.. "GIF89a"u8, 1, 0, 1, 0, 128, 0, 0, 255, 255, 255, 0, 0, 0, 44, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 68, 1, 0, 59], "“动图.gif”没有保存：它不是可以读取的照片" },
        { "断了.jpg", TestPictures.Draw(800, 600)[..900], "“断了.jpg”没有保存：它不是可以读取的照片" },
        { "空.jpg", [], "“空.jpg”没有保存：它不是可以读取的照片" },
        { "IMG_1.HEIC", TestPictures.Heic(), "“IMG_1.HEIC”没有保存：HEIC 格式无法读取" },
        { "很大.jpg", new byte[(10 * 1024 * 1024) + 1], "“很大.jpg”没有保存：文件太大，每张照片不超过 10 MB" },
        { "炸弹.png", TestPictures.ClaimingPng(29_000, 29_000), "“炸弹.png”没有保存：尺寸太大" },
        { "../../etc/passwd", "root"u8.ToArray(), "passwd”没有保存：它不是可以读取的照片" },
    };

    [Theory]
    [MemberData(nameof(Bad), DisableDiscoveryEnumeration = true)]
    public async Task A_file_that_is_no_photo_is_named_beside_its_question_and_the_good_one_with_it_is_kept(string name, byte[] bytes, string error)
    {
        var (token, _) = bureau.Take(SurveyBureau.Photos);
        using var person = new Visitor(bureau);
        var page = await person.SubmitFilesAsync(await person.GetAsync($"/a/{token}"), [("q0", name, bytes), ("q0", "好的.jpg", TestPictures.Draw())], ("go", "next"));

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Document.QuerySelector("#q0-error")!.TextContent.ShouldContain(error);
        page.Errors.Single().ShouldContain(error);
        page.Document.QuerySelectorAll(".photos img").Length.ShouldBe(1);
        (await person.SubmitFilesAsync(page, [], ("go", "next"))).Document.QuerySelector("input[name=q2]").ShouldNotBeNull();
    }

    [Fact]
    public async Task The_twenty_first_photo_of_an_interview_is_refused_and_one_that_is_removed_makes_room()
    {
        var (token, _) = bureau.Take(SurveyBureau.Photos);
        using var person = new Visitor(bureau);
        var page = await person.SubmitFilesAsync(await person.GetAsync($"/a/{token}"), Many("q0", 4), ("go", "photos:q0"));
        page.Document.QuerySelector("#q0-error")!.TextContent.ShouldBe("“3.jpg”没有保存：这道题最多 3 张照片。");
        page.Document.QuerySelector("input[type=file]").ShouldBeNull("there is no room for another");
        page = await person.SubmitFilesAsync(page, [], ("go", "next"));

        page = await person.SubmitFilesAsync(page, Many("q2", 18), ("go", "next"));
        page.Document.QuerySelector("#q2-error")!.TextContent.ShouldBe("“17.jpg”没有保存：一份答卷最多 20 张照片。");
        page.Document.QuerySelectorAll(".photos img").Length.ShouldBe(17);

        var before = await Stored.CountAsync(SurveyBureau.Photos);
        page = await person.SubmitFilesAsync(page, [], ("go", page.Document.QuerySelector(".photos button")!.GetAttribute("value")));
        page.Document.QuerySelectorAll(".photos img").Length.ShouldBe(16);
        (await Stored.CountAsync(SurveyBureau.Photos)).ShouldBe(before - 1, "what is taken back is deleted");
        page = await person.SubmitFilesAsync(page, Many("q2", 1), ("go", "next"));
        page.Heading.ShouldBe("谢谢您");
    }

    [Fact]
    public async Task What_was_typed_wrongly_beside_a_photo_stays_while_only_photos_are_sent()
    {
        var (token, _) = bureau.Take(SurveyBureau.Photos);
        using var person = new Visitor(bureau);
        var page = await person.SubmitFilesAsync(await person.GetAsync($"/a/{token}"), [("q0", "a.jpg", TestPictures.Draw())], ("go", "photos:q0"), ("q1", "很多"));
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Value("q1").ShouldBe("很多");
        page.Errors.ShouldBeEmpty("only photos were sent");
        page.Document.QuerySelectorAll(".photos img").Length.ShouldBe(1);
    }

    [Fact]
    public async Task The_photo_of_another_is_neither_shown_nor_taken_into_an_answer()
    {
        var (token, _) = bureau.Take(SurveyBureau.Photos);
        var (stranger, _) = bureau.Take(SurveyBureau.Photos);
        using var person = new Visitor(bureau);
        var page = await person.SubmitFilesAsync(await person.GetAsync($"/a/{token}"), [("q0", "a.jpg", TestPictures.Draw())], ("go", "photos:q0"));
        var address = page.Document.QuerySelector(".photos a")!.GetAttribute("href")!;
        var reference = System.Web.HttpUtility.ParseQueryString(new Uri(page.Address, address).Query)["photo"]!;

        (await person.GetAsync(address.Replace(token, stranger, StringComparison.Ordinal))).Status.ShouldBe(HttpStatusCode.NotFound);
        foreach (var answer in new[] { reference, new string('a', 64), "photo.jpg" })
        {
            var answers = $$$"""{"shop":{"text":"{{{answer}}}"}}""";
            var error = await ErrorAsync(Submit, new { input = new { token = stranger, answers } });
            (error.Code, error.Field).ShouldBe(("INVALID_INPUT", "shop"), error.Text);
        }

        var own = $$$"""{"shop":{"text":"{{{reference}}}"}}""";
        (await Http.DataAsync(Submit, new { input = new { token, answers = own } })).GetProperty("submitResponse").GetProperty("status").GetString().ShouldBe("COMPLETE");
        (await Http.DataAsync(Submit, new { input = new { token, answers = own } })).GetProperty("submitResponse").GetProperty("repeated").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task An_interviewer_takes_a_photo_for_who_is_asked()
    {
        var (_, number) = bureau.Take(SurveyBureau.Photos);
        using var staff = await Visitor.SignedInAsync(bureau, "staff");
        var page = await staff.GetAsync($"/staff/interviews/{SurveyBureau.Photos}/1/{number}?mode=Interviewer");
        page = await staff.SubmitFilesAsync(page, [("q0", "店.jpg", TestPictures.Draw())], ("go", "photos:q0"));
        var image = page.Document.QuerySelector(".photos img")!.GetAttribute("src")!;
        using (var shown = await staff.FetchAsync(image))
        {
            shown.Content.Headers.ContentType!.MediaType.ShouldBe("image/jpeg");
        }

        using var nobody = new Visitor(bureau);
        using (var refused = await nobody.FetchAsync(image))
        {
            refused.StatusCode.ShouldNotBe(HttpStatusCode.OK);
        }

        page = await staff.SubmitFilesAsync(page, [], ("go", "next"));
        page = await staff.SubmitFilesAsync(page, [], ("go", "next"));
        page.Document.QuerySelectorAll($"a[href*='/1/{number}?']").ShouldBeEmpty("who answered is not asked again");
    }

    [Fact]
    public async Task When_the_campaign_closes_the_photos_of_the_abandoned_are_deleted_and_the_others_stay()
    {
        var (token, _) = bureau.Take(SurveyBureau.PhotosClosing);
        var (left, _) = bureau.Take(SurveyBureau.PhotosClosing);
        using var person = new Visitor(bureau);
        var page = await person.SubmitFilesAsync(await person.GetAsync($"/a/{token}"), [("q0", "a.jpg", TestPictures.Draw())], ("go", "next"));
        (await person.SubmitFilesAsync(page, [], ("go", "next"))).Heading.ShouldBe("谢谢您");
        await person.SubmitFilesAsync(await person.GetAsync($"/a/{left}"), [("q0", "b.jpg", TestPictures.Draw())], ("go", "photos:q0"));
        (await Stored.CountAsync(SurveyBureau.PhotosClosing)).ShouldBe(2);

        await Http.DataAsync(Operations.CloseCampaign, new { id = Id(), campaign = SurveyBureau.PhotosClosing }, await Bureau.TokenAsync("staff"));
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (await Stored.CountAsync(SurveyBureau.PhotosClosing) > 1)
        {
            await Task.Delay(500, patience.Token);
        }

        (await Stored.WithReferencesAsync(SurveyBureau.PhotosClosing)).Single().Photos.Single().Settled.ShouldBeTrue();
        (await person.GetAsync($"/a/{left}")).Status.ShouldBe(HttpStatusCode.Gone);
    }

    private static IEnumerable<(string Field, string Name, byte[] Bytes)> Many(string field, int count) =>
        Enumerable.Range(0, count).Select(number => (field, $"{number}.jpg", TestPictures.Draw()));

    /// <summary>The picture of the test was taken with the camera turned: upright it is high, red above and blue below.</summary>
    private static async Task<byte[]> LooksAsync(HttpResponseMessage answer, int width, int height)
    {
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("image/jpeg");
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("inline");
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        TestPictures.HasMetadata(bytes).ShouldBeFalse();
        bytes.AsSpan().IndexOf("Exif"u8).ShouldBe(-1);
        bytes.AsSpan().IndexOf(System.Text.Encoding.ASCII.GetBytes(TestPictures.Camera)).ShouldBe(-1);
        var look = TestPictures.Look(bytes);
        (look.Width, look.Height).ShouldBe((width, height));
        (look.Above.Red > 200 && look.Above.Blue < 60).ShouldBeTrue($"{look}");
        (look.Below.Blue > 200 && look.Below.Red < 60).ShouldBeTrue($"{look}");
        return bytes;
    }
}

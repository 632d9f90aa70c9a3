using System.Net;
using Oversight.Api.Tests.Answers;
using Oversight.Api.Tests.Pages;
using Oversight.Api.Tests.Spine;
using Oversight.Testing;
using Oversight.Testing.Bureaus;
using Oversight.Testing.Pictures;

namespace Oversight.Api.Tests.Photos;

/// <summary>Programs send photos, and the bureau sees those that it may.</summary>
public abstract class PhotoAccessStories(SurveyBureau bureau) : Spine.Stories(bureau)
{
    private const string Submit = "mutation($input: SubmitResponseInput!) { submitResponse(input: $input) { status repeated } }";

    private const string Open = "query($campaign: String!) { openAnswers(campaign: $campaign) { nodes { question text photos } } }";

    private StoredPhotos Stored => new(Bureau.Options);

    [Fact]
    public async Task A_program_sends_a_photo_and_hands_in_its_reference()
    {
        var (token, _) = bureau.Take(SurveyBureau.Photos);
        var picture = TestPictures.WithPlace(TestPictures.Draw(300, 200));
        var reference = await SentAsync(new { token, photo = (string?)null }, "a.jpg", picture);
        (await SentAsync(new { token, photo = (string?)null }, "b.jpg", picture)).ShouldBe(reference, "the same file gives the same reference");

        var answers = $$$"""{"shop":{"text":"{{{reference}}}"}}""";
        (await Http.DataAsync(Submit, new { input = new { token, answers } })).GetProperty("submitResponse").GetProperty("status").GetString().ShouldBe("COMPLETE");
        var stored = (await Stored.WithReferencesAsync(SurveyBureau.Photos)).Single(one => one.Photos.Any(photo => photo.Reference == reference)).Photos.Single();
        TestPictures.HasMetadata(stored.Bytes).ShouldBeFalse();
        (await SendAsync(new { token, photo = (string?)null }, "c.jpg", picture)).ShouldContain("INVALID_INPUT", Case.Sensitive, "the interview is over");
    }

    [Fact]
    public async Task A_program_is_refused_with_the_rule_and_a_form_without_the_header_is_not_read()
    {
        var (token, _) = bureau.Take(SurveyBureau.Photos);
        var input = new { token, photo = (string?)null };
        (await SendAsync(input, "说明.txt", "text"u8.ToArray())).ShouldContain("a picture as JPEG, PNG or WebP");
        (await SendAsync(input, "big.jpg", new byte[(10 * 1024 * 1024) + 1])).ShouldContain("a file of at most 10 MB");
        (await SendAsync(new { campaign = SurveyBureau.Anonymous, interview = Grains.Responses.ResponseId.Random(), photo = (string?)null }, "a.jpg", TestPictures.Draw())).ShouldContain("NOT_FOUND");
        (await SendAsync(input, "a.jpg", TestPictures.Draw(), preflight: false)).ShouldContain("GraphQL-Require-Preflight");
        (await SendAsync(new { token, photo = "x" }, "a.jpg", TestPictures.Draw())).ShouldContain("a variable that is null");
        (await Http.GraphQLAsync(Upload.Send, new { input = new { token, photo = "x" } })).ToString().ShouldContain("Upload");
        for (var number = 0; number < 20; number++)
        {
            await SentAsync(input, "a.jpg", TestPictures.Draw());
        }

        (await SendAsync(input, "a.jpg", TestPictures.Draw())).ShouldContain("at most 20 photos in one interview");
    }

    [Fact]
    public async Task The_bureau_sees_photos_beside_open_answers_and_at_the_matter_that_was_made_of_one()
    {
        const string campaign = SurveyBureau.PhotosRead;
        var (token, _) = bureau.Take(campaign);
        var (silent, _) = bureau.Take(campaign);
        var input = new { token, photo = (string?)null };
        var (first, second) = (await SentAsync(input, "a.jpg", TestPictures.Draw()), await SentAsync(input, "b.jpg", TestPictures.Draw()));
        var alone = await SentAsync(new { token = silent, photo = (string?)null }, "c.jpg", TestPictures.Draw());
        await Http.DataAsync(Submit, new { input = new { token, answers = $$$"""{"shop":{"text":"{{{first}}} {{{second}}}"},"words":{"text":"后厨有老鼠"}}""" } });
        await Http.DataAsync(Submit, new { input = new { token = silent, answers = $$$"""{"shop":{"text":"{{{alone}}}"}}""" } });
        using var staff = await Visitor.SignedInAsync(bureau, "staff");
        var response = (await Stored.WithReferencesAsync(campaign)).SelectMany(one => one.Photos).Single(photo => photo.Reference == first).Response;
        var address = $"/staff/photos/{campaign}/{response}/{first}.jpg";
        (await staff.GetAsync(address)).Status.ShouldBe(HttpStatusCode.BadRequest, "while it collects nobody looks on");

        await Http.DataAsync(Operations.CloseCampaign, new { id = Id(), campaign }, await Bureau.TokenAsync("staff"));
        var answers = (await Http.DataAsync(Open, new { campaign }, await Bureau.TokenAsync("staff"))).GetProperty("openAnswers").GetProperty("nodes").EnumerateArray()
            .Select(node => (Question: node.GetProperty("question").GetString(), Text: node.GetProperty("text").GetString(), Photos: string.Join(' ', node.GetProperty("photos").EnumerateArray()))).ToList();
        answers.ShouldBe([("words", "后厨有老鼠", $"{first} {second}"), ("shop", "请拍下店面", alone)], ignoreOrder: true);
        await SeenByAsync(address, "staff supervisor", "officer deputy media elsewhere");
        await SeenByAsync(address.Replace(first, alone, StringComparison.Ordinal), string.Empty, "staff supervisor");
        await SeenByAsync(address.Replace(campaign, SurveyBureau.Photos, StringComparison.Ordinal), string.Empty, "staff supervisor");

        var raise = new { input = new { campaign, response, question = "words", street = BureauFiles.North } };
        var number = (await Http.DataAsync("mutation($input: RaiseAnswerInput!) { raiseAnswer(input: $input) }", raise, await Bureau.TokenAsync("staff"))).GetProperty("raiseAnswer").GetString()!;
        var origin = (await Http.DataAsync("query($number: String!) { matter(number: $number) { answer { photos } } }", new { number }, await Bureau.TokenAsync("officer"))).GetProperty("matter").GetProperty("answer");
        string.Join(' ', origin.GetProperty("photos").EnumerateArray()).ShouldBe($"{first} {second}");
        await SeenByAsync($"/staff/photos/matters/{number}/{second}.jpg?size=small", "officer supervisor", "staff deputy media elsewhere");
        await SeenByAsync($"/staff/photos/matters/{number}/{alone}.jpg", string.Empty, "officer supervisor");
        using var officer = await Visitor.SignedInAsync(bureau, "officer");
        (await officer.GetAsync($"/staff/matters/{number}")).Document.QuerySelectorAll(".photos img").Length.ShouldBe(2);
    }

    private async Task<string> SentAsync(object input, string name, byte[] bytes) =>
        System.Text.Json.JsonElement.Parse(await SendAsync(input, name, bytes)).GetProperty("data").GetProperty("sendPhoto").GetString()!;

    private async Task<string> SendAsync(object input, string name, byte[] bytes, bool preflight = true)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/graphql", UriKind.Relative)) { Content = Upload.Of(Upload.Send, new { input }, "input.photo", name, bytes) };
        if (preflight)
        {
            request.Headers.Add("GraphQL-Require-Preflight", "1");
        }

        using var answer = await Http.SendAsync(request, TestContext.Current.CancellationToken);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Who gets a photo from an address and who does not; nobody without an account ever does.</summary>
    private async Task SeenByAsync(string address, string seeing, string others)
    {
        foreach (var (who, sees) in seeing.Split(' ').Select(who => (who, true)).Concat(others.Split(' ').Select(who => (who, false))).Where(one => one.who.Length > 0))
        {
            using var visitor = await Visitor.SignedInAsync(bureau, who);
            using var answer = await visitor.FetchAsync(address);
            (answer.StatusCode == HttpStatusCode.OK).ShouldBe(sees, $"{who}: {address}");
            answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
            answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
            (answer.Content.Headers.ContentDisposition?.DispositionType == "inline").ShouldBe(sees);
        }

        using var nobody = new Visitor(bureau);
        using var refused = await nobody.FetchAsync(address);
        refused.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }
}

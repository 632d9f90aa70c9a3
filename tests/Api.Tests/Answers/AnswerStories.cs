using System.Net;
using System.Text.Json;
using Oversight.Api.Tests.Pages;
using Oversight.Testing;

namespace Oversight.Api.Tests.Answers;

/// <summary>People answer questionnaires, through the front door and without a script.</summary>
public abstract class AnswerStories(SurveyBureau bureau) : Spine.Stories(bureau)
{
    private const string Submit = "mutation($input: SubmitResponseInput!) { submitResponse(input: $input) { status repeated } }";

    private const string Counts =
        "query($campaign: String!) { responseCounts(campaign: $campaign) { complete partial screenedOut overQuota underWay strata { wave stratum status mode count } quotas { key limit taken } } }";

    private const string Whole = """{"lives":{"codes":["yes"]},"rating":{"number":4},"agree":{"agreed":true}}""";

    [Fact]
    public async Task A_person_answers_page_by_page_and_reads_that_it_is_stored()
    {
        var (token, _) = bureau.Take(SurveyBureau.Anonymous);
        using var person = new Visitor(bureau);
        var page = await person.GetAsync($"/a/{token}");
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Heading.ShouldBe("关于您");
        page.Document.QuerySelector(".progress")!.TextContent.ShouldContain("第 1 页，共 3 页");
        page.Text.ShouldContain("本调查不记名");

        page = await person.SubmitAsync(page, Next(("q0", "yes"), ("q1", "young")));
        page.Heading.ShouldBe("关于商家");
        page = await person.SubmitAsync(page, Next(("q3", "4"), ("q5", "9"), ("q6.0", "good"), ("q6.1", "bad"), ("q7.0", "2"), ("q7.1", "1")));
        page.Heading.ShouldBe("最后");
        page.Text.ShouldContain("您选择了“4”分");
        page.Text.ShouldContain("您的推算分为 8");
        page = await person.SubmitAsync(page, Next(("q8", "１２３．５"), ("q9", "2026-10-01"), ("q11", "小面馆"), ("q12", "很好\r\n谢谢"), ("q14", "yes")));

        page.Heading.ShouldBe("谢谢您");
        page.Text.ShouldContain("感谢您的评价");
        page.Text.ShouldContain("已经收到并保存");
        (await person.GetAsync($"/a/{token}")).Heading.ShouldBe("这个链接的答卷已经收到");
    }

    [Fact]
    public async Task Who_leaves_goes_on_later_with_the_same_link_where_they_were()
    {
        var (token, _) = bureau.Take(SurveyBureau.Anonymous);
        using (var person = new Visitor(bureau))
        {
            await person.SubmitAsync(await person.GetAsync($"/a/{token}"), Next(("q0", "yes"), ("q1", "old")));
        }

        using var again = new Visitor(bureau);
        var page = await again.GetAsync($"/a/{token}");
        page.Heading.ShouldBe("关于商家");
        page = await again.SubmitAsync(page, ("go", "back"), ("q3", "5"));
        page.Heading.ShouldBe("关于您");
        page.Document.QuerySelector("input[name=q1][value=old]")!.HasAttribute("checked").ShouldBeTrue();
        page = await again.SubmitAsync(page, Next(("q0", "yes"), ("q1", "old")));
        page.Document.QuerySelector("input[name=q3][value='5']")!.HasAttribute("checked").ShouldBeTrue("what was said before going back is saved");
    }

    [Fact]
    public async Task A_mistake_stands_beside_its_field_and_what_was_typed_stays()
    {
        var (token, _) = bureau.Take(SurveyBureau.Anonymous);
        using var person = new Visitor(bureau);
        var page = await person.SubmitAsync(await person.GetAsync($"/a/{token}"), Next());
        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Document.QuerySelector("[role=alert] a")!.GetAttribute("href").ShouldBe("#q0");
        page.Document.QuerySelector("#q0")!.GetAttribute("aria-describedby")!.ShouldContain("q0-error");
        page.Document.QuerySelector("#q0-error")!.TextContent.ShouldBe("请回答此题");

        page = await person.SubmitAsync(page, Next(("q0", "yes")));
        page = await person.SubmitAsync(page, Next(("q3", "1"), ("q7.0", "1"), ("q7.1", "1")));
        page.Document.QuerySelector("#q7-error")!.TextContent.ShouldBe("每个名次只能选一次");
        page = await person.SubmitAsync(page, Next(("q3", "5")));
        page = await person.SubmitAsync(page, Next(("q8", "很多"), ("q14", "yes")));
        page.Document.QuerySelector("#q8-error")!.TextContent.ShouldBe("请填写数字");
        page.Document.QuerySelector("#q8")!.GetAttribute("value").ShouldBe("很多");
    }

    [Fact]
    public async Task A_question_shows_when_the_answer_before_it_asks_for_it_and_its_answer_goes_when_it_hides()
    {
        var (token, number) = bureau.Take(SurveyBureau.Confidential);
        using var person = new Visitor(bureau);
        var page = await person.SubmitAsync(await person.GetAsync($"/a/{token}"), Next(("q0", "yes")));
        page.Document.QuerySelector("#q4").ShouldBeNull();
        page = await person.SubmitAsync(page, ("go", "back"), ("q3", "2"));
        page = await person.SubmitAsync(page, Next(("q0", "yes")));
        page.Document.QuerySelector("#q4").ShouldNotBeNull();
        page = await person.SubmitAsync(page, ("go", "back"), ("q3", "2"), ("q4", "price"), ("q4.other", ""));
        page = await person.SubmitAsync(page, Next(("q0", "yes")));
        page.Document.QuerySelector("#q4 input[value=price]")!.HasAttribute("checked").ShouldBeTrue();
        page = await person.SubmitAsync(page, Next(("q3", "5"), ("q4", "price")));
        page = await person.SubmitAsync(page, Next(("q14", "yes")));

        page.Heading.ShouldBe("谢谢您");
        var stored = await StoredAsync(SurveyBureau.Confidential, number);
        stored.ShouldContain("rating");
        stored.ShouldNotContain("reasons");
    }

    [Fact]
    public async Task Who_does_not_belong_is_told_so_at_once_and_counted()
    {
        var before = await CountsAsync(SurveyBureau.Anonymous);
        var (token, _) = bureau.Take(SurveyBureau.Anonymous);
        using var person = new Visitor(bureau);

        var page = await person.SubmitAsync(await person.GetAsync($"/a/{token}"), Next(("q0", "no")));

        page.Text.ShouldContain("本次只调查常住居民");
        (await CountsAsync(SurveyBureau.Anonymous)).GetProperty("screenedOut").GetInt32().ShouldBeGreaterThan(before.GetProperty("screenedOut").GetInt32());
    }

    [Fact]
    public async Task The_questionnaire_speaks_the_language_that_is_chosen()
    {
        var (token, _) = bureau.Take(SurveyBureau.Anonymous);
        using var person = new Visitor(bureau);
        var page = await person.GetAsync($"/a/{token}?language=en");
        page.Language.ShouldBe("en");
        page.Heading.ShouldBe("About you");
        page = await person.SubmitAsync(page, Next(("q0", "yes")));
        page.Heading.ShouldBe("About the shops");
        (await person.GetAsync($"/a/{token}")).Language.ShouldBe("en", "an interview goes on in its language");
    }

    [Theory]
    [InlineData("/a/nosuchtoken", HttpStatusCode.NotFound, "没有找到这份问卷")]
    [InlineData("/a/c/nosuchcampaign", HttpStatusCode.NotFound, "没有找到这份问卷")]
    [InlineData("/a/c/anonymous1", HttpStatusCode.NotFound, "没有找到这份问卷")]
    [InlineData("/a/paused1token0000000001", HttpStatusCode.OK, "调查暂停中")]
    public async Task A_link_that_leads_nowhere_says_why(string path, HttpStatusCode status, string heading)
    {
        using var person = new Visitor(bureau);
        var page = await person.GetAsync(path);
        page.Status.ShouldBe(status);
        page.Heading.ShouldBe(heading);
    }

    [Theory]
    [InlineData("/a/c/open1")]
    [InlineData("/a/poster1token0000000001")]
    public async Task Many_answer_by_one_poster_each_once(string path)
    {
        for (var person = 0; person < 2; person++)
        {
            using var visitor = new Visitor(bureau);
            var page = await visitor.SubmitAsync(await visitor.GetAsync(path));
            page.Address.AbsolutePath.ShouldStartWith(path + "/");
            page = await visitor.SubmitAsync(page, Next(("q0", "yes")));
            page = await visitor.SubmitAsync(page, Next(("q3", "3")));
            page = await visitor.SubmitAsync(page, Next(("q14", "yes")));
            page.Heading.ShouldBe("谢谢您");
        }
    }

    [Fact]
    public async Task A_program_hands_in_once_however_often_and_another_answer_is_refused()
    {
        var (token, _) = bureau.Take(SurveyBureau.Confidential);

        (await SubmitAsync(token, Whole)).ShouldBe("COMPLETE False");
        (await SubmitAsync(token, Whole)).ShouldBe("COMPLETE True");

        var other = Whole.Replace("4", "5", StringComparison.Ordinal);
        (await ErrorAsync(Submit, new { input = new { token, answers = other } })).Code.ShouldBe("ALREADY_ANSWERED");
    }

    [Theory]
    [InlineData("""{"rating":{"number":4},"agree":{"agreed":true}}""", "lives")]
    [InlineData("""{"lives":{"codes":["yes"]},"rating":{"number":9},"agree":{"agreed":true}}""", "rating")]
    [InlineData("""{"lives":{"codes":["yes"]},"rating":{"number":4},"agree":{"agreed":true},"surprise":{"text":"x"}}""", "surprise")]
    [InlineData("""{"lives":["yes"]}""", "answers")]
    public async Task A_wrong_answer_is_refused_with_its_question_and_nothing_is_stored(string answers, string field)
    {
        var (token, _) = bureau.Take(SurveyBureau.Confidential);
        var error = await ErrorAsync(Submit, new { input = new { token, answers } });
        error.Code.ShouldBe("INVALID_INPUT", error.Text);
        error.Field.ShouldBe(field);
        (await SubmitAsync(token, Whole)).ShouldBe("COMPLETE False");
    }

    [Fact]
    public async Task Fifty_at_once_fill_the_quota_to_its_limit_and_the_others_are_stored_without_a_place()
    {
        const string young = """{"lives":{"codes":["yes"]},"age":{"codes":["young"]},"rating":{"number":4},"agree":{"agreed":true}}""";
        var statuses = await Task.WhenAll(Enumerable.Range(0, 50).Select(async _ =>
        {
            var input = new { campaign = SurveyBureau.Open, interview = Grains.Responses.ResponseId.Random(), answers = young };
            return (await Http.DataAsync(Submit, new { input })).GetProperty("submitResponse").GetProperty("status").GetString();
        }));

        statuses.Count(status => status == "COMPLETE").ShouldBe(SurveyBureau.QuotaLimit);
        statuses.Count(status => status == "OVER_QUOTA").ShouldBe(50 - SurveyBureau.QuotaLimit);
        var quota = (await CountsAsync(SurveyBureau.Open)).GetProperty("quotas")[0];
        quota.GetProperty("taken").GetInt32().ShouldBe(SurveyBureau.QuotaLimit);
    }

    [Fact]
    public async Task Counts_are_by_stratum_and_for_those_who_run_the_campaign()
    {
        var (token, _) = bureau.Take(SurveyBureau.Confidential);
        await SubmitAsync(token, Whole);

        var strata = (await CountsAsync(SurveyBureau.Confidential)).GetProperty("strata").EnumerateArray().ToList();
        strata.ShouldContain(one => one.GetProperty("stratum").GetString() == "330106001/all" && one.GetProperty("status").GetString() == "COMPLETE" && one.GetProperty("count").GetInt32() > 0);
        (await ErrorAsync(Counts, new { campaign = SurveyBureau.Confidential }, await Bureau.TokenAsync("media"))).Code.ShouldBe("FORBIDDEN");
        (await ErrorAsync(Counts, new { campaign = SurveyBureau.Confidential }, await Bureau.TokenAsync("elsewhere"))).Code.ShouldBe("FORBIDDEN");
    }

    [Fact]
    public async Task An_interviewer_records_who_was_not_reached_and_asks_who_was_by_telephone()
    {
        var (_, number) = bureau.Take(SurveyBureau.Confidential);
        var (_, other) = bureau.Take(SurveyBureau.Confidential);
        using var staff = await Visitor.SignedInAsync(bureau, "staff");
        var list = $"/staff/interviews/{SurveyBureau.Confidential}?mode=Telephone";
        (await staff.GetAsync(list)).Document.QuerySelectorAll($"a[href*='/1/{number}?']").Length.ShouldBe(1);

        var page = await staff.GetAsync($"/staff/interviews/{SurveyBureau.Confidential}/1/{number}?mode=Telephone");
        page = await staff.SubmitAsync(page, page.Form("main section form"), ("outcome", "Refused"), ("note", "没有时间"));
        page.Address.AbsolutePath.ShouldBe($"/staff/interviews/{SurveyBureau.Confidential}");
        page.Document.QuerySelectorAll($"a[href*='/1/{number}?']").ShouldBeEmpty("who refused is not asked again");

        page = await staff.GetAsync($"/staff/interviews/{SurveyBureau.Confidential}/1/{other}?mode=Telephone");
        page = await staff.SubmitAsync(page, Next(("q0", "yes")));
        page = await staff.SubmitAsync(page, Next(("q3", "3")));
        page = await staff.SubmitAsync(page, Next(("q14", "yes")));
        page.Document.QuerySelectorAll($"a[href*='/1/{other}?']").ShouldBeEmpty("who answered is not asked again");
        (await StoredAsync(SurveyBureau.Confidential, other)).ShouldContain("\"mode\":\"telephone\"");

        using var media = await Visitor.SignedInAsync(bureau, "media");
        (await media.GetAsync(list)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task An_interviewer_who_breaks_off_keeps_what_was_said_and_goes_back_to_the_list()
    {
        var (_, number) = bureau.Take(SurveyBureau.Confidential);
        using var staff = await Visitor.SignedInAsync(bureau, "staff");
        var page = await staff.GetAsync($"/staff/interviews/{SurveyBureau.Confidential}/1/{number}?mode=Telephone");
        page = await staff.SubmitAsync(page, Next(("q0", "yes")));
        page = await staff.SubmitAsync(page, ("go", "break"), ("q3", "3"));

        page.Address.AbsolutePath.ShouldBe($"/staff/interviews/{SurveyBureau.Confidential}");
        (await StoredAsync(SurveyBureau.Confidential, number)).ShouldContain("\"status\":\"partial\"");
        (await StoredResponses.ContactsAsync(Bureau.Options, SurveyBureau.Confidential, number)).ShouldBe(1);
    }

    private static (string Name, string? Value)[] Next(params (string Name, string? Value)[] fields) => [("go", "next"), .. fields];

    private async Task<string> SubmitAsync(string token, string answers)
    {
        var answer = (await Http.DataAsync(Submit, new { input = new { token, answers } })).GetProperty("submitResponse");
        return $"{answer.GetProperty("status").GetString()} {answer.GetProperty("repeated").GetBoolean()}";
    }

    private async Task<JsonElement> CountsAsync(string campaign) =>
        (await Http.DataAsync(Counts, new { campaign }, await Bureau.TokenAsync("staff"))).GetProperty("responseCounts");

    /// <summary>The record of the response of an invitation, as the ledger keeps it.</summary>
    private Task<string> StoredAsync(string campaign, int invitation) => StoredResponses.FindAsync(Bureau.Options, campaign, invitation);
}

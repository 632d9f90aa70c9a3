using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Oversight.Api.Tests.Spine;
using Oversight.Testing;
using Oversight.Testing.Bureaus;

namespace Oversight.Api.Tests.Campaigns;

/// <summary>Campaigns from the blank page to their end, through the front door.</summary>
public abstract class CampaignStories(Bureau bureau) : Spine.Stories(bureau)
{
    private static readonly string[] Xihu = [SmallBureau.Xihu];

    [Fact]
    public async Task Staff_plan_another_reviews_the_waves_fire_and_everybody_drawn_is_invited_once_in_each()
    {
        var (staff, supervisor) = (await Bureau.TokenAsync("staff"), await Bureau.TokenAsync("supervisor"));
        var plan = await PlanAsync(waves: [Soon(6), Soon(7)]);
        var all = await PopulationAsync(plan);
        var made = (await Http.DataAsync(CampaignDocuments.Create, new { id = Id(), input = plan }, staff)).GetProperty("createCampaign");
        var campaign = made.GetProperty("id").GetString()!;
        (made.GetProperty("stage").GetString(), Steps(made)).ShouldBe(("DRAFT", "PLAN"));

        (await Http.DataAsync(CampaignDocuments.Review, new { id = Id(), campaign }, supervisor)).GetProperty("reviewCampaign").GetProperty("reviewer").GetString().ShouldBe("supervisor");
        var published = (await Http.DataAsync(CampaignDocuments.Publish, new { id = Id(), campaign }, staff)).GetProperty("publishCampaign");
        (published.GetProperty("stage").GetString(), Steps(published), published.GetProperty("upcoming").GetArrayLength()).ShouldBe(("PUBLISHED", "CLOSE", 2));

        var collecting = await WaitAsync(campaign, row => Completed(row) == 2);
        collecting.GetProperty("stage").GetString().ShouldBe("COLLECTING");
        collecting.GetProperty("waves").EnumerateArray().Select(wave => (Int(wave, "number"), Int(wave, "invited"), Int(wave, "planned"))).ShouldBe([(1, all, all), (2, all, all)]);
        collecting.GetProperty("strata").EnumerateArray().Select(stratum => stratum.GetProperty("key").GetString()).ShouldBe([$"{BureauFiles.North}/92", $"{BureauFiles.West}/92"]);
        collecting.GetProperty("strata").EnumerateArray().Sum(stratum => Int(stratum, "invited")).ShouldBe(2 * all);

        var closed = (await Http.DataAsync(CampaignDocuments.Close, new { id = Id(), campaign, reason = "提前结束" }, staff)).GetProperty("closeCampaign");
        (closed.GetProperty("stage").GetString(), closed.GetProperty("reason").GetString()).ShouldBe(("CLOSED", "提前结束"));
        (await ErrorAsync(CampaignDocuments.Resume, new { id = Id(), campaign }, staff)).Field.ShouldBe("step");
    }

    [Fact]
    public async Task Nobody_reviews_a_plan_that_they_had_a_hand_in_and_a_changed_plan_is_reviewed_again()
    {
        var (staff, supervisor) = (await Bureau.TokenAsync("staff"), await Bureau.TokenAsync("supervisor"));
        var (plan, campaign) = (await PlanAsync(waves: [Soon(3600)]), "");
        campaign = await CreateAsync(plan, staff);
        (await ErrorAsync(CampaignDocuments.Review, new { id = Id(), campaign }, staff)).Code.ShouldBe("FORBIDDEN");
        (await ErrorAsync(CampaignDocuments.Publish, new { id = Id(), campaign }, staff)).Code.ShouldBe("INVALID_INPUT");

        await Http.DataAsync(CampaignDocuments.Review, new { id = Id(), campaign }, supervisor);
        plan["title"] = "改过的计划";
        var changed = (await Http.DataAsync(CampaignDocuments.Plan, new { id = Id(), campaign, input = plan }, supervisor)).GetProperty("planCampaign");

        (changed.GetProperty("stage").GetString(), changed.GetProperty("reviewer").ValueKind, changed.GetProperty("title").GetString()).ShouldBe(("DRAFT", JsonValueKind.Null, "改过的计划"));
        (await ErrorAsync(CampaignDocuments.Review, new { id = Id(), campaign }, supervisor)).Code.ShouldBe("FORBIDDEN", "the supervisor has had a hand in it");
    }

    [Fact]
    public async Task A_repeated_command_makes_one_campaign_with_one_seed_and_other_content_is_refused()
    {
        var (staff, id, plan) = (await Bureau.TokenAsync("staff"), Id(), await PlanAsync(waves: [Soon(3600)]));
        var first = (await Http.DataAsync(CampaignDocuments.Create, new { id, input = plan }, staff)).GetProperty("createCampaign");
        var again = (await Http.DataAsync(CampaignDocuments.Create, new { id, input = plan }, staff)).GetProperty("createCampaign");
        again.ToString().ShouldBe(first.ToString());

        plan["title"] = "别的";
        (await ErrorAsync(CampaignDocuments.Create, new { id, input = plan }, staff)).Code.ShouldBe("COMMAND_REUSED");
    }

    [Fact]
    public async Task The_size_of_the_sample_is_computed_step_by_step_and_shared_out_to_the_strata()
    {
        var plan = await PlanAsync(waves: [Soon(3600)]);
        plan["sample"] = JsonNode.Parse("""{"error":0.1,"designEffect":1,"minimum":2}""");
        var outline = (await Http.DataAsync(CampaignDocuments.Sample, new { input = plan }, await Bureau.TokenAsync("staff"))).GetProperty("campaignSample");
        Math.Round(outline.GetProperty("simple").GetDouble(), 2).ShouldBe(96.04);
        var needed = (int)Math.Ceiling(96.0365 / (1 + (95.0365 / Int(outline, "population"))));
        (Int(outline, "answers"), Int(outline, "invitations")).ShouldBe((needed, needed), outline.ToString());
        outline.GetProperty("strata").EnumerateArray().Sum(stratum => Int(stratum, "sample")).ShouldBe(needed);
    }

    [Fact]
    public async Task What_a_pause_missed_is_caught_up_or_left_out_as_the_plan_says()
    {
        var caughtUp = await CollectingAsync("CATCH_UP");
        var leftOut = await CollectingAsync("SKIP");
        foreach (var campaign in new[] { caughtUp, leftOut })
        {
            await Http.DataAsync(CampaignDocuments.Pause, new { id = Id(), campaign, reason = "天气" }, await Bureau.TokenAsync("staff"));
        }

        // The time of the second wave passes.
        await WaitForTimeAsync(await WavesOfAsync(leftOut));
        foreach (var campaign in new[] { caughtUp, leftOut })
        {
            (await ReadAsync(campaign)).GetProperty("waves").GetArrayLength().ShouldBe(1, "nothing starts while it is paused");
            await Http.DataAsync(CampaignDocuments.Resume, new { id = Id(), campaign }, await Bureau.TokenAsync("staff"));
        }

        (await WaitAsync(caughtUp, row => Completed(row) == 2)).GetProperty("waves").EnumerateArray().Select(wave => Int(wave, "number")).ShouldBe([1, 2]);
        (await WaitAsync(leftOut, row => row.GetProperty("waves").GetArrayLength() == 2)).GetProperty("waves").EnumerateArray().Select(wave => Int(wave, "number")).ShouldBe([1, 0]);
    }

    [Fact]
    public async Task A_cron_expression_fires_until_its_waves_are_over_and_the_closing_time_closes()
    {
        var plan = await PlanAsync(waves: []);
        plan["schedule"] = JsonNode.Parse("""{"cron":"* * * * * ?","waves":3,"timeZone":"Asia/Shanghai"}""");
        plan["population"] = JsonNode.Parse("""{"kind":"STREETS","divisions":["330106"]}""");
        plan["closesAt"] = Soon(16);
        var campaign = await PublishAsync(plan);

        var over = await WaitAsync(campaign, row => row.GetProperty("stage").GetString() == "CLOSED");
        over.GetProperty("waves").EnumerateArray().Select(wave => (Int(wave, "number"), Int(wave, "invited"))).ShouldBe([(1, 2), (2, 2), (3, 2)], "two streets in each");
        over.GetProperty("waves").EnumerateArray().Select(wave => wave.GetProperty("scheduled").GetString()).Distinct().Count().ShouldBe(3);
        over.GetProperty("reason").GetString().ShouldBe("closing time");
    }

    [Fact]
    public async Task Guests_go_into_the_vault_and_are_invited_from_the_list()
    {
        var staff = await Bureau.TokenAsync("staff");
        var plan = await PlanAsync(waves: [Soon(8)]);
        plan["population"] = JsonNode.Parse("""{"kind":"GUESTS"}""");
        var campaign = await CreateAsync(plan, staff);
        await Http.DataAsync(CampaignDocuments.Review, new { id = Id(), campaign }, await Bureau.TokenAsync("supervisor"));
        (await ErrorAsync(CampaignDocuments.Publish, new { id = Id(), campaign }, staff)).Field.ShouldBe("guests");

        var (id, guests) = (Id(), new[] { new { name = "赵代表", phone = "13800002222", email = "zhao@example.org", group = "消费者" }, new { name = "钱经理", phone = "13800003333", email = "qian@example.org", group = "经营者" } });
        for (var time = 0; time < 2; time++)
        {
            Int((await Http.DataAsync(CampaignDocuments.Guests, new { id, campaign, guests }, staff)).GetProperty("listGuests"), "guests").ShouldBe(2, "a repeat lists nobody twice");
        }

        (await ErrorAsync(CampaignDocuments.Guests, new { id = Id(), campaign, guests = new[] { new { name = "孙", email = "不是地址" } } }, staff)).Field.ShouldBe("guests[0].email");
        await Http.DataAsync(CampaignDocuments.Publish, new { id = Id(), campaign }, staff);
        var row = await WaitAsync(campaign, row => Completed(row) == 1);
        row.GetProperty("strata").EnumerateArray().Select(stratum => stratum.GetProperty("key").GetString()).ShouldBe(["/消费者", "/经营者"], ignoreOrder: true);
        (await ErrorAsync(CampaignDocuments.Guests, new { id = Id(), campaign, guests }, staff)).Field.ShouldBe("guests");
    }

    [Fact]
    public async Task Who_watches_a_campaign_sees_its_counts_rise()
    {
        var plan = await PlanAsync(waves: [Soon(8)]);
        var campaign = await PublishAsync(plan);
        using var watching = await Watching.StartAsync(Http, CampaignDocuments.Watch, new { campaign }, await Bureau.TokenAsync("supervisor"));
        for (var invited = 0; invited == 0;)
        {
            invited = Int((await watching.NextAsync()).GetProperty("data").GetProperty("campaignChanged"), "invited");
        }
    }

    [Theory]
    [InlineData("title", "\"\"", "title")]
    [InlineData("version", "9", "questionnaire")]
    [InlineData("languages", "[\"fr\"]", "languages")]
    [InlineData("languages", "[]", "languages")]
    [InlineData("modes", "[]", "modes")]
    [InlineData("population", "{\"kind\":\"ENTERPRISES\",\"divisions\":[\"x\"]}", "population.divisions")]
    [InlineData("population", "{\"kind\":\"ENTERPRISES\",\"divisions\":[\"330106999\"]}", "population.divisions")]
    [InlineData("population", "{\"kind\":\"ENTERPRISES\"}", "population.divisions")]
    [InlineData("population", "{\"kind\":\"STREETS\",\"divisions\":[\"330106\"],\"closedFrom\":\"2026-01-01\"}", "population.closedFrom")]
    [InlineData("sample", "{\"error\":0.9}", "sample.error")]
    [InlineData("sample", "{\"expectedResponse\":0}", "sample.expectedResponse")]
    [InlineData("quotas", "[{\"key\":\"k\",\"question\":\"none\",\"option\":\"a\",\"limit\":1}]", "quotas.question")]
    [InlineData("quotas", "[{\"key\":\"k\",\"question\":\"sex\",\"option\":\"x\",\"limit\":1}]", "quotas.option")]
    [InlineData("quotas", "[{\"key\":\"k\",\"question\":\"sex\",\"option\":\"f\",\"limit\":0}]", "quotas.limit")]
    [InlineData("schedule", "{}", "schedule.cron")]
    [InlineData("schedule", "{\"cron\":\"every day\"}", "schedule.cron")]
    [InlineData("schedule", "{\"cron\":\"0 0 9 1 * ?\",\"waves\":0}", "schedule.waves")]
    [InlineData("schedule", "{\"cron\":\"0 0 9 1 * ?\",\"timeZone\":\"Mars/Olympus\"}", "schedule.timeZone")]
    [InlineData("schedule", "{\"dates\":[\"2020-01-01T00:00:00Z\"]}", "schedule.dates")]
    [InlineData("schedule", "{\"dates\":[\"2027-01-01T02:00:00Z\"],\"skipOffDays\":true}", "schedule.dates")]
    [InlineData("reminders", "[3]", "reminders")]
    [InlineData("target", "0", "target")]
    [InlineData("stop", "\"TARGET\"", "target")]
    [InlineData("closesAt", "null", "closesAt")]
    [InlineData("closesAt", "\"2020-01-01T00:00:00Z\"", "schedule.dates")]
    public async Task A_plan_that_cannot_be_is_refused_with_the_field_that_is_wrong(string what, string value, string field)
    {
        var plan = await PlanAsync(waves: [Soon(3600)]);
        plan[what] = JsonNode.Parse(value);
        var refused = await ErrorAsync(CampaignDocuments.Create, new { id = Id(), input = plan }, await Bureau.TokenAsync("staff"));
        (refused.Code is "INVALID_INPUT" or "NOT_FOUND", refused.Field).ShouldBe((true, field), refused.Text);
    }

    [Fact]
    public async Task A_population_outside_the_own_area_is_refused()
    {
        var plan = await PlanAsync(waves: [Soon(3600)]);
        plan["population"] = JsonNode.Parse("""{"kind":"ENTERPRISES","divisions":["330102"]}""");
        (await ErrorAsync(CampaignDocuments.Create, new { id = Id(), input = plan }, await Bureau.TokenAsync("staff"))).Code.ShouldBe("FORBIDDEN");
    }

    private static int Int(JsonElement element, string name) => element.GetProperty(name).GetInt32();

    private static int Completed(JsonElement row) => row.GetProperty("waves").EnumerateArray().Count(wave => wave.GetProperty("completedAt").ValueKind == JsonValueKind.String);

    private static string Steps(JsonElement row) => string.Join(' ', row.GetProperty("openSteps").EnumerateArray().Select(step => step.GetProperty("step").GetString()));

    /// <summary>A whole second that lies ahead.</summary>
    private static string Soon(int seconds) => DateTimeOffset.FromUnixTimeSeconds(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() + seconds).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private async Task<JsonObject> PlanAsync(string[] waves) => new()
    {
        ["title"] = "西湖区消费环境满意度",
        ["questionnaire"] = await QuestionnaireAsync(),
        ["version"] = 1,
        ["languages"] = new JsonArray("zh"),
        ["anonymity"] = "CONFIDENTIAL",
        ["population"] = new JsonObject { ["kind"] = "ENTERPRISES", ["divisions"] = new JsonArray([.. Xihu.Select(code => (JsonNode)code)]) },
        ["sample"] = new JsonObject { ["everyone"] = true },
        ["schedule"] = new JsonObject { ["dates"] = new JsonArray([.. waves.Select(date => (JsonNode)date)]) },
        ["stop"] = "DATE",
        ["closesAt"] = Soon(7200),
    };

    private async Task<int> PopulationAsync(JsonObject plan) =>
        Int((await Http.DataAsync(CampaignDocuments.Sample, new { input = plan }, await Bureau.TokenAsync("staff"))).GetProperty("campaignSample"), "population");

    private async Task<string> QuestionnaireAsync()
    {
        var (supervisor, id) = (await Bureau.TokenAsync("supervisor"), "c" + Id()[..12]);
        const string Text = """{"id":"x","defaultLanguage":"zh","languages":["zh"],"title":{"zh":"满意度"},"pages":[{"code":"p1","items":[{"item":"question","code":"sex","type":"single","title":{"zh":"性别"},"options":[{"code":"f","text":{"zh":"女"}},{"code":"m","text":{"zh":"男"}}]},{"item":"question","code":"q1","type":"rating5","title":{"zh":"总体满意吗？"},"required":true}]}]}""";
        await Http.DataAsync("mutation($id: String!, $q: String!, $text: String!) { saveQuestionnaire(commandId: $id, id: $q, expectedRevision: 0, questionnaire: $text) { id } }", new { id = Id(), q = id, text = Text }, supervisor);
        await Http.DataAsync("mutation($id: String!, $q: String!) { publishQuestionnaire(commandId: $id, id: $q, revision: 1) { id } }", new { id = Id(), q = id }, supervisor);
        return id;
    }

    private async Task<string> CreateAsync(JsonObject plan, string token) =>
        (await Http.DataAsync(CampaignDocuments.Create, new { id = Id(), input = plan }, token)).GetProperty("createCampaign").GetProperty("id").GetString()!;

    private async Task<string> PublishAsync(JsonObject plan)
    {
        var staff = await Bureau.TokenAsync("staff");
        var campaign = await CreateAsync(plan, staff);
        await Http.DataAsync(CampaignDocuments.Review, new { id = Id(), campaign }, await Bureau.TokenAsync("supervisor"));
        await Http.DataAsync(CampaignDocuments.Publish, new { id = Id(), campaign }, staff);
        return campaign;
    }

    private async Task<string> CollectingAsync(string missed)
    {
        var plan = await PlanAsync(waves: [Soon(6), Soon(14)]);
        plan["schedule"]!["missed"] = missed;
        plan["population"] = JsonNode.Parse("""{"kind":"STREETS","divisions":["330106"]}""");
        var campaign = await PublishAsync(plan);
        await WaitAsync(campaign, row => Completed(row) == 1);
        return campaign;
    }

    private async Task<DateTimeOffset> WavesOfAsync(string campaign)
    {
        var text = (await Http.DataAsync("query($campaign: String!) { campaign(id: $campaign) { plan } }", new { campaign }, await Bureau.TokenAsync("staff"))).GetProperty("campaign").GetProperty("plan").GetString()!;
        return JsonNode.Parse(text)!["schedule"]!["dates"]!.AsArray().Max(date => date!.GetValue<DateTimeOffset>());
    }

    /// <summary>The fact that is waited for is the clock itself: the wave's time and the sweep's after it have passed.</summary>
    private static async Task WaitForTimeAsync(DateTimeOffset time)
    {
        while (TimeProvider.System.GetUtcNow() < time.AddSeconds(3))
        {
            await Task.Delay(200, TestContext.Current.CancellationToken);
        }
    }

    private async Task<JsonElement> ReadAsync(string campaign) =>
        (await Http.DataAsync(CampaignDocuments.Read, new { campaign }, await Bureau.TokenAsync("supervisor"))).GetProperty("campaign");

    private async Task<JsonElement> WaitAsync(string campaign, Func<JsonElement, bool> until)
    {
        var patience = TimeProvider.System.GetUtcNow().AddSeconds(60);
        while (true)
        {
            var row = await ReadAsync(campaign);
            if (until(row))
            {
                return row;
            }

            TimeProvider.System.GetUtcNow().ShouldBeLessThan(patience, row.ToString());
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }
}

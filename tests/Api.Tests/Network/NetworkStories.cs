using System.Text.Json;
using Oversight.Api.Tests.Pages;
using Oversight.Api.Tests.Spine;
using Oversight.Grains.Ledger;
using Oversight.Testing;
using Oversight.Testing.Bureaus;

namespace Oversight.Api.Tests.Network;

/// <summary>The network through the front door: who is where, who is proposed, and how an administrator changes it.</summary>
public abstract class NetworkStories(Bureau bureau) : Spine.Stories(bureau)
{
    private const string Register = "mutation($id: String!, $input: BodyInput!) { registerBody(commandId: $id, input: $input) { id name } }";
    private const string Change = "mutation($id: String!, $input: BodyInput!) { changeBody(commandId: $id, input: $input) { id phone dutyHours } }";
    private const string Close = "mutation($id: String!, $body: String!, $on: Date!) { closeBody(commandId: $id, id: $body, on: $on) { id closedOn isActive } }";
    private const string Propose = "query($input: DispatchInput!) { dispatchProposals(input: $input) { role rule article why whyEn body { id } } }";

    [Fact]
    public async Task A_body_is_told_with_what_stands_above_and_below_it()
    {
        var body = (await Http.DataAsync(
            """
            { body(id: "beishan") { kind name nameEn parent { id } children { id place } areas fields { code name nameEn } matters dutyHours address phone isActive } }
            """,
            null, await Bureau.TokenAsync("deputy"))).GetProperty("body");

        body.ToString().ShouldBe(JsonSerializer.Serialize(new
        {
            kind = "STATION",
            name = "北山所",
            nameEn = "Beishan station",
            parent = new { id = "xihu" },
            children = new[] { new { id = "mall", place = "MALL" } },
            areas = new[] { "330106001" },
            fields = new[] { new { code = "01", name = "食品", nameEn = "Food" }, new { code = "10", name = "消费者权益", nameEn = "Consumer rights" } },
            matters = new[] { "COMPLAINT", "REPORT" },
            dutyHours = "Mon-Fri 09:00-17:00; Sat 09:00-12:00",
            address = "曙光路2号",
            phone = "0571-1234567",
            isActive = true,
        }, LedgerJson.Options));
    }

    [Theory]
    [InlineData("{ division: \"330106001\", kind: STATION }", "beishan")]
    [InlineData("{ division: \"330106002\" }", "hangzhou shop xihu xihu-food xihu-intake xixi")]
    [InlineData("{ parent: \"beishan\" }", "mall")]
    [InlineData("{ kind: DISTRICT }", "shangcheng xihu")]
    [InlineData("{ kind: STATION, field: \"09\" }", "")]
    public async Task Bodies_are_filtered(string filter, string ids)
    {
        var page = (await Http.DataAsync($"{{ bodies(filter: {filter}) {{ totalCount nodes {{ id }} }} }}", null, await Bureau.TokenAsync("media"))).GetProperty("bodies");

        Ids(page).ShouldBe(ids);
        page.GetProperty("totalCount").GetInt32().ShouldBe(ids.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task Pages_of_bodies_hold_each_once()
    {
        var (found, after) = (new List<string>(), (string?)null);
        do
        {
            var page = (await Http.DataAsync(
                "query($after: String) { bodies(filter: { division: \"330106001\" }, first: 2, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }",
                new { after }, await Bureau.TokenAsync("officer"))).GetProperty("bodies");
            found.AddRange(Ids(page).Split(' '));
            after = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("pageInfo").GetProperty("endCursor").GetString() : null;
        }
        while (after is not null);

        found.ShouldBe(["beishan", "hangzhou", "mall", "shop", "xihu", "xihu-food", "xihu-intake"]);
    }

    [Fact]
    public async Task A_complaint_is_proposed_to_the_green_channel_and_then_to_the_nearest_who_is_competent()
    {
        var found = await ProposedAsync("officer", new { kind = "COMPLAINT", place = BureauFiles.North, field = "10", enterprise = BodyFile.OdrCode });

        found.ShouldBe("GREEN_CHANNEL shop -, STATION beishan O121 art 30, BUREAU xihu O121 art 13, SUPERIOR hangzhou O121 art 13, DELEGATE mall O121 art 19");
    }

    /// <summary>The officer works for a station of 西湖, the clerk for 上城.</summary>
    [Theory]
    [InlineData("officer", "xihu O121 art 14, shangcheng O121 art 13")]
    [InlineData("clerk", "shangcheng O121 art 14, xihu O121 art 13")]
    [InlineData("staff", "xihu O121 art 13, shangcheng O121 art 13")]
    public async Task Of_two_who_are_competent_the_callers_own_body_received_it_first(string who, string bureaus)
    {
        var found = await ProposedAsync(who, new { kind = "COMPLAINT", place = BureauFiles.West, domicile = BureauFiles.Other, field = "09" });

        string.Join(", ", found.Split(", ").Where(one => one.StartsWith("BUREAU ", StringComparison.Ordinal)).Select(one => one["BUREAU ".Length..])).ShouldBe(bureaus);
    }

    [Fact]
    public async Task A_malformed_question_is_refused_by_its_field()
    {
        var officer = await Bureau.TokenAsync("officer");
        (await ErrorAsync(Propose, new { input = new { kind = "REPORT", platformDomicile = "杭州" } }, officer)).Field.ShouldBe("platformDomicile");
        (await ErrorAsync(Propose, new { input = new { kind = "REPORT", field = "food" } }, officer)).Field.ShouldBe("field");
    }

    [Fact]
    public async Task An_administrator_registers_changes_and_closes_and_repeats_count_once()
    {
        var (root, id) = (await Bureau.TokenAsync("root"), $"partner-{Id()[..8]}");
        var input = new { id, kind = "PARTNER", name = "消费者协会", parent = "xihu", phone = "12315" };
        var register = Id();
        foreach (var _ in new[] { 1, 2 })
        {
            (await Http.DataAsync(Register, new { id = register, input }, root)).GetProperty("registerBody").GetProperty("name").GetString().ShouldBe("消费者协会");
        }

        (await ErrorAsync(Register, new { id = register, input = new { id, kind = "PARTNER", name = "别的" } }, root)).Code.ShouldBe("COMMAND_REUSED");
        (await ErrorAsync(Register, new { id = Id(), input = new { id, kind = "PARTNER", name = "别的" } }, root)).Field.ShouldBe("id");
        (await Http.DataAsync(Change, new { id = Id(), input = new { id, kind = "PARTNER", name = "消费者协会", parent = "xihu", dutyHours = "周一 9:00-12:00" } }, root))
            .GetProperty("changeBody").ToString().ShouldBe($$"""{"id":"{{id}}","phone":null,"dutyHours":"Mon 09:00-12:00"}""");
        (await Http.DataAsync(Close, new { id = Id(), body = id, on = "2026-01-01" }, root))
            .GetProperty("closeBody").ToString().ShouldBe($$"""{"id":"{{id}}","closedOn":"2026-01-01","isActive":false}""");
        (await ErrorAsync(Close, new { id = Id(), body = "xihu", on = "2026-01-01" }, root)).Rule!.ShouldContain("stands below it");
        (await Http.DataAsync("{ bodies(filter: { kind: PARTNER }) { nodes { id } } }", null, root)).ToString().ShouldNotContain(id);
    }

    [Fact]
    public async Task A_body_with_open_matters_or_people_is_not_closed_and_the_refusal_counts_them()
    {
        const string Offer = "mutation($id: String!, $number: String!) { offerMatter(commandId: $id, number: $number, to: \"xixi\", reason: \"社区先行调解\") { offeredTo } }";
        var root = await Bureau.TokenAsync("root");
        (await ErrorAsync(Close, new { id = Id(), body = "mall", on = "2026-12-31" }, root)).Rule.ShouldBe("has 0 open matters, is offered 0 and has 1 accounts; hand them on first");
        var (number, _) = await SubmitAsync(Complaint(BureauFiles.Codes[51]), await Bureau.TokenAsync("guard"));
        await Http.DataAsync(Offer, new { id = Id(), number }, await Bureau.TokenAsync("guard"));

        var refused = await ErrorAsync(Close, new { id = Id(), body = "mall", on = "2026-12-31" }, root);
        (refused.Field, refused.Rule).ShouldBe(("id", "has 1 open matters, is offered 0 and has 1 accounts; hand them on first"));
        (await ErrorAsync(Close, new { id = Id(), body = "xixi", on = "2026-12-31" }, root)).Rule.ShouldBe("has 0 open matters, is offered 1 and has 0 accounts; hand them on first");
    }

    [Theory]
    [InlineData("""{ "kind": "STATION", "name": "所", "parent": "xihu" }""", "areas")]
    [InlineData("""{ "kind": "STATION", "name": "所", "areas": ["330106"] }""", "parent")]
    [InlineData("""{ "kind": "PARTNER", "name": "" }""", "name")]
    [InlineData("""{ "kind": "PARTNER", "name": "协会", "parent": "mall" }""", "parent")]
    [InlineData("""{ "kind": "UNIT", "name": "受理", "parent": "xihu", "intake": true }""", "intake")]
    [InlineData("""{ "kind": "PARTNER", "name": "协会", "matters": ["REPORT"] }""", "matters")]
    [InlineData("""{ "kind": "PARTNER", "name": "协会", "dutyHours": "always" }""", "dutyHours")]
    public async Task A_body_that_breaks_a_rule_is_refused_by_its_field_and_not_stored(string body, string field)
    {
        var (root, id) = (await Bureau.TokenAsync("root"), $"wrong-{Id()[..8]}");
        var input = System.Text.Json.Nodes.JsonNode.Parse(body)!;
        input["id"] = id;

        var refused = await ErrorAsync(Register, new { id = Id(), input }, root);

        refused.Field.ShouldBe(field, refused.Text);
        (await Http.DataAsync("query($id: String!) { body(id: $id) { id } }", new { id }, root)).GetProperty("body").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task Everybody_finds_the_places_near_a_street_the_nearest_first()
    {
        using var visitor = new Visitor(Bureau);

        var near = await visitor.GetAsync("/network?street=" + BureauFiles.North);
        Names(near).ShouldBe(["北山商场服务站", "北山所", "西湖区局", "西溪社区服务站"]);
        near.Text.ShouldContain("周一至周五 09:00-17:00");
        near.Document.QuerySelector("a[href='tel:0571-1234567']").ShouldNotBeNull();
        Names(await visitor.GetAsync("/network?street=" + Uri.EscapeDataString("西溪街道")))[0].ShouldBe("西溪社区服务站");
        Names(await visitor.GetAsync("/network")).ShouldContain("上城区局");
        (await visitor.GetAsync("/network?street=" + Uri.EscapeDataString("天上街道"))).Errors.ShouldHaveSingleItem().ShouldBe("没有找到这个街道。");

        var english = await visitor.GetAsync($"/network?street={BureauFiles.North}&lang=en");
        Names(english).ShouldBe(["北山商场服务站", "Beishan station", "Xihu bureau", "西溪社区服务站"]);
        english.Text.ShouldContain("Mon–Fri 09:00-17:00");
    }

    private static string[] Names(PageView page) =>
        [.. page.Document.QuerySelectorAll("tbody th").Select(head => head.TextContent.Replace(head.QuerySelector(".sub")!.TextContent, "", StringComparison.Ordinal).Trim())];

    private static string Ids(JsonElement page) => string.Join(' ', page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()));

    private async Task<string> ProposedAsync(string who, object input)
    {
        var token = who == "clerk" ? await Http.SignInAsync(who, SmallBureau.Password) : await Bureau.TokenAsync(who);
        var found = (await Http.DataAsync(Propose, new { input }, token)).GetProperty("dispatchProposals");
        return string.Join(", ", found.EnumerateArray().Select(one => $"{one.GetProperty("role").GetString()} {one.GetProperty("body").GetProperty("id").GetString()} {one.GetProperty("article").GetString() ?? "-"}"));
    }
}

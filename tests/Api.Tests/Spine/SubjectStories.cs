using System.Text.Json;
using Oversight.Testing;
using Oversight.Testing.Bureaus;

namespace Oversight.Api.Tests.Spine;

/// <summary>Enterprises and streets: as of an instant, found, placed, identified, watched.</summary>
public abstract class SubjectStories(Bureau bureau) : Stories(bureau)
{
    [Fact]
    public async Task A_profile_as_of_an_instant_shows_what_was_known_then()
    {
        var code = Own();
        await SubmitAsync(Complaint(code));
        var between = TimeProvider.System.GetUtcNow();
        await SubmitAsync(Complaint(code));

        Channels(await EnterpriseAsync(code)).ShouldEndWith("CONSUMERS 2/2/0");
        Channels(await EnterpriseAsync(code, between)).ShouldEndWith("CONSUMERS 1/1/0");
        (await EnterpriseAsync(code, between.AddDays(-1000))).ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task A_street_as_of_an_instant_pages_through_the_enterprises_of_then_with_their_profiles_of_then()
    {
        const string Query =
            """
            query($code: String!, $asOf: DateTime, $after: String) {
              street(code: $code, asOf: $asOf) {
                enterprises(first: 1, after: $after) { nodes { code channels { received } } pageInfo { hasNextPage endCursor } }
              }
            }
            """;
        var (leader, follower) = OwnPair();
        await SubmitAsync(Complaint(leader));
        await SubmitAsync(Complaint(leader));
        await SubmitAsync(Complaint(follower));
        var then = TimeProvider.System.GetUtcNow();
        for (var more = 0; more < 3; more++)
        {
            await SubmitAsync(Complaint(follower));
        }

        var seen = new List<(string Code, int Received)>();
        string? after = null;
        do
        {
            var page = (await Http.DataAsync(Query, new { code = StreetOf(leader), asOf = then, after }, await Bureau.TokenAsync("supervisor"))).GetProperty("street").GetProperty("enterprises");
            var node = page.GetProperty("nodes")[0];
            seen.Add((node.GetProperty("code").GetString()!, node.GetProperty("channels")[3].GetProperty("received").GetInt32()));
            after = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("pageInfo").GetProperty("endCursor").GetString() : null;
        }
        while (after is not null);

        seen.Select(enterprise => enterprise.Code).ShouldBeUnique();
        seen.Where(enterprise => enterprise.Code == leader || enterprise.Code == follower).ShouldBe([(leader, 2), (follower, 1)], "the follower overtook only later");
    }

    [Fact]
    public async Task A_business_that_nobody_knew_is_identified_and_its_matters_move()
    {
        var (code, name) = (Own(), $"路边小吃{Id()}");
        var officer = await Bureau.TokenAsync("officer");
        var unknown = new { commandId = Id(), enterpriseName = name, address = "杭州市西湖区北山街道8号", street = BureauFiles.West, content = "吃坏肚子", reporter = Reporter };
        var first = await SubmitAsync(unknown);
        await SubmitAsync(unknown with { commandId = Id() });
        var business = (await Http.DataAsync(Operations.Search, new { text = name, first = 5 }, officer)).GetProperty("enterprises").GetProperty("nodes").EnumerateArray().Single().GetProperty("code").GetString()!;
        Channels(await EnterpriseAsync(business)).ShouldEndWith("CONSUMERS 2/2/0");

        var moved = await Http.DataAsync(Operations.Identify, new { id = Id(), business, enterprise = code }, officer);

        moved.GetProperty("identifyBusiness").GetInt32().ShouldBe(2);
        Channels(await EnterpriseAsync(business)).ShouldEndWith("CONSUMERS 0/0/0");
        Channels(await EnterpriseAsync(code)).ShouldEndWith("CONSUMERS 2/2/0");

        // Whoever names the business again is sent to the enterprise, and the first receipt still leads to its matter.
        await SubmitAsync(unknown with { commandId = Id() });
        Channels(await EnterpriseAsync(code)).ShouldEndWith("CONSUMERS 3/3/0");
        (await Http.DataAsync(Operations.Track, new { receipt = first.Receipt })).GetProperty("track").GetProperty("number").GetString().ShouldBe(first.Number);
    }

    [Fact]
    public async Task A_business_at_an_address_that_names_no_street_is_in_nobodys_area_and_the_bureau_finds_it()
    {
        var name = $"流动摊{Id()}";
        await SubmitAsync(new { commandId = Id(), enterpriseName = name, address = "河边第三棵树下", content = "短斤少两", reporter = Reporter });
        foreach (var (who, finds) in new[] { ("supervisor", true), ("elsewhere", true), ("media", false) })
        {
            var page = (await Http.DataAsync(Operations.Search, new { text = name }, await Bureau.TokenAsync(who))).GetProperty("enterprises");
            page.GetProperty("nodes").GetArrayLength().ShouldBe(finds ? 1 : 0, who);
        }
    }

    [Fact]
    public async Task A_business_is_placed_in_the_street_that_its_address_names()
    {
        var name = $"夜宵店{Id()}";
        await SubmitAsync(new { commandId = Id(), enterpriseName = name, address = "浙江省杭州市西湖区北山街道8号", content = "短斤少两", reporter = Reporter });
        var page = (await Http.DataAsync(Operations.Search, new { text = name, street = BureauFiles.North }, await Bureau.TokenAsync("supervisor"))).GetProperty("enterprises");
        page.GetProperty("totalCount").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task Searching_pages_through_every_match_once_and_stays_in_the_area()
    {
        var supervisor = await Bureau.TokenAsync("supervisor");
        var found = new List<string>();
        string? after = null;
        do
        {
            var page = (await Http.DataAsync(Operations.Search, new { text = "面馆", street = BureauFiles.North, first = 7, after }, supervisor)).GetProperty("enterprises");
            page.GetProperty("totalCount").GetInt32().ShouldBe(30);
            found.AddRange(page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("code").GetString()!));
            after = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("pageInfo").GetProperty("endCursor").GetString() : null;
        }
        while (after is not null);

        found.ShouldBe(BureauFiles.Codes.Where((_, at) => at % 2 == 0), ignoreOrder: true);
        (await ErrorAsync(Operations.Search, new { text = "面馆", street = BureauFiles.Other, first = 7 }, supervisor)).Code.ShouldBe("FORBIDDEN");
        (await ErrorAsync(Operations.Search, new { text = "面馆", first = 7, after = "%%%" }, supervisor)).Field.ShouldBe("after");
    }

    [Fact]
    public async Task Whoever_watches_an_enterprise_sees_the_next_complaint()
    {
        var code = Own();
        using var watch = await Watching.StartAsync(Http, Operations.Watch, new { code }, await Bureau.TokenAsync("supervisor"));
        await SubmitAsync(Complaint(code));
        var change = await watch.NextAsync();
        change.GetProperty("data").GetProperty("enterpriseChanged").GetProperty("channels")[3].GetProperty("received").GetInt32().ShouldBe(1);
    }
}

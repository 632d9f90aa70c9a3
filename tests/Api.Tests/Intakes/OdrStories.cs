using System.Text.Json;
using Oversight.Api.Tests.Spine;
using Oversight.Testing;
using Oversight.Testing.Bureaus;

namespace Oversight.Api.Tests.Intakes;

/// <summary>What the bureau's network does at entry: the green channel negotiates first, a contact point hands in clues.</summary>
public abstract class OdrStories(Bureau bureau) : Spine.Stories(bureau)
{
    private const string Matter = "query($number: String!) { matter(number: $number) { stage holder source deadlines { rule { id } state } } }";

    [Fact]
    public async Task A_complaint_begins_with_negotiation_only_against_an_enterprise_of_the_green_channel()
    {
        const string Register = "mutation($id: String!, $input: BodyInput!) { registerBody(commandId: $id, input: $input) { id } }";
        var code = BureauFiles.Codes[50];
        await Http.DataAsync(Register, new { id = Id(), input = new { id = "green", kind = "ODR_ENTERPRISE", name = "绿色面馆", parent = "xihu", enterprise = code } }, await Bureau.TokenAsync("root"));
        var token = await Bureau.TokenAsync("supervisor");

        var first = await FileAsync(code, odrFirst: true);
        var green = (await Http.DataAsync(Matter, new { number = first }, token)).GetProperty("matter");
        green.GetProperty("stage").GetString().ShouldBe("ODR_NEGOTIATING");
        green.GetProperty("holder").GetString().ShouldBe("xihu-intake");
        green.GetProperty("deadlines").EnumerateArray().Select(clock => clock.GetProperty("rule").GetProperty("id").GetString()).ShouldBe(["complaint.accept", "odr.negotiate"]);
        foreach (var number in new[] { await FileAsync(code, odrFirst: false), await FileAsync(BureauFiles.Codes[52], odrFirst: true) })
        {
            (await Http.DataAsync(Matter, new { number }, token)).GetProperty("matter").GetProperty("stage").GetString().ShouldBe("REGISTERED");
        }
    }

    [Fact]
    public async Task A_clue_of_a_contact_point_goes_straight_to_the_intake_unit_and_its_clock_runs()
    {
        var (guard, desk) = (await Bureau.TokenAsync("guard"), await Bureau.TokenAsync("desk"));
        var handed = (await Http.DataAsync(
            Operations.Report, new { input = new { commandId = Id(), enterpriseName = "商场二楼无名摊位", address = "曙光路9号二楼", street = BureauFiles.North, content = "摊位销售三无玩具", field = "05" } }, guard)).GetProperty("submitReport");
        var (number, receipt) = (handed.GetProperty("number").GetString()!, handed.GetProperty("receipt").GetString()!);

        var seen = (await Http.DataAsync(Matter, new { number }, desk)).GetProperty("matter");
        seen.ToString().ShouldBe("""{"stage":"REGISTERED","holder":"xihu-intake","source":"CONTACT_POINT","deadlines":[{"rule":{"id":"report.verify"},"state":"RUNNING"}]}""");
        (await UnitAsync(desk)).ShouldContain(number);

        // Whoever handed it in follows it by the receipt like everybody; that there is a report is none of a mall's business any more.
        (await Http.DataAsync(Matter, new { number }, guard)).GetProperty("matter").ValueKind.ShouldBe(JsonValueKind.Null);
        (await UnitAsync(guard)).ShouldNotContain(number);
        (await Http.DataAsync(Operations.Track, new { receipt }, guard)).GetProperty("track").GetProperty("number").GetString().ShouldBe(number);

        await Http.DataAsync(Operations.Take, new { id = Id(), number }, desk);
        (await Http.DataAsync(
            "mutation($id: String!, $number: String!) { stepMatter(commandId: $id, number: $number, step: BEGIN_VERIFICATION) { stage holder deadline { rule { id } } } }",
            new { id = Id(), number }, desk)).GetProperty("stepMatter").ToString().ShouldBe("""{"stage":"VERIFYING","holder":"xihu-intake","deadline":{"rule":{"id":"report.verify"}}}""");
    }

    [Fact]
    public async Task A_complaint_at_a_contact_point_is_the_points_own_until_a_station_has_accepted_it()
    {
        const string Offer = "mutation($id: String!, $number: String!) { offerMatter(commandId: $id, number: $number, to: \"beishan\", reason: \"辖区所办理\") { holder offeredTo } }";
        const string Answer = "mutation($id: String!, $number: String!) { answerOffer(commandId: $id, number: $number, accept: true) { holder stage custody { links { body } } } }";
        var (guard, officer) = (await Bureau.TokenAsync("guard"), await Bureau.TokenAsync("officer"));
        var (number, _) = await SubmitAsync(Complaint(BureauFiles.Codes[54]), guard);

        var seen = (await Http.DataAsync(Matter, new { number }, guard)).GetProperty("matter");
        seen.ToString().ShouldBe("""{"stage":"REGISTERED","holder":"mall","source":"CONTACT_POINT","deadlines":[{"rule":{"id":"complaint.accept"},"state":"RUNNING"}]}""");
        (await Http.DataAsync(Offer, new { id = Id(), number }, guard)).GetProperty("offerMatter").ToString().ShouldBe("""{"holder":"mall","offeredTo":"beishan"}""");
        (await Http.DataAsync(Answer, new { id = Id(), number }, officer)).GetProperty("answerOffer").ToString()
            .ShouldBe("""{"holder":"beishan","stage":"DISPATCHED","custody":{"links":[{"body":"mall"},{"body":"beishan"}]}}""");
    }

    [Theory]
    [InlineData("desk", "CONTACT_POINT")]
    [InlineData("desk", "IMPORT")]
    [InlineData("desk", "MEDIATION")]
    public async Task Nobody_says_a_way_of_entry_that_was_not_theirs(string who, string source) =>
        (await ErrorAsync(Operations.Report, new { input = new { commandId = Id(), enterprise = BureauFiles.Codes[54], content = "线索", source } }, await Bureau.TokenAsync(who))).Field.ShouldBe("source");

    private async Task<string[]> UnitAsync(string token) =>
        [.. (await Http.DataAsync("{ queue(scope: UNIT, first: 100) { nodes { number } } }", null, token)).GetProperty("queue").GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("number").GetString()!)];

    private async Task<string> FileAsync(string code, bool odrFirst) => (await Http.DataAsync(
        Operations.Submit, new { input = new { commandId = Id(), enterprise = code, content = "坏面", reporter = Reporter, odrFirst } })).GetProperty("submitComplaint").GetProperty("number").GetString()!;
}

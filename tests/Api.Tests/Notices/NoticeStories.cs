using System.Text.Json;
using Oversight.Api.Tests.Spine;
using Oversight.Testing;
using Oversight.Testing.Bureaus;

namespace Oversight.Api.Tests.Notices;

/// <summary>The sweep tells people: in this bureau every limit of seven working days is near from the beginning, and the sweep comes each second.</summary>
public abstract class NoticeStories(Bureau bureau) : Spine.Stories(bureau)
{
    private const string Ask = "{ notices(first: 100) { unreadCount nodes { id level rule read text en: text(language: EN) dueAt matter { number dueAt } } } }";
    private const string Mark = "mutation($ids: [String!]) { markNoticesRead(ids: $ids) }";

    [Fact]
    public async Task The_people_of_the_body_are_told_once_through_a_restart_and_live_and_mark_it_as_read()
    {
        var (desk, guard) = (await Bureau.TokenAsync("desk"), await Bureau.TokenAsync("guard"));
        await Http.DataAsync(Mark, new { }, desk);
        using (var watching = await Watching.StartAsync(Http, "subscription { noticesChanged }", new { }, desk))
        {
            var (number, _) = await SubmitAsync(Complaint(BureauFiles.Codes[51]));
            (await watching.NextAsync()).GetProperty("data").GetProperty("noticesChanged").GetInt32().ShouldBe(1);
            var notice = (await OfAsync(desk, number)).ShouldHaveSingleItem();
            notice.GetProperty("level").GetString().ShouldBe("NEAR");
            notice.GetProperty("rule").GetString().ShouldBe("complaint.accept");
            notice.GetProperty("dueAt").GetString().ShouldBe(notice.GetProperty("matter").GetProperty("dueAt").GetString());
            notice.GetProperty("text").GetString()!.ShouldContain("期限将至");
            notice.GetProperty("en").GetString()!.ShouldContain("falls due soon");
            (await OfAsync(guard, number)).ShouldBeEmpty("another body");
            await Bureau.Served.StopAsync();
            await Bureau.Served.StartAgainAsync();
            (await SubmitAsync(Complaint(BureauFiles.Codes[51]))).ToString().ShouldNotBeEmpty();

            // The second one is told: the sweep has been here again, and said nothing of the first.
            while ((await UnreadAsync(desk)) < 2)
            {
                await Task.Delay(100, TestContext.Current.CancellationToken);
            }

            var id = (await OfAsync(desk, number)).ShouldHaveSingleItem().GetProperty("id").GetString();
            (await Http.DataAsync(Mark, new { ids = new[] { id } }, desk)).GetProperty("markNoticesRead").GetInt32().ShouldBe(1);
            (await OfAsync(desk, number))[0].GetProperty("read").GetBoolean().ShouldBeTrue();
            (await Http.DataAsync(Mark, new { }, desk)).GetProperty("markNoticesRead").GetInt32().ShouldBe(0);
        }
    }

    [Fact]
    public async Task A_malformed_id_is_refused_and_the_public_and_deputies_get_none()
    {
        (await ErrorAsync(Mark, new { ids = new[] { "first" } }, await Bureau.TokenAsync("desk"))).Field.ShouldBe("ids");
        (await ErrorAsync(Ask, new { }, await Bureau.TokenAsync("deputy"))).Code.ShouldBe("FORBIDDEN");
        (await ErrorAsync(Ask, new { })).Code.ShouldBe("AUTHENTICATION_REQUIRED");
    }

    private async Task<int> UnreadAsync(string token) => (await Http.DataAsync(Ask, new { }, token)).GetProperty("notices").GetProperty("unreadCount").GetInt32();

    private async Task<JsonElement[]> OfAsync(string token, string number) => [.. (await Http.DataAsync(Ask, new { }, token)).GetProperty("notices").GetProperty("nodes")
        .EnumerateArray().Where(node => node.GetProperty("matter").GetProperty("number").GetString() == number)];
}

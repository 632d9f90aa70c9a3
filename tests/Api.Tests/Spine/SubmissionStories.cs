using System.Text.Json;
using Oversight.Testing;

namespace Oversight.Api.Tests.Spine;

/// <summary>What happens to what is handed in: durable, counted once, followed, closed.</summary>
public abstract class SubmissionStories(Bureau bureau) : Stories(bureau)
{
    [Fact]
    public async Task A_complaint_shows_on_the_enterprise_and_the_street_at_once_and_counts_once()
    {
        var code = Own();
        var supervisor = await Bureau.TokenAsync("supervisor");
        var before = await StreetConsumersAsync(supervisor, StreetOf(code));

        var receipt = await SubmitAsync(Complaint(code, content: "面里有一只苍蝇，店家不肯退款。"));

        var enterprise = (await Http.DataAsync(Operations.Enterprise, new { code }, supervisor)).GetProperty("enterprise");
        Channels(enterprise).ShouldBe("GOVERNMENT 0/0/0 LEGISLATURE 0/0/0 MEDIA 0/0/0 CONSUMERS 1/1/0");
        enterprise.GetProperty("street").GetProperty("code").GetString().ShouldBe(StreetOf(code));
        var line = enterprise.GetProperty("timeline").GetProperty("nodes").EnumerateArray().Single();
        line.GetProperty("channel").GetString().ShouldBe("CONSUMERS");
        line.GetProperty("kind").GetString().ShouldBe("COMPLAINT");
        line.GetProperty("summary").GetString().ShouldBe("面里有一只苍蝇，店家不肯退款。");
        (await StreetConsumersAsync(supervisor, StreetOf(code))).ShouldBe(before + 1);

        var tracked = (await Http.DataAsync(Operations.Track, new { receipt = receipt.Receipt })).GetProperty("track");
        tracked.GetProperty("number").GetString().ShouldBe(receipt.Number);
        tracked.GetProperty("state").GetString().ShouldBe("RECEIVED");
    }

    [Fact]
    public async Task The_same_command_fifty_times_at_once_is_one_complaint_and_one_answer()
    {
        var code = Own();
        var complaint = Complaint(code);

        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => SubmitAsync(complaint)));

        answers.Distinct().Count().ShouldBe(1);
        (await ConsumersAsync(code)).ShouldBe(1);
        (await SubmitAsync(complaint)).ShouldBe(answers[0]);
    }

    [Fact]
    public async Task The_same_command_with_other_content_is_refused_and_reveals_nothing()
    {
        var code = Own();
        var first = Complaint(code);
        var answer = await SubmitAsync(first);

        var error = await ErrorAsync(Operations.Submit, new { input = first with { content = "别的内容" } });

        error.Code.ShouldBe("COMMAND_REUSED");
        error.Field.ShouldBe("commandId");
        error.Text.ShouldNotContain(answer.Number);
        error.Text.ShouldNotContain(answer.Receipt);
        (await ConsumersAsync(code)).ShouldBe(1);
    }

    [Fact]
    public async Task Another_caller_may_use_the_same_id_and_sees_a_complaint_of_their_own()
    {
        var code = Own();
        var complaint = Complaint(code);
        var one = await SubmitAsync(complaint);
        var other = await SubmitAsync(complaint, await Bureau.TokenAsync("staff"));
        other.Number.ShouldNotBe(one.Number);
        other.Receipt.ShouldNotBe(one.Receipt);
        (await ConsumersAsync(code)).ShouldBe(2);
    }

    [Fact]
    public async Task Closing_moves_the_matter_from_open_to_closed_everywhere()
    {
        var code = Own();
        var receipt = await SubmitAsync(Complaint(code));
        var officer = await Bureau.TokenAsync("officer");
        var close = new { id = Id(), number = receipt.Number };

        (await ErrorAsync(Operations.Close, close, officer)).Code.ShouldBe("FORBIDDEN");
        await Http.DataAsync(Operations.Take, new { id = Id(), number = receipt.Number }, officer);
        var closed = (await Http.DataAsync(Operations.Close, close, officer)).GetProperty("closeMatter");
        closed.GetProperty("state").GetString().ShouldBe("CLOSED");

        // The same command again has the same answer; a new one finds the matter closed.
        (await Http.DataAsync(Operations.Close, close, officer)).GetProperty("closeMatter").GetProperty("outcome").GetString().ShouldBe("SETTLED");
        (await ErrorAsync(Operations.Close, new { id = Id(), number = receipt.Number }, officer)).Code.ShouldBe("INVALID_INPUT");

        var enterprise = await EnterpriseAsync(code);
        Channels(enterprise).ShouldEndWith("CONSUMERS 1/0/1");
        (await Http.DataAsync(Operations.Track, new { receipt = receipt.Receipt })).GetProperty("track").GetProperty("state").GetString().ShouldBe("CLOSED");
    }

    [Fact]
    public async Task A_wrong_receipt_and_a_wrong_password_say_the_same_as_unknown_ones()
    {
        (await Http.DataAsync(Operations.Track, new { receipt = new string('0', 26) })).GetProperty("track").ValueKind.ShouldBe(JsonValueKind.Null);
        (await Http.DataAsync(Operations.Track, new { receipt = "not a receipt" })).GetProperty("track").ValueKind.ShouldBe(JsonValueKind.Null);
        var wrong = await Should.ThrowAsync<HttpRequestException>(() => Http.SignInAsync("supervisor", "wrong-password"));
        var unknown = await Should.ThrowAsync<HttpRequestException>(() => Http.SignInAsync("nobody", "wrong-password"));
        unknown.Message.ShouldBe(wrong.Message);
    }
}

using System.Text.Json;
using Oversight.Grains.Responses.Paper;
using Oversight.Testing;

namespace Oversight.Api.Tests.Answers.Paper;

/// <summary>Forms come back on paper: two people enter each, and what agrees is an answer like every other.</summary>
public abstract class PaperStories(PaperBureau bureau) : PaperSteps(bureau)
{
    private const string Whole = """{"lives":{"codes":["yes"]},"rating":{"number":4},"agree":{"agreed":true}}""";
    private const string Other = """{"lives":{"codes":["yes"]},"rating":{"number":2},"reasons":{"codes":["price"]},"agree":{"agreed":true}}""";

    [Fact]
    public async Task Two_clerks_read_the_same_and_the_response_is_stored_once()
    {
        var number = (await OpenAsync(PaperBureau.Confidential, 3)).Number;
        var before = await CountsAsync(PaperBureau.Confidential);

        var first = await EnterAsync("staff", PaperBureau.Confidential, number, Whole);
        (Text(first, "standing"), Text(first, "firstBy")).ShouldBe(("ONCE", "staff"));
        (await CountsAsync(PaperBureau.Confidential)).Complete.ShouldBe(before.Complete, "one entry is no response");
        var second = await EnterAsync("supervisor", PaperBureau.Confidential, number, """{"agree":{"agreed":true},"rating":{"number":4.0},"lives":{"codes":["yes"]},"reasons":{"codes":["price"]}}""");
        (Text(second, "standing"), Text(second, "secondBy")).ShouldBe(("STORED", "supervisor"), "zeros, order and what the logic hides make no difference");

        var after = await CountsAsync(PaperBureau.Confidential);
        (after.Complete, after.Paper).ShouldBe((before.Complete + 1, before.Paper + 1));
        var batch = await LastBatchAsync(PaperBureau.Confidential);
        (Number(batch, "untouched"), Number(batch, "once"), Number(batch, "stored")).ShouldBe((2, 0, 1));
        (await RefusedAsync("root", PaperBureau.Confidential, number, Whole)).Rule.ShouldBe("this form is done");
    }

    [Fact]
    public async Task A_form_of_an_invitation_and_its_link_make_one_response()
    {
        var (number, invitation) = await OpenAsync(PaperBureau.Confidential, 2);
        var next = Printed(PaperBureau.Confidential, number, 1);
        var link = new { input = new { token = PaperBureau.Token(PaperBureau.Confidential, invitation!.Value), answers = Whole } };
        await EnterAsync("staff", PaperBureau.Confidential, number, Other);
        await Http.DataAsync(PaperDocuments.Submit, link);
        (await RefusedAsync("supervisor", PaperBureau.Confidential, number, Other)).Rule!.ShouldStartWith("who was invited has answered in another way");
        (await VoidAsync("supervisor", PaperBureau.Confidential, number, "ANSWERED_OTHERWISE")).ShouldBe("VOID");

        await EnterAsync("staff", PaperBureau.Confidential, next, Whole);
        await EnterAsync("supervisor", PaperBureau.Confidential, next, Whole);
        var late = new { input = new { token = PaperBureau.Token(PaperBureau.Confidential, invitation.Value + 1), answers = Other } };
        (await ErrorAsync(PaperDocuments.Submit, late)).Code.ShouldBe("ALREADY_ANSWERED");
        (await StoredResponses.FindAsync(Bureau.Options, PaperBureau.Confidential, invitation.Value + 1)).ShouldContain("\"mode\":\"paper\"");
    }

    [Theory]
    [InlineData("000002-x", "the number of the form with its check digit, as it is printed: 000017-5")]
    [InlineData("", "the number of the form with its check digit, as it is printed: 000017-5")]
    [InlineData("12345678901", "the number of the form with its check digit, as it is printed: 000017-5")]
    [InlineData("wrong digit", "the check digit does not fit: look at the form again")]
    [InlineData("swapped", "the check digit does not fit: look at the form again")]
    [InlineData("beyond", "a number of a batch of this campaign")]
    public async Task A_mistyped_number_is_refused_and_nothing_is_stored(string mistake, string rule)
    {
        var (number, _) = await OpenAsync(PaperBureau.WalkIns, 20);
        var printed = Printed(PaperBureau.WalkIns, number, 12);
        var (digits, check) = (printed[..6], printed[7] - '0');
        var typed = mistake switch
        {
            "wrong digit" => $"{digits}-{(check + 1) % 10}",
            "swapped" => Swapped(digits) + printed[6..],
            "beyond" => PaperNumber.Write(PaperBureau.WalkIns, 900_000),
            _ => mistake,
        };
        var before = await CountsAsync(PaperBureau.WalkIns);
        var error = await RefusedAsync("staff", PaperBureau.WalkIns, typed, Whole);
        (error.Code, error.Field).ShouldBe(("INVALID_INPUT", "number"));
        error.Rule!.ShouldStartWith(rule);
        (await CountsAsync(PaperBureau.WalkIns)).ShouldBe(before);
    }

    [Fact]
    public async Task The_same_account_never_makes_both_entries()
    {
        var (number, _) = await OpenAsync(PaperBureau.WalkIns, 1);
        await EnterAsync("staff", PaperBureau.WalkIns, number, Whole);
        (await RefusedAsync("staff", PaperBureau.WalkIns, number, Whole)).Rule.ShouldBe("you entered this form first: the second entry is for another account");
        Text(await EnterAsync("supervisor", PaperBureau.WalkIns, number, Whole), "standing").ShouldBe("STORED");
    }

    [Fact]
    public async Task Entries_that_differ_are_settled_by_somebody_who_sees_both_and_only_then()
    {
        var (number, _) = await OpenAsync(PaperBureau.WalkIns, 1);
        await EnterAsync("staff", PaperBureau.WalkIns, number, Whole);
        (await DifferencesAsync(PaperBureau.WalkIns, number)).ShouldBeEmpty("the second entry is made without sight of the first");
        var second = await EnterAsync("supervisor", PaperBureau.WalkIns, number, Other);
        (Text(second, "standing"), second.GetProperty("differences").ToString()).ShouldBe(("DIFFERS", """["rating","reasons"]"""));
        (await DifferencesAsync(PaperBureau.WalkIns, number)).ShouldBe(["rating {\"number\":4} {\"number\":2}", "reasons null {\"codes\":[\"price\"]}"]);
        (await NumbersAsync(PaperBureau.WalkIns, "DIFFERS")).ShouldContain(number);

        var input = new Dictionary<string, object> { ["commandId"] = Id(), ["campaign"] = PaperBureau.WalkIns, ["number"] = number, ["choices"] = new[] { new { question = "rating", take = "SECOND" } } };
        var missing = await ErrorAsync(PaperDocuments.Settle, new { input }, await Bureau.TokenAsync("root"));
        (missing.Field, missing.Rule).ShouldBe(("choices", "each question that differs, once"));
        input["choices"] = new[] { new { question = "rating", take = "SECOND" }, new { question = "reasons", take = "OTHER" } };
        input["answers"] = """{"reasons":{"codes":["quality"]}}""";
        foreach (var clerk in new[] { "staff", "supervisor" })
        {
            var own = await ErrorAsync(PaperDocuments.Settle, new { input }, await Bureau.TokenAsync(clerk));
            (own.Field, own.Rule).ShouldBe(("number", "you made one of the two entries: a third account settles them"));
        }

        var settled = (await Http.DataAsync(PaperDocuments.Settle, new { input }, await Bureau.TokenAsync("root"))).GetProperty("settlePaperForm");
        (Text(settled, "standing"), Text(settled, "settledBy"), settled.GetProperty("differences").GetArrayLength()).ShouldBe(("STORED", "root", 2));
        (await StoredPaper.LastAsync(Bureau.Options, PaperBureau.WalkIns)).ShouldContain("\"quality\"");
        (await Http.DataAsync(PaperDocuments.Settle, new { input }, await Bureau.TokenAsync("root"))).GetProperty("settlePaperForm").GetProperty("standing").GetString().ShouldBe("STORED", "a repeated decision is the same one");
        (await StoredPaper.SheetsAsync(Bureau.Options, PaperBureau.WalkIns, number)).ShouldBe(0, "what was entered does not stay beside the ledger");
    }

    [Fact]
    public async Task A_repeated_command_gets_the_form_as_it_stands_and_other_content_is_refused()
    {
        var (number, _) = await OpenAsync(PaperBureau.WalkIns, 1);
        var input = new { commandId = Id(), campaign = PaperBureau.WalkIns, number, answers = Whole };
        var staff = await Bureau.TokenAsync("staff");
        await Http.DataAsync(PaperDocuments.Enter, new { input }, staff);
        Text((await Http.DataAsync(PaperDocuments.Enter, new { input }, staff)).GetProperty("enterPaperForm"), "standing").ShouldBe("ONCE");
        (await ErrorAsync(PaperDocuments.Enter, new { input = new { input.commandId, input.campaign, input.number, answers = Other } }, staff)).Code.ShouldBe("COMMAND_REUSED");
        await EnterAsync("supervisor", PaperBureau.WalkIns, number, Whole);
        Text((await Http.DataAsync(PaperDocuments.Enter, new { input }, staff)).GetProperty("enterPaperForm"), "standing").ShouldBe("STORED");

        var open = new { commandId = Id(), campaign = PaperBureau.WalkIns, forms = 4 };
        var batch = (await Http.DataAsync(PaperDocuments.Open, new { input = open }, staff)).GetProperty("openPaperBatch").ToString();
        (await Http.DataAsync(PaperDocuments.Open, new { input = open }, staff)).GetProperty("openPaperBatch").ToString().ShouldBe(batch);
        (await ErrorAsync(PaperDocuments.Open, new { input = new { open.commandId, open.campaign, forms = 5 } }, staff)).Code.ShouldBe("COMMAND_REUSED");
    }

    [Fact]
    public async Task Of_two_clerks_at_once_one_makes_the_first_entry_and_the_other_the_second()
    {
        var (start, _) = await OpenAsync(PaperBureau.WalkIns, 8);
        var before = await CountsAsync(PaperBureau.WalkIns);
        var standings = await Task.WhenAll(Enumerable.Range(0, 8).Select(async at =>
        {
            var number = Printed(PaperBureau.WalkIns, start, at);
            var both = await Task.WhenAll(EnterAsync("staff", PaperBureau.WalkIns, number, Whole), EnterAsync("supervisor", PaperBureau.WalkIns, number, Whole));
            return string.Join(' ', both.Select(one => one.GetProperty("secondBy").ValueKind == JsonValueKind.Null ? "ONCE" : Text(one, "standing")).Order(StringComparer.Ordinal));
        }));
        standings.ShouldAllBe(both => both.Contains("STORED", StringComparison.Ordinal), "whoever came second was told that the response is stored");
        (await NumbersAsync(PaperBureau.WalkIns, "STORED")).Intersect(Enumerable.Range(0, 8).Select(at => Printed(PaperBureau.WalkIns, start, at))).Count().ShouldBe(8);
        (await CountsAsync(PaperBureau.WalkIns)).Complete.ShouldBeGreaterThanOrEqualTo(before.Complete + 8);
    }

    [Fact]
    public async Task Batches_opened_at_once_share_no_number()
    {
        var staff = await Bureau.TokenAsync("staff");
        var batches = await Task.WhenAll(Enumerable.Range(0, 6).Select(async _ =>
            (await Http.DataAsync(PaperDocuments.Open, new { input = new { commandId = Id(), campaign = PaperBureau.Full, forms = 7 } }, staff)).GetProperty("openPaperBatch")));
        batches.SelectMany(batch => Enumerable.Range(PaperNumber.Read(PaperBureau.Full, Text(batch, "first")), 7)).ShouldBeUnique();
        batches.Select(batch => Number(batch, "batch")).ShouldBeUnique();
    }

    [Fact]
    public async Task A_full_quota_stores_a_form_without_a_place()
    {
        const string young = """{"lives":{"codes":["yes"]},"age":{"codes":["young"]},"rating":{"number":4},"agree":{"agreed":true}}""";
        var (start, _) = await OpenAsync(PaperBureau.Full, 2, share: 0);
        Text(await EnterAsync("staff", PaperBureau.Full, start, young), "standing").ShouldBe("STORED", "a batch may be entered once");
        Text(await EnterAsync("staff", PaperBureau.Full, Printed(PaperBureau.Full, start, 1), young), "standing").ShouldBe("STORED");
        var counts = await CountsAsync(PaperBureau.Full);
        (counts.Complete, counts.OverQuota).ShouldBe((1, 1));
    }

    [Theory]
    [InlineData("""{"lives":{"codes":["yes"]},"agree":{"agreed":true}}""", "rating")]
    [InlineData("""{"lives":{"codes":["yes"]},"rating":{"number":9},"agree":{"agreed":true}}""", "rating")]
    [InlineData("""{"lives":{"codes":["yes"]},"rating":{"number":4},"agree":{"agreed":true},"surprise":{"text":"x"}}""", "surprise")]
    [InlineData("""{"lives":["yes"]}""", "answers")]
    public async Task A_wrong_answer_is_refused_with_its_question_and_the_form_stays_open(string answers, string field)
    {
        var (number, _) = await OpenAsync(PaperBureau.WalkIns, 1);
        var error = await RefusedAsync("staff", PaperBureau.WalkIns, number, answers);
        (error.Code, error.Field).ShouldBe(("INVALID_INPUT", field));
        Text(await EnterAsync("staff", PaperBureau.WalkIns, number, Whole), "standing").ShouldBe("ONCE");
    }

    [Fact]
    public async Task What_stands_empty_on_the_paper_makes_a_partial_response_and_too_little_makes_none()
    {
        const string gap = """{"lives":{"codes":["yes"]},"age":{"codes":["old"]},"nps":{"number":9},"grid":{"rows":{"env":"good"}},"order":{"codes":["a","b"]},"spent":{"number":10},"name":{"text":"面馆"},"agree":{"agreed":true}}""";
        var (start, _) = await OpenAsync(PaperBureau.WalkIns, 2, share: 0);
        (await RefusedAsync("staff", PaperBureau.WalkIns, start, gap)).Field.ShouldBe("rating");
        var before = await StoredPaper.LastAsync(Bureau.Options, PaperBureau.WalkIns);
        Text(await EnterAsync("staff", PaperBureau.WalkIns, start, gap, leftBlank: true), "standing").ShouldBe("STORED");
        var stored = await StoredPaper.LastAsync(Bureau.Options, PaperBureau.WalkIns);
        stored.ShouldNotBe(before);
        stored.ShouldContain("\"status\":\"partial\"");
        var little = await ErrorAsync(
            PaperDocuments.Enter,
            new { input = new { commandId = Id(), campaign = PaperBureau.WalkIns, number = Printed(PaperBureau.WalkIns, start, 1), answers = """{"lives":{"codes":["yes"]},"agree":{"agreed":true}}""", leftBlank = true } },
            await Bureau.TokenAsync("staff"));
        little.Field.ShouldBe("leftBlank");
    }

    [Fact]
    public async Task A_void_form_brings_no_response_and_says_why()
    {
        var (start, _) = await OpenAsync(PaperBureau.WalkIns, 2);
        (await VoidAsync("staff", PaperBureau.WalkIns, start, "UNREADABLE", "被水浸湿")).ShouldBe("VOID");
        (await RefusedAsync("supervisor", PaperBureau.WalkIns, start, Whole)).Rule.ShouldBe("this form is void");
        var next = Printed(PaperBureau.WalkIns, start, 1);
        var noWords = await ErrorAsync(PaperDocuments.Void, new { input = new { commandId = Id(), campaign = PaperBureau.WalkIns, number = next, reason = "OTHER" } }, await Bureau.TokenAsync("staff"));
        noWords.Field.ShouldBe("note");
        (await NumbersAsync(PaperBureau.WalkIns, "VOID")).ShouldContain(start);
    }

    [Fact]
    public async Task Forms_of_an_anonymous_campaign_are_handed_in_together_so_that_none_stands_beside_its_number()
    {
        var (start, _) = await OpenAsync(PaperBureau.Anonymous, 5, share: 0);
        for (var at = 0; at < 4; at++)
        {
            Text(await EnterAsync("staff", PaperBureau.Anonymous, Printed(PaperBureau.Anonymous, start, at), Whole), "standing").ShouldBe("WAITING");
        }

        (await CountsAsync(PaperBureau.Anonymous)).Complete.ShouldBe(0);
        Text(await EnterAsync("staff", PaperBureau.Anonymous, Printed(PaperBureau.Anonymous, start, 4), Whole), "standing").ShouldBe("STORED");
        (await CountsAsync(PaperBureau.Anonymous)).Complete.ShouldBe(5);
    }

    [Fact]
    public async Task A_form_of_a_street_counts_for_the_street()
    {
        var staff = await Bureau.TokenAsync("staff");
        (await ErrorAsync(PaperDocuments.Open, new { input = new { commandId = Id(), campaign = PaperBureau.Streets, forms = 1 } }, staff)).Field.ShouldBe("street");
        var batch = (await Http.DataAsync(PaperDocuments.Open, new { input = new { commandId = Id(), campaign = PaperBureau.Streets, forms = 2, street = PaperBureau.Street, doubleShare = 0 } }, staff)).GetProperty("openPaperBatch");
        var first = Text(batch, "first");
        await EnterAsync("staff", PaperBureau.Streets, first, Whole);
        await EnterAsync("staff", PaperBureau.Streets, Printed(PaperBureau.Streets, first, 1), Whole);
        var strata = (await Http.DataAsync(PaperDocuments.Counts, new { campaign = PaperBureau.Streets }, staff)).GetProperty("responseCounts").GetProperty("strata");
        strata.ToString().ShouldBe("""[{"wave":1,"stratum":"330106001/all","status":"COMPLETE","mode":"PAPER","count":2}]""");
    }

    [Theory]
    [InlineData(PaperBureau.Paused, 1, null, null, "campaign")]
    [InlineData(PaperBureau.WebOnly, 1, null, null, "campaign")]
    [InlineData(PaperBureau.WalkIns, 0, null, null, "forms")]
    [InlineData(PaperBureau.WalkIns, 5001, null, null, "forms")]
    [InlineData(PaperBureau.WalkIns, 1, "330106999", null, "street")]
    [InlineData(PaperBureau.WalkIns, 1, null, 7, "invitation")]
    [InlineData(PaperBureau.Anonymous, 21, null, 1, "forms")]
    [InlineData(PaperBureau.Anonymous, 1, "330106001", null, "street")]
    public async Task A_batch_that_cannot_be_is_refused_with_its_field(string campaign, int forms, string? street, int? invitation, string field)
    {
        var error = await ErrorAsync(PaperDocuments.Open, new { input = new { commandId = Id(), campaign, forms, street, invitation } }, await Bureau.TokenAsync("staff"));
        (error.Code, error.Field).ShouldBe(("INVALID_INPUT", field), error.Text);
    }

    [Fact]
    public async Task When_the_campaign_closes_what_is_not_certain_is_lost_and_listed()
    {
        var (start, _) = await OpenAsync(PaperBureau.Closing, 6);
        await EnterAsync("staff", PaperBureau.Closing, start, Whole);
        await EnterAsync("supervisor", PaperBureau.Closing, start, Whole);
        var once = Printed(PaperBureau.Closing, start, 1);
        await EnterAsync("staff", PaperBureau.Closing, once, Whole);
        var differs = Printed(PaperBureau.Closing, start, 2);
        await EnterAsync("staff", PaperBureau.Closing, differs, Whole);
        await EnterAsync("supervisor", PaperBureau.Closing, differs, Other);
        await Http.DataAsync(PaperDocuments.Close, new { id = Id(), campaign = PaperBureau.Closing }, await Bureau.TokenAsync("supervisor"));

        (await RefusedAsync("supervisor", PaperBureau.Closing, once, Whole)).Rule.ShouldBe("the campaign takes no answers on paper: CLOSED");
        (await NumbersAsync(PaperBureau.Closing, "LOST")).ShouldBe([once, differs]);
        var batch = await LastBatchAsync(PaperBureau.Closing);
        (Number(batch, "stored"), Number(batch, "lost"), Number(batch, "untouched"), Number(batch, "once")).ShouldBe((1, 2, 3, 0));
        for (var left = 600; await StoredPaper.SheetsAsync(Bureau.Options, PaperBureau.Closing, once) > 0; left--)
        {
            left.ShouldBeGreaterThan(0, "the sweep takes what was entered away within two minutes");
            await Task.Delay(200, TestContext.Current.CancellationToken);
        }

        (await CountsAsync(PaperBureau.Closing)).Complete.ShouldBe(1);
        (await DifferencesAsync(PaperBureau.Closing, differs)).ShouldBeEmpty();
    }
}

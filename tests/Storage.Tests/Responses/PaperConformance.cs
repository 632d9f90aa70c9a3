using Microsoft.Extensions.DependencyInjection;
using Oversight.Grains.Campaigns.Plans;
using Oversight.Grains.Questionnaires.Answering;
using Oversight.Grains.Responses;
using Oversight.Grains.Responses.Paper;
using Oversight.Grains.Vault;
using Oversight.Storage.Tests.Ledger;
using Oversight.Storage.Tests.Support;
using Oversight.Storage.Verification;
using Oversight.Testing;
using Oversight.Testing.Surveys;

namespace Oversight.Storage.Tests.Responses;

/// <summary>Paper forms over crashes and over the closing of their campaign, on whatever engine.</summary>
public abstract class PaperConformance(Engine engine)
{
    private const string Whole = """{"lives":{"codes":["yes"]},"rating":{"number":4},"agree":{"agreed":true}}""";
    private const string Other = """{"lives":{"codes":["yes"]},"rating":{"number":3},"agree":{"agreed":true}}""";
    private static readonly string[] Tokens = [.. Enumerable.Range(1, 12).Select(number => $"token{number:D4}abcdefg")];

    [Fact]
    public async Task A_form_that_was_certain_when_the_process_died_is_handed_in_by_the_sweep_once()
    {
        using var place = await engine.NewPlaceAsync();
        await SeedAsync(place, Anonymity.Confidential);
        await using var program = await LedgerProgram.StartAsync(place);
        var room = new PaperRoom(program);
        await room.OpenAsync("c1", 3, share: 0);
        await room.EnterAsync("c1", 1, Whole);
        var form = (await room.Directory.ListAsync("c1", [PaperState.Agreed], 0, 10))[0];
        form.Waits.ShouldBeFalse();

        // As a kill between the response and the removal of its sheet leaves it.
        var key = (await program.Get<IBallotKeys>().FindAsync("c1"))!;
        await room.Sheets.SaveAsync(PaperSheet.Of(key, "c1", 1, Answers.Read(Whole), false));
        (await room.Directory.ListWaitingAsync("c1")).Count.ShouldBe(1);
        await room.HandIn.SweepAsync(CancellationToken.None);
        (await room.Directory.ListWaitingAsync("c1")).ShouldBeEmpty();
        (await program.ScalarAsync<long>("SELECT count(*) FROM response")).ShouldBe(1);

        // As a kill between the record of the entry and the response leaves it: certain, and nobody handed it in.
        await room.Sheets.SaveAsync(PaperSheet.Of(key, "c1", 2, Answers.Read(Whole), false));
        await room.AppendAgreedAsync("c1", 2, PaperSheet.Of(key, "c1", 2, Answers.Read(Whole), false).Id);
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => room.HandIn.SweepAsync(CancellationToken.None)));
        (await program.ScalarAsync<long>("SELECT count(*) FROM response")).ShouldBe(2);
        (await room.Directory.ListWaitingAsync("c1")).ShouldBeEmpty();
        (await program.Get<LedgerVerifier>().VerifyAsync().ToListAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_anonymous_campaign_that_closes_hands_in_what_is_certain_and_keeps_nothing_of_the_rest()
    {
        using var place = await engine.NewPlaceAsync();
        await SeedAsync(place, Anonymity.Anonymous);
        await using (var program = await LedgerProgram.StartAsync(place))
        {
            var room = new PaperRoom(program);
            await room.OpenAsync("c1", 6);
            await room.EnterAsync("c1", 1, Whole);
            (await room.EnterAsync("c1", 1, Whole, "li")).Standing.ShouldBe(PaperStanding.Waiting, "one alone would stand beside its number");
            await room.EnterAsync("c1", 2, Whole);
            await room.EnterAsync("c1", 3, Whole);
            (await room.EnterAsync("c1", 3, Other, "li")).Standing.ShouldBe(PaperStanding.Differs);
            (await program.ScalarAsync<long>("SELECT count(*) FROM response")).ShouldBe(0);
            (await program.ScalarAsync<long>("SELECT count(*) FROM record WHERE data LIKE '%rating\":{%'")).ShouldBe(0, "no answer stands in the ledger beside its number");
        }

        await CloseAsync(place);
        await using var after = await LedgerProgram.StartAsync(place);
        var closed = new PaperRoom(after);
        (await closed.Closing.RunAsync(CancellationToken.None)).ShouldBe(1);
        (await after.ScalarAsync<long>("SELECT count(*) FROM response WHERE mode = 3 AND invitation IS NULL")).ShouldBe(1);
        (await after.ScalarAsync<long>("SELECT count(*) FROM paper_sheet")).ShouldBe(0);
        var counts = (await closed.Desk.ListBatchesAsync("c1", new("wang", Grains.Accounts.Role.Staff, string.Empty))).Batches[0];
        (counts.Of(PaperStanding.Stored), counts.Of(PaperStanding.Lost), counts.Untouched).ShouldBe((1, 2, 3));
        (await after.Get<LedgerVerifier>().VerifyAsync().ToListAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_becomes_certain_when_the_key_is_gone_is_void_and_says_so()
    {
        using var place = await engine.NewPlaceAsync();
        await SeedAsync(place, Anonymity.Anonymous);
        await using (var program = await LedgerProgram.StartAsync(place))
        {
            var room = new PaperRoom(program);
            await room.OpenAsync("c1", 2, share: 0);
            (await room.EnterAsync("c1", 1, Whole)).Standing.ShouldBe(PaperStanding.Waiting);
            await program.Get<IBallotKeys>().DestroyAsync("c1");
        }

        await CloseAsync(place);
        await using var after = await LedgerProgram.StartAsync(place);
        var closed = new PaperRoom(after);
        await closed.Closing.RunAsync(CancellationToken.None);
        var form = (await closed.Directory.ListAsync("c1", [PaperState.Void], 0, 10)).ShouldHaveSingleItem().Row;
        form.Reason.ShouldBe(PaperVoidReason.CampaignClosed);
        (await after.ScalarAsync<long>("SELECT count(*) FROM paper_sheet")).ShouldBe(0);
        (await after.Get<LedgerVerifier>().VerifyAsync().ToListAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_answered_by_the_link_meanwhile_is_heard_and_the_form_is_void()
    {
        using var place = await engine.NewPlaceAsync();
        await SeedAsync(place, Anonymity.Anonymous);
        await using var program = await LedgerProgram.StartAsync(place);
        var room = new PaperRoom(program);
        await room.OpenAsync("c1", 6, share: 0);
        await room.EnterAsync("c1", 1, Whole);
        await room.SubmitByLinkAsync(Tokens[0], Other);
        for (var number = 2; number <= 5; number++)
        {
            await room.EnterAsync("c1", number, Whole);
        }

        var form = (await room.Directory.ListAsync("c1", [PaperState.Void], 0, 10)).ShouldHaveSingleItem().Row;
        (form.Number, form.Reason).ShouldBe((1, PaperVoidReason.AnsweredOtherwise));
        (await program.Get<IResponseDirectory>().CountAsync("c1")).Sum(count => count.Count).ShouldBe(5);
        (await program.Get<LedgerVerifier>().VerifyAsync().ToListAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Rows_that_somebody_touched_are_found()
    {
        using var place = await engine.NewPlaceAsync();
        await SeedAsync(place, Anonymity.Confidential);
        await using var program = await LedgerProgram.StartAsync(place);
        var room = new PaperRoom(program);
        await room.OpenAsync("c1", 3);
        await room.EnterAsync("c1", 1, Whole);
        await room.EnterAsync("c1", 1, Whole, "li");
        (await program.Get<LedgerVerifier>().VerifyAsync().ToListAsync()).ShouldBeEmpty();
        string[][] touches =
        [
            ["paper_batch", "UPDATE paper_batch SET last = last + 1", "UPDATE paper_batch SET last = last - 1"],
            ["paper_batch", "UPDATE paper_batch SET batch = 7", "UPDATE paper_batch SET batch = 1"],
            ["paper_form", "UPDATE paper_form SET second_by = 'wang'", "UPDATE paper_form SET second_by = 'li'"],
            ["paper_form", "UPDATE paper_form SET number = 3", "UPDATE paper_form SET number = 1"],
            ["paper_form", "UPDATE paper_form SET state = 3", "UPDATE paper_form SET state = 2"],
        ];
        foreach (var touch in touches)
        {
            (await program.ExecuteAsync(touch[1])).ShouldBe(1);
            (await program.Get<LedgerVerifier>().VerifyAsync().ToListAsync()).ShouldContain(difference => difference.Table == touch[0], touch[1]);
            (await program.ExecuteAsync(touch[2])).ShouldBe(1);
        }
    }

    private static ServeOptions Options(TestPlace place) => new()
    {
        DataFolder = place.Settings["Storage:DataFolder"],
        Environment = place.Settings.Where(pair => pair.Value is not null).ToDictionary(pair => pair.Key.Replace(":", "__", StringComparison.Ordinal), pair => pair.Value!),
    };

    private static async Task SeedAsync(TestPlace place, Anonymity anonymity)
    {
        await using var seed = await SurveySeed.OpenAsync(Options(place));
        await seed.PublishAsync(SurveyForms.Street());
        await seed.CollectAsync("c1", SurveySeed.Plan(anonymity: anonymity), Tokens);
    }

    private static async Task CloseAsync(TestPlace place)
    {
        await using var seed = await SurveySeed.OpenAsync(Options(place));
        await seed.CloseAsync("c1");
    }
}

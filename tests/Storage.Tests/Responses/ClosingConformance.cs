using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Oversight.Grains.Campaigns;
using Oversight.Grains.Campaigns.Plans;
using Oversight.Grains.Campaigns.Scoring;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Questionnaires.Answering;
using Oversight.Grains.Questionnaires.Library;
using Oversight.Grains.Responses;
using Oversight.Grains.Responses.Photos;
using Oversight.Grains.Vault;
using Oversight.Storage.Tests.Ledger;
using Oversight.Storage.Tests.Support;
using Oversight.Storage.Verification;
using Oversight.Testing;
using Oversight.Testing.Surveys;

namespace Oversight.Storage.Tests.Responses;

/// <summary>From the first answer to the closing of a campaign, on whatever engine.</summary>
public abstract class ClosingConformance(Engine engine)
{
    private static readonly string[] Tokens = [.. Enumerable.Range(1, 12).Select(number => $"token{number:D4}abcdefg")];

    private static Answers Whole => Answers.None.With("lives", Answer.Choice("yes")).With("rating", Answer.Of(4)).With("agree", Answer.Of(true));

    [Fact]
    public async Task Nobody_can_link_an_answer_to_a_token_after_an_anonymous_campaign_has_closed()
    {
        using var place = await engine.NewPlaceAsync();
        await SeedAsync(place);
        string[] ids;
        await using (var program = await LedgerProgram.StartAsync(place))
        {
            var room = new Room(program);
            ids = [.. await Task.WhenAll(Tokens[..3].Select(async token => (await room.SubmitAsync(token, Whole)).Id))];
            (await room.Doors.AnsweredAsync("c1", Tokens)).ShouldBe(Tokens[..3], ignoreOrder: true);
            (await room.Doors.ByTokenAsync(Tokens[0].ToUpperInvariant())).State.ShouldBe(DoorState.Answered, "a token is one however it is typed");
        }

        await CloseAsync(place);
        await using var after = await LedgerProgram.StartAsync(place);
        var closed = new Room(after);
        (await closed.Closing.RunAsync(CancellationToken.None)).ShouldBe(1);

        (await after.Get<IBallotKeys>().FindAsync("c1")).ShouldBeNull();
        (await after.ScalarAsync<long>("SELECT count(*) FROM ballot_key WHERE wrapped_key IS NOT NULL")).ShouldBe(0);
        (await closed.Doors.AnsweredAsync("c1", Tokens)).ShouldBeEmpty();
        (await closed.Doors.ByTokenAsync(Tokens[0])).State.ShouldBe(DoorState.Closed);
        (await after.Get<IResponseDirectory>().ExistingAsync(ids)).Count.ShouldBe(3, "the answers stay");
        (await after.ScalarAsync<long>("SELECT count(*) FROM response WHERE invitation IS NOT NULL OR enterprise IS NOT NULL")).ShouldBe(0);
        var vault = after.Get<IVault>();
        var stored = await after.Get<IResponseDirectory>().ReadAllAsync("c1").ToListAsync();
        stored.ShouldAllBe(response => !Tokens.Any(token => RecordTypes.Write(response.Fact).Contains(token) || RecordTypes.Write(response.Fact).Contains(vault.ReceiptHash(token))));
        (await closed.Closing.RunAsync(CancellationToken.None)).ShouldBe(0, "there is nothing left to do");
    }

    [Fact]
    public async Task What_was_answered_by_half_when_the_campaign_closes_counts_as_partial_and_less_is_deleted()
    {
        using var place = await engine.NewPlaceAsync();
        await SeedAsync(place);
        await using (var program = await LedgerProgram.StartAsync(place))
        {
            var room = new Room(program);
            await room.DraftAsync(Tokens[0], Answers.None.With("lives", Answer.Choice("yes")));
            await room.DraftAsync(Tokens[1], Half());
            await room.DraftAsync(Tokens[2], Whole);
            await room.SubmitAsync(Tokens[2], Whole);
            (await program.Get<IResponseDrafts>().CountAsync("c1")).ShouldBe(2, "what is handed in is no draft any more");
        }

        await CloseAsync(place);
        await using var after = await LedgerProgram.StartAsync(place);
        using var results = new CampaignResults(
            after.Get<ICampaignDirectory>(), after.Get<IResponseDirectory>(), new QuestionnaireLibrary(after.Get<IQuestionnaireDirectory>()), after.Ledger);
        (await results.FindAsync("c1"))!.Result.Sheets.ShouldBe(1, "the draft is no sheet yet");
        await new Room(after).Closing.RunAsync(CancellationToken.None);

        (await results.FindAsync("c1"))!.Result.Sheets.ShouldBe(2, "what the closing made a sheet is read");
        (await after.Get<IResponseDrafts>().CountAsync("c1")).ShouldBe(0);
        var counts = await after.Get<IResponseDirectory>().CountAsync("c1");
        counts.Select(count => (count.Status, count.Count)).ShouldBe([(ResponseStatus.Complete, 1), (ResponseStatus.Partial, 1)], ignoreOrder: true);
        (await after.Get<LedgerVerifier>().VerifyAsync().ToListAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_result_that_its_reader_did_not_wait_for_is_there_for_the_next()
    {
        using var place = await engine.NewPlaceAsync();
        await SeedAsync(place);
        await using (var program = await LedgerProgram.StartAsync(place))
        {
            await new Room(program).SubmitAsync(Tokens[0], Whole);
        }

        await CloseAsync(place);
        await using var after = await LedgerProgram.StartAsync(place);
        using var results = new CampaignResults(
            after.Get<ICampaignDirectory>(), after.Get<IResponseDirectory>(), new QuestionnaireLibrary(after.Get<IQuestionnaireDirectory>()), after.Ledger);
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => results.FindAsync("c1", gone.Token));

        var result = await results.FindAsync("c1");
        result!.Result.Sheets.ShouldBe(1);
        (await results.FindAsync("c1")).ShouldBeSameAs(result, "nothing changed since");
    }

    [Fact]
    public async Task Drafts_of_a_campaign_that_gave_nobody_a_token_are_finished_too()
    {
        using var place = await engine.NewPlaceAsync();
        await using (var seed = await SurveySeed.OpenAsync(Options(place)))
        {
            await seed.PublishAsync(SurveyForms.Street());
            await seed.CollectAsync("c1", SurveySeed.Plan(population: PopulationKind.WalkIns), []);
        }

        await using (var program = await LedgerProgram.StartAsync(place))
        {
            await new Room(program).OpenDraftAsync("c1");
        }

        await CloseAsync(place);
        await using var after = await LedgerProgram.StartAsync(place);
        (await new Room(after).Closing.RunAsync(CancellationToken.None)).ShouldBe(0, "it has no ballot key");
        (await after.Get<IResponseDrafts>().CountAsync("c1")).ShouldBe(0);
    }

    [Fact]
    public async Task A_draft_is_there_after_a_restart_and_the_last_one_wins()
    {
        using var place = await engine.NewPlaceAsync();
        await SeedAsync(place);
        await using (var program = await LedgerProgram.StartAsync(place))
        {
            var room = new Room(program);
            await Task.WhenAll(Tokens.Select(token => room.DraftAsync(token, Answers.None.With("lives", Answer.Choice("yes")))));
            await room.DraftAsync(Tokens[4], Half());
        }

        await using var again = await LedgerProgram.StartAsync(place);
        var draft = await new Room(again).FindDraftAsync(Tokens[4]);
        draft!.Answers.Write().ShouldBe(Half().Write());
        (await again.Get<IResponseDrafts>().CountAsync("c1")).ShouldBe(Tokens.Length);
    }

    [Fact]
    public async Task Twenty_at_once_with_one_token_make_one_answer()
    {
        using var place = await engine.NewPlaceAsync();
        await SeedAsync(place);
        await using var program = await LedgerProgram.StartAsync(place);
        var room = new Room(program);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(async n =>
        {
            try
            {
                return (await room.SubmitAsync(Tokens[0], Whole.With("rating", Answer.Of((n % 5) + 1)))).Repeated ? "repeated" : "stored";
            }
            catch (AlreadyAnsweredException)
            {
                return "refused";
            }
        }));

        outcomes.Count(outcome => outcome == "stored").ShouldBe(1);
        outcomes.Count(outcome => outcome == "repeated").ShouldBe(3, "those who said the same");
        (await program.ScalarAsync<long>("SELECT count(*) FROM response")).ShouldBe(1);
    }

    private static Answers Half() => Whole.With("age", Answer.Choice("old")).With("nps", Answer.Of(7)).With("grid", Answer.Matrix(new Dictionary<string, string> { ["env"] = "good" }))
        .With("order", Answer.Choice("a", "b")).With("spent", Answer.Of(12)).With("rating", null);

    private static ServeOptions Options(TestPlace place) => new()
    {
        DataFolder = place.Settings["Storage:DataFolder"],
        Environment = place.Settings.Where(pair => pair.Value is not null).ToDictionary(pair => pair.Key.Replace(":", "__", StringComparison.Ordinal), pair => pair.Value!),
    };

    private static async Task SeedAsync(TestPlace place)
    {
        await using var seed = await SurveySeed.OpenAsync(Options(place));
        await seed.PublishAsync(SurveyForms.Street());
        await seed.CollectAsync("c1", SurveySeed.Plan(), Tokens);
    }

    private static async Task CloseAsync(TestPlace place)
    {
        await using var seed = await SurveySeed.OpenAsync(Options(place));
        await seed.CloseAsync("c1");
    }

    /// <summary>The room of responses as the program has it, without actors.</summary>
    private sealed class Room
    {
        private readonly ResponseDesk desk;

        public Room(LedgerProgram program)
        {
            var campaigns = program.Get<ICampaignDirectory>();
            var photos = new PhotoCustody(program.Get<IPhotoStore>(), program.Ledger, TimeProvider.System);
            desk = new(program.Ledger, new QuestionnaireLibrary(program.Get<IQuestionnaireDirectory>()), program.Get<IResponseDrafts>(), photos, TimeProvider.System);
            Doors = new(campaigns, program.Get<IResponseDirectory>(), program.Get<IBallotKeys>(), program.Get<IVault>(), new(campaigns), TimeProvider.System);
            var paper = new PaperRoom(program).HandIn;
            Closing = new(campaigns, desk, program.Get<IResponseDrafts>(), paper, photos, program.Get<IBallotKeys>(), TimeProvider.System, NullLogger<CampaignClosing>.Instance);
        }

        public AnswerDoors Doors { get; }

        public CampaignClosing Closing { get; }

        public async Task<ResponseReceipt> SubmitAsync(string token, Answers answers) =>
            await desk.SubmitAsync((await Doors.ByTokenAsync(token)).Ticket!, new() { Answers = answers, Language = "zh" }, "public");

        public async Task DraftAsync(string token, Answers answers)
        {
            var ticket = (await Doors.ByTokenAsync(token)).Ticket!;
            await desk.SaveDraftAsync(ResponseDraft.Begin(ticket, AnswerMode.Web, "zh", Pace.Start(DateTimeOffset.UnixEpoch, DeviceClass.Phone)) with { Answers = answers });
        }

        public async Task OpenDraftAsync(string campaign)
        {
            var ticket = (await Doors.ByCampaignAsync(campaign, ResponseId.Random())).Ticket!;
            await desk.SaveDraftAsync(ResponseDraft.Begin(ticket, AnswerMode.Web, "zh", Pace.Start(DateTimeOffset.UnixEpoch, DeviceClass.Phone)));
        }

        public async Task<ResponseDraft?> FindDraftAsync(string token) => await desk.FindDraftAsync((await Doors.ByTokenAsync(token)).Ticket!.Id);
    }
}

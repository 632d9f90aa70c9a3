using System.Collections.Immutable;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Oversight.Grains.Campaigns;
using Oversight.Grains.Campaigns.Messages;
using Oversight.Grains.Campaigns.Plans;
using Oversight.Grains.Campaigns.Populations;
using Oversight.Grains.Campaigns.Waves;
using Oversight.Grains.Ledger;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Library;
using Oversight.Grains.Responses;
using Oversight.Grains.Vault;
using Oversight.Storage;

namespace Oversight.Testing.Surveys;

/// <summary>
/// Puts published questionnaires and campaigns that collect into a ledger that nobody serves yet: what staff do on many pages,
/// in a moment, with tokens that the test knows.
/// </summary>
public sealed class SurveySeed : IAsyncDisposable
{
    private static readonly DateTimeOffset Day = new(2026, 11, 1, 1, 0, 0, TimeSpan.Zero);
    private readonly IHost host;
    private int commands;

    private SurveySeed(IHost host) => this.host = host;

    private ILedger Ledger => host.Services.GetRequiredService<ILedger>();

    private IVault Vault => host.Services.GetRequiredService<IVault>();

    /// <param name="options">With the data folder; on PostgreSQL with the connection and the vault's key.</param>
    public static async Task<SurveySeed> OpenAsync(ServeOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Configuration.AddInMemoryCollection(options.Environment.ToDictionary(pair => pair.Key.Replace("__", ":", StringComparison.Ordinal), pair => (string?)pair.Value));
        builder.Configuration["Storage:DataFolder"] = options.DataFolder;
        builder.Configuration["Cluster:Enabled"] = "false";
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        builder.Services.AddOversightStorage();
        builder.Services.AddSingleton<ICommits, Nobody>();
        var program = builder.Build();
        await program.StartAsync();
        return new(program);
    }

    /// <summary>Publishes version 1.</summary>
    public async Task PublishAsync(Questionnaire questionnaire)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        var published = PublishedQuestionnaire.Publish(questionnaire with { Version = 1 });
        ImmutableArray<IFact> facts =
        [
            new QuestionnaireCreated(questionnaire.Id, Day),
            new DraftSaved(1, published.Json, Day),
            new QuestionnairePublished(1, 1, published.Hash, published.Json, Day),
        ];
        QuestionnaireState? state = null;
        for (var at = 0; at < facts.Length; at++)
        {
            state = QuestionnaireState.Apply(state, facts[at], at + 1, "seed");
        }

        await AppendAsync(StreamKey.Questionnaire(questionnaire.Id), facts, [state!.ToRow(), .. state.Versions]);
    }

    /// <summary>A campaign that collects, in its first wave.</summary>
    /// <param name="tokens">One for each invitation; none for a campaign that asks whoever comes by.</param>
    /// <param name="paused">It was paused since.</param>
    public async Task CollectAsync(string id, CampaignPlan plan, IReadOnlyList<string> tokens, bool paused = false, string area = "330106")
    {
        ArgumentNullException.ThrowIfNull(tokens);
        List<IFact> facts =
        [
            new CampaignCreated(plan, area, Day),
            new CampaignStepped(CampaignStep.Review, CampaignStage.Reviewed, null, Day),
            new CampaignStepped(CampaignStep.Publish, CampaignStage.Published, null, Day),
            new WaveStarted(1, Day, Day),
            new CampaignStepped(CampaignStep.Collect, CampaignStage.Collecting, null, Day),
        ];
        if (paused)
        {
            facts.Add(new CampaignStepped(CampaignStep.Pause, CampaignStage.Paused, "检查", Day));
        }

        await AppendCampaignAsync(id, null, [.. facts]);
        if (tokens.Count > 0)
        {
            // Each street has a poster of its own; guests are all of one street.
            var streets = plan.Population.Kind == PopulationKind.Streets;
            string[] codes = [.. Enumerable.Range(1, streets ? tokens.Count : 1).Select(Street)];
            var invitations = tokens.Select((token, at) => new Invitation(streets ? codes[at] : $"guest{at}", streets ? at : 0, Vault.ReceiptHash(token)) { Street = codes[streets ? at : 0] });
            await InviteAsync(id, invitations, [.. codes.Select(code => code + "/all")], Day);
        }
    }

    /// <summary>A campaign whose guests were all written to on <paramref name="day"/>, in its first wave. Returns their tokens.</summary>
    public async Task<IReadOnlyList<string>> WriteToAsync(string id, CampaignPlan plan, IReadOnlyList<Person> guests, DateTimeOffset day, string area = "330106")
    {
        ArgumentNullException.ThrowIfNull(guests);
        var people = guests.Select(Vault.Seal).ToImmutableArray();
        var listed = people.Select(person => new Guest(person.Reference, null, null, null)).ToImmutableArray();
        await AppendCampaignAsync(id, null,
        [
            new CampaignCreated(plan, area, day),
            new GuestsListed(listed),
            new CampaignStepped(CampaignStep.Review, CampaignStage.Reviewed, null, day),
            new CampaignStepped(CampaignStep.Publish, CampaignStage.Published, null, day),
            new WaveStarted(1, day, day),
            new CampaignStepped(CampaignStep.Collect, CampaignStage.Collecting, null, day),
        ], people);
        var maker = new InvitationTokens(Vault);
        var tokens = Enumerable.Range(1, guests.Count).Select(number => maker.Of(id, 1, number)).ToList();
        await InviteAsync(id, tokens.Select((token, at) => new Invitation(listed[at].Reference, 0, maker.Hash(token)) { Contact = listed[at].Reference }), ["/all"], day);

        var outbox = host.Services.GetRequiredService<IOutbox>();
        await outbox.FillAsync(id, 1, 0, day);
        foreach (var message in await outbox.TakeAsync(day, day, guests.Count))
        {
            await outbox.FinishAsync(message.Id, MessageState.Sent, plan.Channels[0], null, day);
        }

        return tokens;
    }

    /// <summary>The code of the street of a poster, from 1.</summary>
    public static string Street(int number) => $"330106{number:D3}";

    /// <summary>Stores sheets, many at a time as a busy day would.</summary>
    public Task AnswerAsync(IEnumerable<ResponseSubmitted> sheets, int atOnce) => Parallel.ForEachAsync(
        sheets,
        new ParallelOptions { MaxDegreeOfParallelism = atOnce },
        async (sheet, _) =>
        {
            var id = ResponseId.Random();
            await AppendAsync(StreamKey.Response(id), [sheet], [ResponseRow.Of(id, sheet)]);
        });

    /// <summary>The campaign closes; what hangs on that is done by the program that serves it.</summary>
    public async Task CloseAsync(string id)
    {
        var before = CampaignFold.Of(id, await Ledger.ReadStreamAsync(StreamKey.Campaign(id)));
        await AppendCampaignAsync(id, before, [new CampaignStepped(CampaignStep.Close, CampaignStage.Closed, "到期", Day)]);
    }

    public static CampaignPlan Plan(
        string questionnaire = "street-survey", PopulationKind population = PopulationKind.Guests, Anonymity anonymity = Anonymity.Anonymous, params Quota[] quotas) => new()
    {
        Title = "放心消费街区满意度调查",
        Questionnaire = new(questionnaire, 1),
        Languages = questionnaire == "thirty" ? ["zh"] : ["zh", "en"],
        Anonymity = anonymity,
        Modes = [AnswerMode.Web, AnswerMode.Interviewer, AnswerMode.Telephone, AnswerMode.Paper, AnswerMode.Offline],
        Population = new() { Kind = population },
        Quotas = [.. quotas],
        Schedule = new() { Dates = [Day] },
    };

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        await ((IAsyncDisposable)host).DisposeAsync();
    }

    private async Task AppendCampaignAsync(string id, CampaignRow? row, ImmutableArray<IFact> facts, ImmutableArray<SealedPerson> people = default)
    {
        var stream = StreamKey.Campaign(id);
        var version = row?.Version ?? 0;
        for (var at = 0; at < facts.Length; at++)
        {
            row = CampaignFold.Apply(id, row, StoredFact.Decided(stream, version + at + 1, new("seed", "seed"), "seed", facts[at]));
        }

        await AppendAsync(stream, facts, [row!], version, people);
    }

    private async Task InviteAsync(string id, IEnumerable<Invitation> invited, ImmutableArray<string> strata, DateTimeOffset day)
    {
        ImmutableArray<Invitation> invitations = [.. invited];
        ImmutableArray<IFact> facts =
        [
            new WaveOpened(id, 1, [.. strata.Select((key, at) => (key, Count: invitations.Count(one => one.Stratum == at))).Select(one => new WaveStratum(one.key, one.Count, one.Count))], day),
            new WaveInvited(1, strata, invitations),
            new WaveCompleted(invitations.Length, day),
        ];
        var wave = new WaveState();
        for (var at = 0; at < facts.Length; at++)
        {
            wave.Apply(facts[at], at + 1);
        }

        await AppendAsync(StreamKey.Wave(new WaveId(id, 1).ToString()), facts, [wave.ToRow()!, .. WaveState.Rows(id, 1, (WaveInvited)facts[1])]);
    }

    private async Task AppendAsync(string stream, ImmutableArray<IFact> facts, ImmutableArray<IReadRow> rows, int version = 0, ImmutableArray<SealedPerson> people = default)
    {
        var outcome = await Ledger.AppendAsync(new()
        {
            Stream = stream,
            ExpectedVersion = version,
            Command = new("seed", $"{stream}/{Interlocked.Increment(ref commands)}"),
            Digest = "seed",
            Facts = facts,
            Rows = rows,
            People = people.IsDefault ? [] : people,
        });
        if (outcome is not AppendOutcome.Appended)
        {
            throw new InvalidOperationException($"{stream}: {outcome}");
        }
    }

    private sealed class Nobody : ICommits
    {
        public ValueTask CommittedAsync(IReadOnlyList<StoredFact> batch) => default;
    }
}

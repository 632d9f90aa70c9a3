using Microsoft.Extensions.Logging;
using Oversight.Grains.Campaigns.Plans;
using Oversight.Grains.Campaigns.Waves;
using Oversight.Grains.Ledger;
using Oversight.Grains.Vault;

namespace Oversight.Grains.Campaigns.Messages;

/// <summary>
/// Fills the outbox when a wave is complete and when a reminder is due, and sends what is in it. A reminder goes only to who has not
/// answered at the moment of sending. A process that dies with messages in hand leaves them to the next, under the same ids.
/// </summary>
public sealed partial class MessageSweep(
    ICampaignDirectory campaigns,
    ICampaignReturns returns,
    IOutbox outbox,
    IEnumerable<IMessageGateway> gateways,
    IGrainFactory grains,
    InvitationTokens tokens,
    CampaignLinks links,
    IVault vault,
    TimeProvider time,
    ILogger<MessageSweep> logger)
{
    private const int AtOnce = 50;
    private const int MostAttempts = 8;

    /// <summary>Sending a batch must be over by then.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    private readonly Dictionary<ContactChannel, IMessageGateway> gateways = gateways.ToDictionary(gateway => gateway.Channel);

    /// <summary>Returns how many messages it looked at.</summary>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        await FillAsync(cancellation);
        var seen = 0;
        IReadOnlyList<QueuedMessage> batch;
        do
        {
            cancellation.ThrowIfCancellationRequested();
            var now = time.GetUtcNow();
            batch = await outbox.TakeAsync(now, now + Lease, AtOnce);
            foreach (var group in batch.GroupBy(message => (message.Campaign, message.Wave, message.Reminder)))
            {
                await SendAsync(group.Key.Campaign, group.Key.Wave, group.Key.Reminder, [.. group], cancellation);
            }

            seen += batch.Count;
        }
        while (batch.Count == AtOnce);
        return seen;
    }

    private async Task FillAsync(CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        foreach (var campaign in (await campaigns.ListLiveAsync(cancellation)).Where(campaign => campaign.Stage == CampaignStage.Collecting && campaign.Plan.Channels.Any(gateways.ContainsKey)))
        {
            var counts = await outbox.CountAsync(campaign.Id, cancellation);
            var filled = counts.Select(count => (count.Wave, count.Reminder)).ToHashSet();
            foreach (var wave in (await campaigns.ListWavesAsync(campaign.Id, cancellation)).Where(wave => wave is { CompletedAt: not null, Invited: > 0 }))
            {
                foreach (var reminder in Due(campaign.Plan, Invited(counts, wave), now).Where(reminder => !filled.Contains((wave.Number, reminder))))
                {
                    await outbox.FillAsync(campaign.Id, wave.Number, reminder, now);
                }
            }
        }
    }

    /// <summary>0 for the invitation, then the reminders whose day has come.</summary>
    /// <param name="invited">The days count from there; null while nobody is to be reminded.</param>
    private static IEnumerable<int> Due(CampaignPlan plan, DateTimeOffset? invited, DateTimeOffset now) => Enumerable.Range(0, plan.Reminders.Length + 1)
        .Where(reminder => reminder == 0 || invited?.AddDays(plan.Reminders[reminder - 1]) <= now);

    /// <summary>
    /// When the last invitation of a wave left, null before: whoever is invited late (the program was down, the gateway refused) is
    /// reminded late, never in the same minute.
    /// </summary>
    private static DateTimeOffset? Invited(IReadOnlyList<MessageCount> counts, WaveRow wave)
    {
        var invitations = counts.Where(count => count.Wave == wave.Number && count.Reminder == 0).ToList();
        return invitations.Any(count => count.State == MessageState.Queued) ? null : invitations.Max(count => count.LastDone);
    }

    private async Task SendAsync(string id, int wave, int reminder, List<QueuedMessage> messages, CancellationToken cancellation)
    {
        var campaign = await campaigns.FindAsync(id);
        if (campaign is not { Stage: CampaignStage.Collecting })
        {
            await PutAsideAsync(messages, campaign?.Stage == CampaignStage.Paused);
            return;
        }

        var byNumber = messages.ToDictionary(message => message.Number, message => tokens.Of(id, wave, message.Number));
        var answered = await returns.AnsweredAsync(id, byNumber.Values);
        var waiting = messages.Where(message => !answered.Contains(byNumber[message.Number])).ToList();
        foreach (var done in messages.Except(waiting))
        {
            await outbox.FinishAsync(done.Id, MessageState.Skipped, null, MessageProblem.Answered, time.GetUtcNow());
        }

        if (waiting.Count == 0)
        {
            return;
        }

        // The reading is on the record before the vault opens.
        await grains.GetGrain<IWaveGrain>(StreamKey.Wave(new WaveId(id, wave).ToString()))
            .OpenContactsAsync([.. waiting.Select(message => message.Number)], reminder == 0 ? "invitation" : $"reminder {reminder}");
        foreach (var message in waiting)
        {
            cancellation.ThrowIfCancellationRequested();
            await SendAsync(campaign, message, byNumber[message.Number], cancellation);
        }
    }

    private async Task PutAsideAsync(List<QueuedMessage> messages, bool paused)
    {
        foreach (var message in messages)
        {
            await (paused
                ? outbox.PostponeAsync(message.Id, time.GetUtcNow().AddMinutes(1), MessageProblem.Paused)
                : outbox.FinishAsync(message.Id, MessageState.Skipped, null, MessageProblem.Closed, time.GetUtcNow()));
        }
    }

    private async Task SendAsync(CampaignRow campaign, QueuedMessage message, string token, CancellationToken cancellation)
    {
        var invitation = (await campaigns.ListInvitationsAsync(campaign.Id, message.Wave, message.Number - 1, 1, cancellation)).FirstOrDefault(row => row.Number == message.Number);
        var person = invitation?.Contact is { } contact ? await vault.OpenAsync(contact) : null;
        if (person is null || Way(campaign.Plan, person) is not var (gateway, to))
        {
            await outbox.FinishAsync(message.Id, MessageState.Skipped, null, MessageProblem.NoWay, time.GetUtcNow());
            return;
        }

        var (subject, text) = MessageTexts.Of(campaign, invitation!, message.Reminder, links.Of(token));
        try
        {
            await gateway.SendAsync(new(message.Id, to, subject, text), cancellation);
            await outbox.FinishAsync(message.Id, MessageState.Sent, gateway.Channel, null, time.GetUtcNow());
        }
        catch (MessageRefusedException refused)
        {
            await outbox.FinishAsync(message.Id, MessageState.Failed, gateway.Channel, refused.Message, time.GetUtcNow());
        }
        catch (Exception problem) when (problem is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            LogFailed(logger, message.Id, message.Attempts, problem.GetType().Name);
            await RetryAsync(message, gateway.Channel, problem.GetType().Name);
        }
    }

    private Task RetryAsync(QueuedMessage message, ContactChannel channel, string problem) => message.Attempts >= MostAttempts
        ? outbox.FinishAsync(message.Id, MessageState.Failed, channel, problem, time.GetUtcNow())
        : outbox.PostponeAsync(message.Id, time.GetUtcNow().AddMinutes(Math.Pow(2, message.Attempts - 1)), problem);

    /// <summary>The first channel of the plan by which this person can be reached.</summary>
    private (IMessageGateway Gateway, string To)? Way(CampaignPlan plan, Person person)
    {
        foreach (var channel in plan.Channels)
        {
            var to = channel switch
            {
                ContactChannel.Sms => PersonText.Phone(person.Phone),
                ContactChannel.Email => string.IsNullOrWhiteSpace(person.Email) ? null : person.Email,
                _ => null,
            };
            if (to is not null && gateways.TryGetValue(channel, out var gateway) && gateway.MissingSetting is null)
            {
                return (gateway, to);
            }
        }

        return null;
    }

    [LoggerMessage(1, LogLevel.Warning, "Message {Message} was not taken at attempt {Attempt}: {Problem}")]
    private static partial void LogFailed(ILogger logger, string message, int attempt, string problem);
}

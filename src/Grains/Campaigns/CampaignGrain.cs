using Oversight.Grains.Campaigns.Commands;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Campaigns;

[GrainType("campaign")]
internal sealed class CampaignGrain(ILedger ledger, TimeProvider time) : Grain, ICampaignGrain
{
    private const int Attempts = 5;

    private readonly Dictionary<string, string> handled = [];
    private CampaignRow? row;

    private string Id => this.GetPrimaryKeyString()["campaign/".Length..];

    public override Task OnActivateAsync(CancellationToken cancellationToken) => LoadAsync();

    public async Task<int> DoAsync(CampaignCommand command)
    {
        var digest = CommandDigest.Of(command.Digest);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (Repeats(command.Command, digest))
            {
                return row!.Version;
            }

            var facts = command.Decide(row, new(Id, Instant.Truncate(time.GetUtcNow())));
            if (facts.IsEmpty)
            {
                return row?.Version ?? 0;
            }

            var request = CampaignDecisions.Append(Id, row, command.Command, digest, facts) with { People = command.People };
            var outcome = await ledger.AppendAsync(request);
            if (outcome is AppendOutcome.Duplicate duplicate && duplicate.First.Stream != request.Stream)
            {
                throw new CommandReusedException(command.Command.Id);
            }

            // What the ledger holds decides, not what this activation believed.
            await LoadAsync();
            if (outcome is AppendOutcome.Appended)
            {
                return row!.Version;
            }
        }

        throw new StorageUnavailableException($"Campaign {Id} is being written to by others; repeat with the same command id.");
    }

    private bool Repeats(CommandKey command, string digest)
    {
        if (!handled.TryGetValue(command.ToString(), out var known))
        {
            return false;
        }

        return known == digest ? true : throw new CommandReusedException(command.Id);
    }

    private async Task LoadAsync()
    {
        foreach (var stored in await ledger.ReadStreamAsync(StreamKey.Campaign(Id), row?.Version ?? 0))
        {
            row = CampaignFold.Apply(Id, row, stored);
            handled[stored.Command] = stored.Digest;
        }
    }
}

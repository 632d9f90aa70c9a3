using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Grains.Vault;

namespace Oversight.Silo.Import.Matters;

/// <summary>
/// Opens matters of the past, closed ones in the same breath, by the decisions that the grains take too. The command is made of
/// source and id: the same matter again is the same command.
/// </summary>
internal sealed class MatterImporter(LedgerAppends ledger, BusinessBook businesses, IVault vault) : IRowImporter<MatterItem>
{
    public async Task<RowResult> ImportAsync(MatterItem item)
    {
        var business = await businesses.FindAsync(item);
        if (business is null && item.Enterprise is not null)
        {
            return new(RowOutcome.Refused, new("enterprise", item.Enterprise, "no such enterprise; import enterprises before their matters"));
        }

        var received = Received(item, business?.Code, business?.Name, item.Street ?? business?.Street);
        var closed = Closed(item, received);
        var digest = Digest(item);
        var request = MatterDecisions.Open(received, ImportKey.Of("matter", item.Source, item.Id), digest, closed);
        if (item.Reporter is { } person)
        {
            var seal = vault.Seal(person);
            request = MatterDecisions.Open(received with { Reporter = seal.Reference }, request.Command, digest, closed) with { People = [seal] };
        }

        return await ledger.AppendAsync(request) switch
        {
            AppendOutcome.Appended => new(RowOutcome.Added, item.Hint),
            AppendOutcome.Duplicate d when d.First.Digest != digest =>
                new(RowOutcome.Unchanged, new("id", item.Id, "was imported before with other content, which stays", Note: true)),
            _ => new(RowOutcome.Unchanged, item.Hint),
        };
    }

    private static MatterReceived Received(MatterItem item, string? enterprise, string? name, string? street) => new()
    {
        Kind = item.Kind,
        Enterprise = enterprise,
        EnterpriseName = name,
        Street = street,
        Content = item.Content,
        Claims = item.Claims,
        OccurredOn = item.OccurredOn,
        ReceivedAt = Instant.Truncate(item.ReceivedAt),
        Source = item.Way,
        ExternalId = item.Id,
        Media = item.Media,
        Suggestion = item.Suggestion,
        Finding = item.Finding,
    };

    private static MatterClosed? Closed(MatterItem item, MatterReceived received) => item.ClosedAt is not { } at ? null : new()
    {
        Number = null,
        Kind = received.Kind,
        Enterprise = received.Enterprise,
        Street = received.Street,
        Outcome = item.Outcome!.Value,
        Note = item.Note,
        ClosedAt = Instant.Truncate(at),
        Summary = Summary.Of(received),
    };

    // Of what the file says, not of what it was tied to: the enterprise may have been identified or have moved since.
    private string Digest(MatterItem item)
    {
        var bytes = System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(item with { Hint = null }, LedgerJson.Options);
        return vault.KeyedHash("import", bytes);
    }
}

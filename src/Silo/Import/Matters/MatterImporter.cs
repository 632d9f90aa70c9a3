using System.Globalization;
using System.Text;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Grains.Matters.Clocks;
using Oversight.Grains.Vault;

namespace Oversight.Silo.Import.Matters;

/// <summary>
/// Opens matters of the past, closed ones in the same breath, by the decisions that the grains take too. The command is made of
/// source and id: the same matter again is the same command.
/// </summary>
internal sealed class MatterImporter(LedgerAppends ledger, IBulkLedger bulk, BusinessBook businesses, ClockKeeper clocks, IVault vault) : IRowImporter<MatterItem>
{
    /// <summary>The code by which whoever brought the matter follows it.</summary>
    public static string Receipt(IVault vault, MatterItem item) => vault.Receipt(Command(item).ToString());

    public async Task<RowResult> ImportAsync(MatterItem item) => await AppendAsync(item) switch
    {
        null => new(RowOutcome.Refused, new("enterprise", item.Enterprise, "no such enterprise; import enterprises before their matters")),
        AppendOutcome.Appended => new(RowOutcome.Added, item.Hint),
        AppendOutcome.Duplicate repeat => Repeated(item, repeat.First.Digest),
        _ => new(RowOutcome.Refused, new("id", item.Id, "the id belongs to a matter of another origin")),
    };

    public async Task<RowResult?[]> FindKnownAsync(IReadOnlyList<MatterItem> items)
    {
        string[] streams = [.. items.Select(item => StreamKey.Matter(MatterId.Of(Command(item))))];
        var opened = await bulk.FindOpenedAsync(streams);
        return [.. items.Zip(streams, (item, stream) => opened.TryGetValue(stream, out var digest) ? Repeated(item, digest) : (RowResult?)null)];
    }

    private RowResult Repeated(MatterItem item, string digest) => digest == Digest(item)
        ? new(RowOutcome.Unchanged, item.Hint)
        : new(RowOutcome.Unchanged, new("id", item.Id, "was imported before with other content, which stays", Note: true));

    /// <summary>Null when the matter's enterprise is not known.</summary>
    public async Task<AppendOutcome?> AppendAsync(MatterItem item)
    {
        var business = await businesses.FindAsync(item);
        if (business is null && item.Enterprise is not null) return null;
        var person = item.Reporter is null ? null : vault.Seal(item.Reporter);
        var received = Received(item, business?.Code, business?.Name, item.Street ?? business?.Street) with
        {
            Reporter = person?.Reference,
            Holder = item.Holder,
            Clocks = item is { RunsHere: true, ClosedAt: null } ? clocks.FromReceipt(item.Kind, Instant.Truncate(item.ReceivedAt)) : null,
            ReceiptHash = item.HasReceipt ? vault.ReceiptHash(Receipt(vault, item)) : null,
        };
        var request = MatterDecisions.Open(received, Command(item), Digest(item), Closed(item, received));
        return await ledger.AppendAsync(request with { People = person is null ? [] : [person] });
    }

    public static CommandKey Command(MatterItem item) => ImportKey.Of("matter", item.Source, item.Id);

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

    // Of what the file says, not of what it was tied to: the enterprise may have been identified or have moved since. The parts
    // and their order never change, or every matter that was imported before would seem to have other content.
    private string Digest(MatterItem item) => vault.KeyedHash("import", Encoding.UTF8.GetBytes(string.Join('\u001f',
        item.Kind, item.Enterprise, item.Business?.Name, item.Business?.Address, item.Content, string.Join(',', item.Claims),
        Day(item.OccurredOn), Time(item.ReceivedAt), Time(item.ClosedAt), item.Outcome, item.Note,
        item.Media?.Outlet, item.Media?.Headline, item.Media?.Url, Day(item.Media?.PublishedOn),
        item.Suggestion?.Deputy, item.Suggestion?.Body, item.Suggestion?.Title,
        item.Finding?.Department, item.Finding?.DocumentNumber, item.Finding?.Measure)));

    private static string? Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);

    private static string? Time(DateTimeOffset? time) => time?.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);
}

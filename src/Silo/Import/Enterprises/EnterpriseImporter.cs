using Oversight.Grains.Enterprises;
using Oversight.Grains.Ledger;

namespace Oversight.Silo.Import.Enterprises;

/// <summary>
/// Registers enterprises. It assumes that each is new and lets the ledger object: most of a large file is new, and then a
/// line costs one append and no reading. A line that came in before, unchanged, is a repeated command and stays without effect,
/// also when the enterprise was changed since: an old file does not bring back old facts.
/// </summary>
internal sealed class EnterpriseImporter(LedgerAppends ledger) : IRowImporter<EnterpriseItem>
{
    private const int Attempts = 5;

    public async Task<RowResult> ImportAsync(EnterpriseItem item)
    {
        EnterpriseRegistered? known = null;
        string? identifiedAs = null;
        var version = 0;
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (EnterpriseDecisions.Register(known, identifiedAs, version, item.Command) is not { } request)
            {
                return new(RowOutcome.Unchanged, item.Note);
            }

            switch (await ledger.AppendAsync(request))
            {
                case AppendOutcome.Appended:
                    return new(known is null ? RowOutcome.Added : RowOutcome.Changed, item.Note);
                case AppendOutcome.Duplicate:
                    return new(RowOutcome.Unchanged, item.Note);
            }

            var facts = await ledger.ReadStreamAsync(StreamKey.Enterprise(item.Command.Code));
            known = facts.Select(f => f.Fact).OfType<EnterpriseRegistered>().LastOrDefault();
            identifiedAs = facts.Select(f => f.Fact).OfType<BusinessIdentified>().LastOrDefault()?.IdentifiedAs;
            version = facts.Count;
        }

        return new(RowOutcome.Refused, new("code", item.Command.Code, "the enterprise is being changed by others; import it again"));
    }
}

using Oversight.Grains.Campaigns.Populations;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Grains.Matters.Parties;
using Oversight.Storage.Ledger;
using Oversight.Storage.Ledger.Planning;

namespace Oversight.Storage.Verification;

/// <summary>
/// Walks the records in order: positions without a gap, times that never fall, hashes that chain, feed numbers as the facts
/// give them. Gathers on the way what the subjects must be.
/// </summary>
internal sealed class ChainCheck(VerificationRun run, SubjectLedger subjects)
{
    private const int PageSize = 5_000;

    private const string Page =
        $"SELECT {RecordColumns.Selected}, r.command_hash FROM record r WHERE r.position > $1 ORDER BY r.position LIMIT 5000";

    private long position;
    private long at;
    private byte[] hash = HashChain.Genesis;

    public async IAsyncEnumerable<Difference> RunAsync()
    {
        var found = new List<Difference>();
        for (var count = PageSize; count == PageSize;)
        {
            var page = await run.QueryAsync(Page, row => (Record: RecordColumns.Read(row), Hash: row.Long(RecordColumns.Count)), position);
            foreach (var (record, commandHash) in page)
            {
                Check(record, commandHash, found);
            }

            foreach (var difference in found)
            {
                yield return difference;
            }

            found.Clear();
            count = page.Count;
            run.Advance(count);
        }

        foreach (var difference in CheckHead())
        {
            yield return difference;
        }
    }

    private void Check(LedgerRecord record, long commandHash, List<Difference> found)
    {
        var key = $"{record.Position}";
        if (record.Position != position + 1)
        {
            found.Add(new("record", $"{position + 1}", $"missing, up to {record.Position - 1}"));
        }

        if (record.At < at)
        {
            found.Add(Difference.Unequal("record", key, $"not before {at}", $"at {record.At}"));
        }

        if (!HashChain.Next(hash, record).AsSpan().SequenceEqual(record.Hash))
        {
            found.Add(new("record", key, "its hash is not that of its content after the record before"));
        }

        if (commandHash != CommandHash.Of(record.Command))
        {
            found.Add(new("record", key, "command_hash is not that of its command"));
        }

        CheckNumbers(record, found);

        // From here on the chain is followed as it stands: one changed record is reported once.
        (position, at, hash) = (record.Position, record.At, record.Hash);
    }

    private void CheckNumbers(LedgerRecord record, List<Difference> found)
    {
        IFact fact;
        try
        {
            fact = RecordTypes.Read(record.Type, record.Data);
        }
        catch (Exception problem) when (problem is InvalidDataException or System.Text.Json.JsonException or NotSupportedException)
        {
            found.Add(new("record", $"{record.Position}", $"its data cannot be read as {record.Type}"));
            return;
        }

        subjects.People += fact switch
        {
            MatterReceived { Reporter: not null, SharesReporter: not true } or AgentFiled => 1,
            PartiesNamed named => named.People(),
            GuestsListed guests => guests.Guests.Length,
            _ => 0,
        };

        foreach (var key in fact is IClaimingFact claiming ? claiming.Claimed() : [])
        {
            subjects.Quotas[key] = subjects.Quotas.GetValueOrDefault(key) + 1;
        }

        var numbers = PreparedFact.Merge(fact.Concerns()).Select(delta => subjects.Next(delta, record.Position));
        var expected = string.Join(' ', numbers);
        if (expected != record.Subjects)
        {
            found.Add(Difference.Unequal("record", $"{record.Position}", $"subjects '{expected}'", $"'{record.Subjects}'"));
        }
    }

    private IEnumerable<Difference> CheckHead()
    {
        var head = run.Head;
        if (head.Position != position || !head.Hash.AsSpan().SequenceEqual(hash) || head.At < at)
        {
            yield return Difference.Unequal("ledger_head", "1", $"at the last record, {position}, with its hash and time", $"at {head.Position}");
        }

        if (head.Subjects != subjects.All.Count)
        {
            yield return Difference.Unequal("ledger_head", "1", $"{subjects.All.Count} subjects", $"{head.Subjects}");
        }
    }
}

using System.Collections.Immutable;
using Microsoft.Extensions.Options;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters.Parties;

namespace Oversight.Grains.Matters.Hints;

/// <summary>Reads what a matter's hints are made of, from the keyed hashes beside the vault. No identity is opened.</summary>
public sealed class HintReader(IMatterDirectory matters, ILedger ledger, IOptions<HintOptions> options)
{
    private const int MostTraces = 500;

    /// <summary>Of every complainant: whoever complains often must not escape by letting somebody else sign first.</summary>
    public async Task<ImmutableArray<Hint>> ReadAsync(MatterRow row)
    {
        if (row.Reporter is not { } reporter || row.Kind is not (MatterKind.Complaint or MatterKind.Report))
        {
            return [];
        }

        var since = row.ReceivedAt - TimeSpan.FromDays(options.Value.Days);
        var people = new List<IReadOnlyList<Trace>>();
        foreach (var person in (await OthersAsync(row)).Prepend(reporter))
        {
            people.Add(await matters.ListTracesAsync(person, row.Kind, since, MostTraces));
        }

        return HintRules.FindOfAll(row, people, options.Value);
    }

    /// <summary>An agent is none of them: who acts for many people by profession complains of nothing.</summary>
    private async Task<ImmutableArray<string>> OthersAsync(MatterRow row) => row.Kind != MatterKind.Complaint
        ? []
        : [.. (await ledger.ReadStreamAsync(StreamKey.Matter(row.Id))).Select(stored => stored.Fact).OfType<PartiesNamed>().SelectMany(named => named.Others)];
}

using System.Collections.Immutable;
using Microsoft.Extensions.Options;

namespace Oversight.Grains.Matters.Hints;

/// <summary>Reads what a matter's hints are made of, from the keyed hashes beside the vault. No identity is opened.</summary>
public sealed class HintReader(IMatterDirectory matters, IOptions<HintOptions> options)
{
    private const int MostTraces = 500;

    public async Task<ImmutableArray<Hint>> ReadAsync(MatterRow row)
    {
        if (row.Reporter is not { } reporter || row.Kind is not (MatterKind.Complaint or MatterKind.Report))
        {
            return [];
        }

        var since = row.ReceivedAt - TimeSpan.FromDays(options.Value.Days);
        return HintRules.Find(row, await matters.ListTracesAsync(reporter, row.Kind, since, MostTraces), options.Value);
    }
}

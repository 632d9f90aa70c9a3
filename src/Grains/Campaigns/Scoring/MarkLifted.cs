using System.Collections.Immutable;
using Oversight.Grains.Ledger;
using Oversight.Grains.Results.Cleaning;

namespace Oversight.Grains.Campaigns.Scoring;

/// <summary>Somebody took a doubt about a sheet back, or raised it again. The sheet itself stays as it is.</summary>
/// <param name="Response">Id of the sheet.</param>
/// <param name="Restored">True: the doubt stands again.</param>
[RecordType("campaign.markLifted")]
public sealed record MarkLifted(string Response, CleaningRule Rule, bool Restored, string Reason, DateTimeOffset At) : IFact
{
    public ImmutableArray<Concern> Concerns() => [];
}

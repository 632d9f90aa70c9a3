using Oversight.Grains.Campaigns;

namespace Oversight.Storage.Ledger.Planning;

/// <summary>A campaign's row with the position of the record that made it.</summary>
internal sealed record CampaignChange(long Seq, CampaignRow Row)
{
    public string Data { get; } = CampaignRowJson.Write(Row);
}

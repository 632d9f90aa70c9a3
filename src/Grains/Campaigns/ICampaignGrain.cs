using Oversight.Grains.Campaigns.Commands;

namespace Oversight.Grains.Campaigns;

/// <summary>
/// One campaign; key <c>campaign/ID</c>. Every command is idempotent by its id and is decided on the present version of the
/// stream; its row shows it when the call returns. Nothing interleaves.
/// </summary>
[Alias("oversight.ICampaignGrain")]
public interface ICampaignGrain : IGrainWithStringKey
{
    /// <summary>Does what the command says if the campaign and the caller allow it. Returns the version of the stream.</summary>
    [Alias("Do")]
    Task<int> DoAsync(CampaignCommand command);
}

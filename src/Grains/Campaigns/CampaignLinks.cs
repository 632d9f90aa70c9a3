using Microsoft.Extensions.Options;

namespace Oversight.Grains.Campaigns;

/// <summary>The addresses that links and QR codes lead to.</summary>
public sealed class CampaignLinks(IOptions<CampaignOptions> options)
{
    /// <summary>Of one invitation.</summary>
    public string Of(string token) => $"{Root}/a/{token}";

    /// <summary>For whoever comes by.</summary>
    public string Open(string campaign) => $"{Root}/a/c/{campaign}";

    private string Root => options.Value.PublicUrl.TrimEnd('/');
}

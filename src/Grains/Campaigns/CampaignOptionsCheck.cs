using Microsoft.Extensions.Options;

namespace Oversight.Grains.Campaigns;

/// <summary>A wrong setting stops the start, with its name.</summary>
internal sealed class CampaignOptionsCheck : IValidateOptions<CampaignOptions>
{
    public ValidateOptionsResult Validate(string? name, CampaignOptions options)
    {
        if (!Uri.TryCreate(options.PublicUrl, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https") || url.Query.Length > 0 || url.Fragment.Length > 0)
        {
            return ValidateOptionsResult.Fail($"{CampaignOptions.Section}:PublicUrl is '{options.PublicUrl}': must be an http or https address");
        }

        if (options.SweepSeconds is < 1 or > 3600)
        {
            return ValidateOptionsResult.Fail($"{CampaignOptions.Section}:SweepSeconds is {options.SweepSeconds}: must be 1..3600");
        }

        return options.MissedAfterSeconds is < 1 or > 86400
            ? ValidateOptionsResult.Fail($"{CampaignOptions.Section}:MissedAfterSeconds is {options.MissedAfterSeconds}: must be 1..86400")
            : ValidateOptionsResult.Success;
    }
}

using System.Text.Json;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Campaigns.Plans;

/// <summary>A plan as text. Two plans are the same when their texts are: their lists have no equality of their own.</summary>
public static class CampaignPlanJson
{
    public static string Write(CampaignPlan plan) => JsonSerializer.Serialize(plan, LedgerJson.Options);

    public static CampaignPlan Read(string text) =>
        JsonSerializer.Deserialize<CampaignPlan>(text, LedgerJson.Options) ?? throw new InvalidDataException("A campaign's plan holds no data.");
}

using System.Text.Json;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Campaigns;

/// <summary>A row as the table holds it.</summary>
public static class CampaignRowJson
{
    public static string Write(CampaignRow row) => JsonSerializer.Serialize(row, LedgerJson.Options);

    public static CampaignRow Read(string text) =>
        JsonSerializer.Deserialize<CampaignRow>(text, LedgerJson.Options) ?? throw new InvalidDataException("A campaign's row holds no data.");
}

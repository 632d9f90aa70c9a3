using System.Text.Json;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Network;

/// <summary>A body as text. Two bodies are the same when their texts are: their lists have no equality of their own.</summary>
public static class BodyJson
{
    public static string Write(Body body) => JsonSerializer.Serialize(body, LedgerJson.Options);

    public static Body Read(string text) =>
        JsonSerializer.Deserialize<Body>(text, LedgerJson.Options) ?? throw new InvalidDataException("A body's row holds no data.");
}

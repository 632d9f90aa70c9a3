using System.Text.Json.Serialization;

namespace Oversight.Grains.Campaigns.Waves;

/// <summary>One of many in a record, so its names are short.</summary>
/// <param name="Unit">Who of the population.</param>
/// <param name="Stratum">Index into the record's strata.</param>
/// <param name="Token">Hash of the token.</param>
public sealed record Invitation(
    [property: JsonPropertyName("u")] string Unit,
    [property: JsonPropertyName("s")] int Stratum,
    [property: JsonPropertyName("t")] string Token)
{
    [JsonPropertyName("e")]
    public string? Enterprise { get; init; }

    [JsonPropertyName("p")]
    public string? Street { get; init; }

    [JsonPropertyName("l")]
    public string? Language { get; init; }

    [JsonPropertyName("c")]
    public string? Contact { get; init; }
}

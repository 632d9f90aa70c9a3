using System.Text.Json;
using System.Text.Json.Serialization;

namespace Oversight.Grains.Law;

/// <summary>A file of rules as it is written; <see cref="LawFileReader"/> checks it. Null is what the file does not say.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record LawFile
{
    public string? Id { get; init; }

    public string? Family { get; init; }

    public TwoTexts? Title { get; init; }

    public string? EffectiveFrom { get; init; }

    public string? EffectiveTo { get; init; }

    public string? Note { get; init; }

    public IReadOnlyDictionary<string, RuleSource>? Sources { get; init; }

    public IReadOnlyList<LawFileRule>? Rules { get; init; }

    public static JsonSerializerOptions Options { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };
}

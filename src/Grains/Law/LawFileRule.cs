using System.Text.Json.Serialization;

namespace Oversight.Grains.Law;

/// <summary>One rule as it is written in a file; limits and codes are still text.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record LawFileRule
{
    public string? Id { get; init; }

    public string? Row { get; init; }

    public TwoTexts? Title { get; init; }

    public TwoTexts? Trigger { get; init; }

    public string? Limit { get; init; }

    public string? WithoutLimit { get; init; }

    public string? Extension { get; init; }

    public TwoTexts? ExtensionBy { get; init; }

    public string? Article { get; init; }

    /// <summary>Key of the file's sources.</summary>
    public string? Source { get; init; }

    public string? Text { get; init; }

    public bool Quoted { get; init; }

    public IReadOnlyList<string>? Pausable { get; init; }

    public IReadOnlyList<string>? PausableIfSet { get; init; }

    public string? Rolls { get; init; }

    public string? Label { get; init; }

    public string? Note { get; init; }
}

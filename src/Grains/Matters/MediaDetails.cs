namespace Oversight.Grains.Matters;

/// <summary>What a media item adds: the outlet (媒体), the headline, the address of the page and the day of publication.</summary>
[GenerateSerializer, Immutable, Alias("oversight.MediaDetails")]
public sealed record MediaDetails(
    [property: Id(0)] string Outlet,
    [property: Id(1)] string? Headline,
    [property: Id(2)] string? Url,
    [property: Id(3)] DateOnly? PublishedOn);

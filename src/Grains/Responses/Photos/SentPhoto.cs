namespace Oversight.Grains.Responses.Photos;

/// <summary>The reference of a photo that is stored durably, or the reason why nothing was.</summary>
public sealed record SentPhoto(string? Reference, PhotoFault? Fault);

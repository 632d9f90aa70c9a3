namespace Oversight.Grains.Responses;

/// <summary>A response as it is stored.</summary>
/// <param name="Seq">The position of its record: the order in which responses came in.</param>
public sealed record StoredResponse(long Seq, string Id, ResponseSubmitted Fact);

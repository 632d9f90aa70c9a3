namespace Oversight.Grains.Responses;

/// <summary>The response is stored durably.</summary>
/// <param name="Id">Of the response.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Repeated">It was stored before, with the same content.</param>
public sealed record ResponseReceipt(string Id, ResponseStatus Status, bool Repeated);

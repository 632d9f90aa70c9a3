using System.ComponentModel;
using Oversight.Grains.Responses;

namespace Oversight.Api.Schema.Responses;

/// <summary>The response is stored durably.</summary>
public sealed record ResponsePayload(
    [property: Description("What became of it.")] ResponseStatus Status,
    [property: Description("It was stored before, with the same content.")] bool Repeated);

namespace Oversight.Api.Schema.Responses;

/// <summary>How long a page of the questionnaire was looked at, in whole seconds.</summary>
public sealed record PageTimeInput
{
    public required string Page { get; init; }

    public required int Seconds { get; init; }
}

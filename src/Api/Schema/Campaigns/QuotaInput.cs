namespace Oversight.Api.Schema.Campaigns;

/// <summary>At most so many answers with an option of a single-choice question.</summary>
public sealed record QuotaInput
{
    public required string Key { get; init; }

    public required string Question { get; init; }

    public required string Option { get; init; }

    public required int Limit { get; init; }
}

using Oversight.Api.GraphQL.Limits;

namespace Oversight.Api.Schema.Matters;

/// <summary>What a submission became: each matter with a receipt of its own.</summary>
public sealed class IntakePayload(SubmitPayload[] matters)
{
    [ListSize(5)]
    public SubmitPayload[] Matters => matters;
}

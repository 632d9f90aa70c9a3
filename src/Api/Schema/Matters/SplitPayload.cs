using GraphQL;

namespace Oversight.Api.Schema.Matters;

/// <summary>The matter that was split off.</summary>
public sealed class SplitPayload(string number, string? receipt)
{
    public string Number => number;

    [Description("For whom the matter's own receipt is: who brought it. Null for a lead that an officer found.")]
    public string? Receipt => receipt;
}

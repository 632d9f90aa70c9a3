using GraphQL;
using Oversight.Api.GraphQL.Limits;
using Oversight.Grains.Matters.Parties;

namespace Oversight.Api.Schema.Matters;

/// <summary>What an agent may do, and from when to when.</summary>
[Name("Agent")]
public sealed class AgentNode(FiledPower filed, DateOnly today)
{
    public int Number => filed.Number;

    [Description("The number of the complainant who gave the power.")]
    public int For => filed.Power.For;

    public string Matters => filed.Power.Matters;

    [ListSize(3)]
    [Description("The special powers; none for a general power of attorney.")]
    public Disposal[] Powers => [.. filed.Power.Powers];

    public DateOnly From => filed.Power.From;

    public DateOnly To => filed.Power.To;

    [Description("Whether it is valid today.")]
    public bool Valid => filed.IsValidOn(today);
}

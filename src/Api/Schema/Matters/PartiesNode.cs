using GraphQL;
using Oversight.Api.GraphQL.Limits;
using Oversight.Grains.Matters.Parties;
using Oversight.Grains.Subjects;

namespace Oversight.Api.Schema.Matters;

/// <summary>Who stands behind a complaint, by numbers. Who they are is in the vault: readReporter.</summary>
[Name("Parties")]
public sealed class PartiesNode(PartyView parties)
{
    [Description("How many complain; 0 when nobody gave a name.")]
    public int Complainants => parties.Complainants;

    [ListSize(2)]
    [Description("The numbers of the complainants who represent all.")]
    public int[] Representatives => [.. parties.Representatives];

    [ListSize(5)]
    [Description("Agents with a power of attorney, in the order in which it was filed.")]
    public AgentNode[] Agents([FromServices] TimeProvider time)
    {
        var today = ChinaTime.Day(time.GetUtcNow());
        return [.. parties.Agents.Select(agent => new AgentNode(agent, today))];
    }

    [ListSize(20)]
    [Description("Consents of represented complainants that are on record.")]
    public GivenConsent[] Given => [.. parties.Given];

    [Description("All complainants agree that the complaint is published; null when nobody answered.")]
    public bool? Publication => parties.Consents.Publication;

    [Description("All complainants agree that mediation is delegated; null when nobody answered.")]
    public bool? Delegation => parties.Consents.Delegation;
}

using System.Collections.Immutable;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Matters.Parties;

/// <summary>The parties of a matter as its stream tells them: what everybody may see, and where in the vault they are.</summary>
public sealed record PartyState(PartyView View, ImmutableArray<PartyReference> People)
{
    public static PartyState Begin(MatterReceived received) => received.Reporter is { } reporter
        ? new(new() { Complainants = 1 }, [new(PartyRole.Reporter, 1, reporter)])
        : new(PartyView.None, []);

    /// <summary>The same instance for a fact that is none of the parties'.</summary>
    public PartyState Apply(IFact fact) => fact switch
    {
        PartiesNamed named => Apply(named),
        AgentFiled filed => With(filed.Agent),
        FormConsentsStated stated => this with { View = View with { Consents = View.Consents.With(stated.Consents) } },
        ConsentRecorded recorded => this with
        {
            View = View with { Given = View.Given.AddRange(recorded.Complainants.Select(number => new GivenConsent(number, recorded.To, recorded.At))) },
        },

        // What was agreed to has been done; a next change needs a consent of its own.
        ClaimsChanged => this with { View = View with { Given = View.Given.RemoveAll(given => given.To == Disposal.ChangeClaims) } },
        _ => this,
    };

    private PartyState Apply(PartiesNamed named)
    {
        var view = View with
        {
            Complainants = View.Complainants + named.Others.Length,
            Representatives = named.Representatives,
            Consents = named.Consents ?? FormConsents.None,
        };
        var others = named.Others.Select((reference, at) => new PartyReference(PartyRole.Complainant, at + 2, reference));
        var people = People.AddRange(others).Select(person => named.Representatives.Contains(person.Number) ? person with { Role = PartyRole.Representative } : person);
        var state = new PartyState(view, [.. people]);
        return named.Agent is { } agent ? state.With(agent) : state;
    }

    private PartyState With(SealedAgent agent)
    {
        var number = View.Agents.Length + 1;
        return new(View with { Agents = View.Agents.Add(new(number, agent.Power)) }, People.Add(new(PartyRole.Agent, number, agent.Person)));
    }
}

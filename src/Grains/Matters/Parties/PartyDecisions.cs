using System.Collections.Immutable;
using Oversight.Grains.Accounts;
using Oversight.Grains.Errors;
using Oversight.Grains.Subjects;

namespace Oversight.Grains.Matters.Parties;

/// <summary>What the handling officer records of the parties after the complaint was handed in.</summary>
internal static class PartyDecisions
{
    private const int MaxText = 2_000;

    public static AgentFiled File(MatterState state, Caller caller, SealedAgent agent, DateTimeOffset now)
    {
        RequireComplaint(state, caller);
        PartyRules.Complainant("agent.for", agent.Power.For, state.Parties.View.Complainants);
        if (state.Parties.View.Agents.Length == PartyRules.MaxAgents)
        {
            throw new InvalidInputException("agent", null, $"at most {PartyRules.MaxAgents} agents");
        }

        return new() { Agent = agent, At = now };
    }

    public static ConsentRecorded Consent(
        MatterState state, Caller caller, Disposal to, ImmutableArray<int> complainants, int? byAgent, string evidence, DateTimeOffset now)
    {
        RequireComplaint(state, caller);
        var parties = state.Parties.View;
        if (!parties.IsJoint)
        {
            throw new InvalidInputException("number", state.Number, "has one complainant, who is represented by nobody (Order 121 art 12)");
        }

        if (complainants.IsDefaultOrEmpty || complainants.Distinct().Count() != complainants.Length)
        {
            throw new InvalidInputException("complainants", PartyRules.List(complainants.IsDefault ? [] : complainants), "each complainant who agrees, once");
        }

        foreach (var number in complainants)
        {
            PartyRules.Complainant("complainants", number, parties.Complainants);
        }

        if (byAgent is { } agent)
        {
            Mandate.RequirePower("byAgent", parties, agent, [to], ChinaTime.Day(now));
            RequirePrincipal(parties, agent, complainants);
        }

        TextRules.Require("evidence", evidence, MaxText);
        return new() { To = to, Complainants = complainants, ByAgent = byAgent, Evidence = evidence, At = now };
    }

    public static FormConsentsStated State(MatterState state, Caller caller, FormConsents consents, string evidence, DateTimeOffset now)
    {
        RequireComplaint(state, caller);
        if (consents == FormConsents.None)
        {
            throw new InvalidInputException("publication", null, "answer at least one of publication and delegation");
        }

        TextRules.Require("evidence", evidence, MaxText);
        return new() { Consents = consents, Evidence = evidence, At = now };
    }

    public static ClaimsChanged Change(MatterState state, Caller caller, ImmutableArray<Claim> claims, int? byAgent, string reason, DateTimeOffset now)
    {
        RequireComplaint(state, caller);
        if (claims.Distinct().Count() != claims.Length)
        {
            throw new InvalidInputException("claims", string.Join(", ", claims), "each claim once");
        }

        TextRules.Require("reason", reason, MaxText);
        var parties = state.Parties.View;
        if (byAgent is { } agent)
        {
            Mandate.RequirePower("byAgent", parties, agent, [Disposal.ChangeClaims], ChinaTime.Day(now));
        }

        Mandate.RequireConsents("claims", string.Join(", ", claims), parties, [Disposal.ChangeClaims], byAgent);
        return new() { Claims = claims, ByAgent = byAgent, Reason = reason, At = now };
    }

    private static void RequirePrincipal(PartyView parties, int agent, ImmutableArray<int> complainants)
    {
        var principal = parties.Agents[agent - 1].Power.For;
        if (complainants is not [var only] || only != principal)
        {
            throw new InvalidInputException("complainants", PartyRules.List(complainants), $"agent {agent} acts for complainant {principal} alone (Order 121 art 11)");
        }
    }

    private static void RequireComplaint(MatterState state, Caller caller)
    {
        caller.Require(Role.Officer);
        MatterDecisions.RequireHandler(state, caller);
        MatterDecisions.RequireOpen(state);
        if (state.Received.Kind != MatterKind.Complaint || state.Received.Reporter is null)
        {
            throw new InvalidInputException("number", state.Number, "only a complaint has complainants");
        }
    }
}

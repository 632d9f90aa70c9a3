using System.Collections.Immutable;
using Oversight.Grains.Errors;
using Oversight.Grains.Matters.Steps;
using Oversight.Grains.Procedures;
using Oversight.Grains.Subjects;

namespace Oversight.Grains.Matters.Parties;

/// <summary>
/// Whether those who act for the complainants may do what a step does. Representatives act for all, but what gives away claims
/// needs everybody represented (Order 121 art 12); an agent needs a valid power, and a special one for it (art 11); delegated
/// mediation needs the complainant's consent (art 19).
/// </summary>
public static class Mandate
{
    /// <exception cref="InvalidInputException">Somebody's consent or power is missing; the rule names whose and the article.</exception>
    internal static void Require(MatterState state, Step step, StepDetails details, DateTimeOffset now)
    {
        var parties = state.Parties.View;
        var acts = Acts(step, details);
        if (details.ByAgent is { } agent)
        {
            RequirePower("details.byAgent", parties, agent, acts, ChinaTime.Day(now));
        }

        if (step == Step.Delegate && parties.Consents.Delegation == false)
        {
            throw new InvalidInputException("step", step.ToString(), "the complainant refused delegated mediation; record that they agree now (Order 121 art 19)");
        }

        RequireConsents("step", step.ToString(), parties, acts, details.ByAgent);
    }

    /// <summary>An agent whose power is valid today and, where <paramref name="acts"/> are given, covers one of them.</summary>
    internal static void RequirePower(string field, PartyView parties, int agent, ImmutableArray<Disposal> acts, DateOnly today)
    {
        var power = parties.Agents.FirstOrDefault(each => each.Number == agent)
            ?? throw new InvalidInputException(field, $"{agent}", $"the number of an agent, {parties.Agents.Length} are known");
        if (power.Power.From > today)
        {
            throw PartyRules.NotYet(field, power.Power);
        }

        if (power.Power.To < today)
        {
            throw PartyRules.Ended(field, power.Power);
        }

        if (acts.Length > 0 && !acts.Any(power.Power.Powers.Contains))
        {
            throw new InvalidInputException(field, $"{agent}", $"the power of attorney of agent {agent} has to include {string.Join(", ", acts)} (Order 121 art 11)");
        }
    }

    internal static void RequireConsents(string field, string value, PartyView parties, ImmutableArray<Disposal> acts, int? byAgent)
    {
        if (!parties.IsJoint || acts.Length == 0)
        {
            return;
        }

        var principal = byAgent is { } agent ? parties.Agents[agent - 1].Power.For : 0;
        var missing = parties.Represented
            .Where(number => number != principal && !parties.Given.Any(given => given.Complainant == number && acts.Contains(given.To)))
            .ToList();
        if (missing.Count > 0)
        {
            throw new InvalidInputException(field, value, $"needs the recorded consent to {string.Join(", ", acts)} of complainant {PartyRules.List(missing)} (Order 121 art 12)");
        }
    }

    /// <summary>What of the claims the step gives away; any one of them covers it.</summary>
    private static ImmutableArray<Disposal> Acts(Step step, StepDetails details) => step switch
    {
        Step.Agree or Step.OdrSettle or Step.SettlePrivately => [Disposal.Settle],
        Step.Withdraw => [Disposal.WaiveClaims],
        Step.Terminate when details.TerminationGround == TerminationGround.WithdrawnOrSettled => [Disposal.WaiveClaims, Disposal.Settle],
        _ => [],
    };
}

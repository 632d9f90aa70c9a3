using System.Collections.Immutable;
using CsCheck;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;

namespace Oversight.Grains.Tests.Subjects;

/// <summary>
/// Random but lawful histories of matters: each is received, perhaps moved, perhaps closed, perhaps moved again, with the facts
/// of all matters shuffled together the way a ledger would hold them.
/// </summary>
internal static class History
{
    public static readonly string[] Enterprises = ["E1", "E2", "E3"];
    public static readonly string[] Streets = ["330106001", "330106002"];
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly Gen<MatterPlan> Plan =
        from kind in Gen.Enum<MatterKind>()
        from enterprise in Pick(Enterprises)
        from street in Pick(Streets)
        from hour in Gen.Int[0, 8_000]
        from steps in Pick("", "c", "m", "mc", "cm", "mcm")
        from target in Pick(Enterprises)
        from targetStreet in Pick(Streets)
        select new MatterPlan(kind, enterprise, street, Start.AddHours(hour), steps, target, targetStreet);

    public static readonly Gen<ImmutableArray<IFact>> Facts =
        from plans in Plan.Array[0, 30]
        from seed in Gen.Int
        select Interleave([.. plans.Select(Play)], seed);

    /// <summary>The feed of one subject, numbered without a gap.</summary>
    public static List<FeedEntry> Feed(IEnumerable<IFact> facts, SubjectKey subject)
    {
        var entries = new List<FeedEntry>();
        var position = 0L;
        foreach (var fact in facts)
        {
            position++;
            if (fact.Concerns().Any(concern => concern.Subject == subject))
            {
                var number = entries.Count + 1;
                entries.Add(new(number, new(position, "matter/x", 1, Start.AddMinutes(position), "t", "t:1", "d", [new(subject, number)], fact)));
            }
        }

        return entries;
    }

    private static Gen<string> Pick(params string[] values) => Gen.Int[0, values.Length - 1].Select(at => values[at]);

    private static List<IFact> Play(MatterPlan plan)
    {
        var received = new MatterReceived
        {
            Kind = plan.Kind,
            Enterprise = plan.Enterprise,
            EnterpriseName = plan.Enterprise,
            Street = plan.Street,
            Content = "内容",
            ReceivedAt = plan.At,
            Source = Source.Api,
        };
        var state = MatterState.Apply("x", null, Stored(received, 1))!;
        List<IFact> facts = [received];
        foreach (var step in plan.Steps)
        {
            IFact? fact = step == 'c' ? Close(state, plan) : Move(state, plan, facts.Count);
            if (fact is not null)
            {
                facts.Add(fact);
                state = MatterState.Apply("x", state, Stored(fact, facts.Count))!;
            }
        }

        return facts;
    }

    private static MatterClosed Close(MatterState state, MatterPlan plan) => new()
    {
        Number = state.Number,
        Kind = plan.Kind,
        Enterprise = state.Enterprise,
        Street = state.Street,
        Outcome = MatterOutcome.Settled,
        ClosedAt = plan.At.AddDays(40),
        Summary = "内容",
    };

    private static IFact? Move(MatterState state, MatterPlan plan, int step)
    {
        var target = Enterprises[(Array.IndexOf(Enterprises, plan.Target) + step) % Enterprises.Length];
        var request = MatterDecisions.Move(state, new(new("t", $"m{step}"), state.Street, target, target, plan.TargetStreet), plan.At.AddDays(50));
        return request?.Facts[0];
    }

    private static StoredFact Stored(IFact fact, int version) =>
        new(version, "matter/x", version, Start, "t", $"t:{version}", "d", [], fact);

    private static ImmutableArray<IFact> Interleave(List<List<IFact>> matters, int seed)
    {
        var random = new Random(seed);
        var facts = ImmutableArray.CreateBuilder<IFact>();
        while (matters.RemoveAll(matter => matter.Count == 0) >= 0 && matters.Count > 0)
        {
            var next = matters[random.Next(matters.Count)];
            facts.Add(next[0]);
            next.RemoveAt(0);
        }

        return facts.ToImmutable();
    }

    private sealed record MatterPlan(
        MatterKind Kind, string Enterprise, string Street, DateTimeOffset At, string Steps, string Target, string TargetStreet);
}

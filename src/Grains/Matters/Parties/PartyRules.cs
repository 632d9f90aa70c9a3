using System.Collections.Immutable;
using System.Globalization;
using Oversight.Grains.Errors;
using Oversight.Grains.Subjects;
using Oversight.Grains.Vault;

namespace Oversight.Grains.Matters.Parties;

/// <summary>What parties must be to be stored: Order 121 art 11 on agents, art 12 on joint complaints.</summary>
public static class PartyRules
{
    /// <summary>No rule knows a limit; a form holds no more rows.</summary>
    public const int MaxComplainants = 40;

    public const int MaxAgents = 5;
    public const int MaxRepresentatives = 2;
    public const int MaxMatters = 500;
    private const int MaxIdNumber = 40;

    public static void Check(Submission submission, DateTimeOffset now)
    {
        if (submission.Kind != MatterKind.Complaint)
        {
            OnlyComplaints(submission);
            return;
        }

        if (submission.Joint is { } joint)
        {
            Check(joint);
        }

        if (submission.Agent is { } agent)
        {
            Check(agent, 1 + (submission.Joint?.Others.Length ?? 0), now);

            // Who hands in a complaint for somebody acts already.
            if (agent.Power.From > ChinaTime.Day(now))
            {
                throw NotYet("agent.from", agent.Power);
            }
        }
    }

    public static void Check(JointEntry joint)
    {
        var count = joint.Others.Length + 1;
        if (count is < 2 or > MaxComplainants)
        {
            throw new InvalidInputException("joint.others", Text(count), $"a joint complaint has 2 to {MaxComplainants} complainants, the reporter is the first (Order 121 art 12)");
        }

        for (var at = 0; at < joint.Others.Length; at++)
        {
            Person($"joint.others[{at}]", joint.Others[at]);
        }

        Representatives(joint.Representatives, count);
    }

    /// <param name="agent">As handed in.</param>
    /// <param name="complainants">How many complain.</param>
    /// <param name="now">A power that has ended gives no power any more.</param>
    public static void Check(AgentEntry agent, int complainants, DateTimeOffset now)
    {
        Person("agent", agent.Person);
        TextRules.RequireLine("agent.idNumber", agent.Person.IdNumber, MaxIdNumber);
        var power = agent.Power;
        TextRules.Require("agent.matters", power.Matters, MaxMatters);
        if (power.Powers.Distinct().Count() != power.Powers.Length)
        {
            throw new InvalidInputException("agent.powers", string.Join(", ", power.Powers), "each power once");
        }

        Complainant("agent.for", power.For, complainants);
        if (power.To < power.From)
        {
            throw new InvalidInputException("agent.to", Text(power.To), $"not before the first day {Text(power.From)} (Order 121 art 11)");
        }

        if (power.To < ChinaTime.Day(now))
        {
            throw Ended("agent.to", power);
        }
    }

    internal static void Complainant(string field, int number, int complainants)
    {
        if (number < 1 || number > complainants)
        {
            throw new InvalidInputException(field, Text(number), $"the number of a complainant, 1 to {complainants} (Order 121 art 12)");
        }
    }

    internal static InvalidInputException NotYet(string field, GrantedPower power) =>
        new(field, Text(power.From), $"the power of attorney begins only on {Text(power.From)} (Order 121 art 11)");

    internal static InvalidInputException Ended(string field, GrantedPower power) =>
        new(field, Text(power.To), $"the power of attorney ended on {Text(power.To)} (Order 121 art 11)");

    private static void Representatives(ImmutableArray<int> numbers, int complainants)
    {
        foreach (var number in numbers)
        {
            Complainant("joint.representatives", number, complainants);
        }

        if (numbers.Distinct().Count() != numbers.Length)
        {
            throw new InvalidInputException("joint.representatives", List(numbers), "each representative once");
        }

        if (numbers.Length > MaxRepresentatives)
        {
            throw new InvalidInputException("joint.representatives", List(numbers), $"at most {MaxRepresentatives} representatives (Order 121 art 12)");
        }
    }

    private static void Person(string field, Person person)
    {
        TextRules.RequireLine(field + ".name", person.Name, SubmissionRules.MaxName);
        SubmissionRules.Phone(person.Phone, field + ".phone");
        TextRules.OptionalLine(field + ".address", person.Address, SubmissionRules.MaxAddress);
    }

    private static void OnlyComplaints(Submission submission)
    {
        var field = submission.Joint is not null ? "joint" : submission.Agent is not null ? "agent" : submission.Consents is not null ? "consents" : null;
        if (field is not null)
        {
            throw new InvalidInputException(field, submission.Kind.ToString(), "only a complaint has joint complainants, an agent and these consents");
        }
    }

    internal static string List(IEnumerable<int> numbers) => string.Join(", ", numbers.Select(Text));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

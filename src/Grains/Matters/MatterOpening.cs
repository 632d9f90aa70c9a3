using System.Collections.Immutable;
using Oversight.Grains.Accounts;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters.Clocks;
using Oversight.Grains.Matters.Parties;
using Oversight.Grains.Matters.Steps;
using Oversight.Grains.Network;
using Oversight.Grains.Subjects;
using Oversight.Grains.Vault;

namespace Oversight.Grains.Matters;

/// <summary>Makes what the ledger stores of a submission: the person is sealed, the clocks are started, a body has the matter.</summary>
public sealed class MatterOpening(ClockKeeper clocks, IBodyDirectory bodies, IVault vault, IPasswords passwords)
{
    public async Task<AppendRequest> RequestAsync(Entry entry, string receiptHash, Caller caller, DateTimeOffset now)
    {
        var (submission, target) = (entry.Submission, entry.Target);
        var network = await bodies.CurrentAsync();
        var person = submission.Reporter is null ? null : vault.Seal(submission.Reporter);
        var received = new MatterReceived
        {
            Kind = submission.Kind,
            Enterprise = target.Enterprise,
            EnterpriseName = target.EnterpriseName,
            Street = target.Street,
            Content = submission.Content,
            Claims = submission.Claims,
            OccurredOn = submission.OccurredOn,
            Field = submission.Field,
            ReceivedAt = now,
            Source = SourceOf(submission, caller, network),
            Reporter = person?.Reference,
            ReceiptHash = receiptHash,
            PasswordHash = submission.Password is { } password ? passwords.Hash(password) : null,
            Answer = submission.Answer,
            Media = submission.Media,
            Suggestion = submission.Suggestion,
            Finding = submission.Finding,
            Clocks = clocks.FromReceipt(submission.Kind, now),
            Holder = HolderOf(submission.Kind, caller, target, network, now),
            SplitFrom = entry.SplitFrom,
            SplitReason = entry.SplitFrom is null ? null : SplitReason.MixedSubmission,
        };
        var odr = submission is { OdrFirst: true, Kind: MatterKind.Complaint } && network.OdrFor(target.Enterprise, ChinaTime.Day(now)) is not null;
        var (parties, people) = Seal(submission);
        return MatterDecisions.Open(received, entry.Command, entry.Digest, parties is null && !odr ? null : state => Then(state, parties, odr, now)) with
        {
            People = person is null ? people : people.Insert(0, person),
        };
    }

    private IEnumerable<IFact> Then(MatterState state, PartiesNamed? parties, bool odr, DateTimeOffset now) =>
        [.. parties is null ? Enumerable.Empty<IFact>() : [parties], .. odr ? StepDecisions.Negotiate(state, clocks, now) : []];

    /// <summary>Null when the complaint is one person's who answered nothing of form 1.</summary>
    private (PartiesNamed? Parties, ImmutableArray<SealedPerson> People) Seal(Submission submission)
    {
        if (submission is { Joint: null, Agent: null, Consents: null })
        {
            return (null, []);
        }

        var others = submission.Joint?.Others.Select(vault.Seal).ToImmutableArray() ?? [];
        var agent = submission.Agent is null ? null : vault.Seal(submission.Agent.Person);
        var parties = new PartiesNamed
        {
            Others = [.. others.Select(other => other.Reference)],
            Representatives = submission.Joint?.Representatives ?? [],
            Agent = agent is null ? null : new(agent.Reference, submission.Agent!.Power),
            Consents = submission.Consents,
        };
        return (parties, agent is null ? others : others.Add(agent));
    }

    /// <summary>Who receives a person owns the matter (first-inquiry responsibility); a report goes from a contact point straight to an authority.</summary>
    private static string? HolderOf(MatterKind kind, Caller caller, MatterTarget target, BodyNetwork network, DateTimeOffset now) =>
        caller.Body is { } own && !(MatterKinds.Of(kind).Confidential && network.Find(own) is { } body && !body.Kind.IsAuthority())
            ? own
            : network.IntakeUnitFor(target.Street, ChinaTime.Day(now))?.Id;

    /// <summary>What the people of a contact point enter came in there, whatever they say; and nobody else's did.</summary>
    private static Source SourceOf(Submission submission, Caller caller, BodyNetwork network) => (network.Find(caller.Body)?.Kind, submission.Source) switch
    {
        (BodyKind.ContactPoint, _) => Source.ContactPoint,
        (_, Source.Survey) when submission.Answer is null => throw new InvalidInputException("source", submission.Source.ToString(), "open answers are made matters of where they are read"),
        (_, Source.ContactPoint) => throw new InvalidInputException("source", submission.Source.ToString(), "only the people of a contact point hand in for it"),
        _ => submission.Source,
    };
}

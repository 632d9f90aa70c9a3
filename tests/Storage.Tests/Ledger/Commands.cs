using System.Collections.Immutable;
using Oversight.Grains.Enterprises;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Grains.Matters.Parties;
using Oversight.Grains.Network;
using Oversight.Grains.Streets;
using Oversight.Grains.Vault;

namespace Oversight.Storage.Tests.Ledger;

/// <summary>Requests as the domain decides them.</summary>
internal static class Commands
{
    private static readonly DateTimeOffset Day = new(2026, 3, 14, 9, 26, 53, TimeSpan.FromHours(8));
    private static int ids;

    public static CommandKey Key(string? id = null) => new("tester", id ?? $"command-{Interlocked.Increment(ref ids)}");

    public static AppendRequest Complaint(
        string? enterprise = "E1", string? street = "110101001", CommandKey? key = null, string content = "灯不亮", string digest = "digest") =>
        Open(MatterKind.Complaint, enterprise, street, key, content, digest);

    public static AppendRequest Open(
        MatterKind kind, string? enterprise, string? street, CommandKey? key = null, string content = "灯不亮", string digest = "digest")
    {
        var command = key ?? Key();
        var received = new MatterReceived
        {
            Kind = kind,
            Enterprise = enterprise,
            EnterpriseName = enterprise is null ? null : "商店" + enterprise,
            Street = street,
            Content = content,
            ReceivedAt = Day,
            Source = Source.Web,
            ReceiptHash = "receipt-" + MatterId.Of(command),
        };
        return MatterDecisions.Open(received, command, digest);
    }

    /// <summary>With who brought it.</summary>
    public static AppendRequest Named(AppendRequest opening, string reference) => opening with
    {
        Facts = [(MatterReceived)opening.Facts[0] with { Reporter = reference }],
        Rows = [.. opening.Rows.Select(row => ((MatterRow)row) with { Reporter = reference })],
        People = [Person(reference)],
    };

    /// <summary>With another complainant and an agent.</summary>
    public static AppendRequest Joint(AppendRequest named, string other, string agent)
    {
        var power = new GrantedPower(1, "代为投诉", [], DateOnly.MinValue, DateOnly.MaxValue);
        ImmutableArray<IFact> facts = [.. named.Facts, new PartiesNamed { Others = [other], Agent = new(agent, power) }];
        return named with
        {
            Facts = facts,
            Rows = MatterDecisions.Fold(MatterId.Of(named.Command), null, named.Command, named.Digest, facts).ToRows(),
            People = [.. named.People, Person(other), Person(agent)],
        };
    }

    private static SealedPerson Person(string reference) => new(reference, 1, [1, 2, 3], [4, 5, 6, 7]);

    public static AppendRequest Take(MatterState matter, string officer) =>
        MatterDecisions.Take(matter, Key(), new(officer, Grains.Accounts.Role.Officer, string.Empty))!;

    /// <summary>As history that is imported is closed: without the steps of a procedure.</summary>
    public static AppendRequest Close(MatterState matter, string officer) => MatterDecisions.Append(
        matter, Key(), officer, MatterDecisions.Closing(matter, MatterOutcome.Settled, null, Day.AddDays(2)));

    public static AppendRequest Move(MatterState matter, string enterprise, string? street) =>
        MatterDecisions.Move(matter, new(Key(), matter.Street, enterprise, "店" + enterprise, street), Day.AddDays(3))!;

    public static AppendRequest Register(
        string code, string name, string? street = null, EnterpriseRegistered? known = null, int version = 0, string? identifiedAs = null) =>
        EnterpriseDecisions.Register(known, identifiedAs, version, new RegisterEnterprise(Key(), code, name, "地址", street))!;

    public static AppendRequest Identify(string business, string name, string enterprise) =>
        EnterpriseDecisions.MarkIdentified(
            new EnterpriseState { Registration = new() { Code = business, Name = name }, StreamVersion = 1 }, new(Key(), enterprise))!;

    public static AppendRequest Division(string code, string name, int version = 0) => new()
    {
        Stream = StreamKey.Division(code),
        ExpectedVersion = version,
        Command = Key(),
        Digest = "division",
        Facts = [new DivisionRegistered(code, name)],
        Rows = [new DivisionRow(code, name)],
    };

    public static AppendRequest Body(Body body, BodyState? known = null) => known is null
        ? BodyDecisions.Register(null, body, BodyNetwork.Empty, Key())!
        : BodyDecisions.Change(known, body, BodyNetwork.Empty, Key())!;
}

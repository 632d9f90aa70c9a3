using Oversight.Grains.Enterprises;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Grains.Matters.Fields;
using Oversight.Grains.Matters.Steps;
using Oversight.Grains.Network;
using Oversight.Grains.Procedures;
using Oversight.Storage.Tests.Ledger;
using Oversight.Testing;

namespace Oversight.Storage.Tests.Statistics;

/// <summary>Matters of five months, each of which went some random way through its procedure; some are history without steps.</summary>
internal sealed class Caseload(LedgerProgram program, int seed)
{
    public static readonly DateTimeOffset Start = new(2026, 1, 3, 1, 0, 0, TimeSpan.Zero);

    private static readonly string?[] Streets = ["330106001", "330106002", "330102001", "320501100", null];
    private static readonly string?[] Holders = ["unit", "food", "station", "district", "city", null];

    private readonly Random random = new(seed);

    /// <summary>The last one has no complaint.</summary>
    public static string[] Green { get; } = [.. Enumerable.Range(1, 3).Select(at => CreditCode.Fictional("91", "330106", at).Value)];

    public static IReadOnlyList<Body> Bodies { get; } =
    [
        new() { Id = "city", Kind = BodyKind.City, Name = "市局", Areas = ["3301"] },
        new() { Id = "district", Kind = BodyKind.District, Name = "区局", NameEn = "District bureau", Parent = "city", Areas = ["330106"] },
        new() { Id = "unit", Kind = BodyKind.Unit, Name = "消保科", Parent = "district" },
        new() { Id = "food", Kind = BodyKind.Unit, Name = "食品科", Parent = "district", Fields = ["01"] },
        new() { Id = "station", Kind = BodyKind.Station, Name = "北山所", Parent = "district", Areas = ["330106001"], Fields = ["01", "02"] },
        new() { Id = "green-a", Kind = BodyKind.OdrEnterprise, Name = "绿色甲", Parent = "district", Enterprise = Green[0] },
        new() { Id = "green-b", Kind = BodyKind.OdrEnterprise, Name = "绿色乙", Parent = "district", Enterprise = Green[1] },
        new() { Id = "green-c", Kind = BodyKind.OdrEnterprise, Name = "绿色丙", Parent = "district", Enterprise = Green[2] },
    ];

    public async Task FillAsync(int matters)
    {
        for (var n = 0; n < Bodies.Count; n++)
        {
            await program.AppendAsync(BodyDecisions.Register(null, Bodies[n], new(Bodies.Take(n)), Commands.Key())!);
        }

        for (var n = 0; n < matters; n++)
        {
            await OneAsync();
        }
    }

    private async Task OneAsync()
    {
        var kind = Pick(MatterKind.Complaint, MatterKind.Complaint, MatterKind.Complaint, MatterKind.Report, MatterKind.MediaItem, MatterKind.Suggestion);
        var at = Start + TimeSpan.FromHours(random.Next(0, 3_200));
        var received = new MatterReceived
        {
            Kind = kind,
            Street = Pick(Streets),
            Enterprise = Pick(Green[0], Green[1], "E1", "E2", null),
            Content = "灯不亮",
            ReceivedAt = at,
            Source = Pick(Enum.GetValues<Source>()),
            Field = Pick(null, null, "01", "05"),
            Holder = Pick(Holders),
            Clocks = random.Next(6) == 0 ? null : TestClocks.Keeper.FromReceipt(kind, at),
        };
        var opening = MatterDecisions.Open(received, Commands.Key(), "digest", received.Clocks is null && random.Next(2) == 0 ? Closed(received) : null);
        await program.AppendAsync(opening);
        var state = await program.MatterAsync(opening);
        if (random.Next(4) == 0)
        {
            await program.AppendAsync(MatterDecisions.Append(state, Commands.Key(), "classify", new MatterClassified { Field = Pick("02", "05"), At = at }));
            state = await program.MatterAsync(opening);
        }

        for (var steps = state.Closed is null ? random.Next(9) : 0; steps > 0; steps--)
        {
            at += TimeSpan.FromHours(random.Next(0, 500));
            if (ProcedureBook.Of(kind).From(state.Stage).ToArray() is not { Length: > 0 } open)
            {
                break;
            }

            await program.AppendAsync(MatterDecisions.Append(
                state, Commands.Key(), "step", [.. StepDecisions.Facts(state, Pick(open), Details(), TestClocks.Keeper, at)]));
            state = await program.MatterAsync(opening);
        }
    }

    private MatterClosed Closed(MatterReceived received) => new()
    {
        Kind = received.Kind,
        Enterprise = received.Enterprise,
        Street = received.Street,
        Outcome = Pick(Enum.GetValues<MatterOutcome>()),
        ClosedAt = received.ReceivedAt.AddDays(3),
        Summary = "灯不亮",
    };

    private StepDetails Details() => new()
    {
        Reason = "理由",
        Satisfaction = Pick(Enum.GetValues<Satisfaction>()),
        TerminationGround = Pick(Enum.GetValues<TerminationGround>()),
        Agreement = new("退款", PerformedAtOnce: true, WithoutDocument: false, random.Next(3) == 0 ? null : random.Next(1, 1_000_000)),
    };

    private T Pick<T>(params T[] values) => values[random.Next(values.Length)];
}

using Oversight.Grains.Accounts;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Grains.Matters.Identity;
using Oversight.Testing;

namespace Oversight.Grains.Tests.Matters;

public sealed class MatterDecisionsTests
{
    private static readonly Caller Officer = new("lin", Role.Officer, "330106");
    private static readonly Caller Other = new("wu", Role.Officer, "330106");
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_row_that_opens_a_matter_is_the_fold_of_what_it_writes()
    {
        var received = Received();
        var request = MatterDecisions.Open(received, new("public", "c-1"), "digest");

        var stored = new StoredFact(7, request.Stream, 1, Now, "public", "public:c-1", "digest", [new(MatterNumber.Register(received.Kind, Now), 12)], received);
        var row = MatterState.Apply(MatterId.Of(request.Command), null, stored)!.ToRow();
        row.Number.ShouldBe("TS-2026-000012");
        request.Rows.ShouldBe([row with { Number = null }]);
    }

    [Fact]
    public void Only_the_handling_officer_closes_and_reads_the_identity()
    {
        var open = Matter();
        Should.Throw<ForbiddenException>(() => MatterDecisions.Close(open, Close(Officer), TestClocks.Keeper, Now));
        Should.Throw<ForbiddenException>(() => IdentityDecisions.Read(open, new("lin", "r"), Officer, "核实", Now));

        var taken = After(open, MatterDecisions.Take(open, new("lin", "t"), Officer)!);
        Should.Throw<ForbiddenException>(() => MatterDecisions.Take(taken, new("wu", "t"), Other));
        Should.Throw<ForbiddenException>(() => IdentityDecisions.Read(taken, new("wu", "r"), Other, "核实", Now));
        IdentityDecisions.Read(taken, new("lin", "r"), Officer, "核实", Now).Facts.ShouldBe([new IdentityRead("lin", "核实")]);

        var closed = After(taken, MatterDecisions.Close(taken, Close(Officer), TestClocks.Keeper, Now));
        closed.Status.ShouldBe(MatterStatus.Closed);
        Should.Throw<InvalidInputException>(() => MatterDecisions.Close(closed, Close(Officer), TestClocks.Keeper, Now)).Rule.ShouldBe("the matter is closed");
    }

    [Fact]
    public void Taking_again_and_moving_to_where_it_stands_write_nothing()
    {
        var open = Matter();
        var taken = After(open, MatterDecisions.Take(open, new("lin", "t"), Officer)!);
        MatterDecisions.Take(taken, new("lin", "t2"), Officer).ShouldBeNull();
        MatterDecisions.Move(taken, new(new("x", "m"), null, taken.Enterprise!, null, null), Now).ShouldBeNull();
    }

    [Fact]
    public void An_identity_is_not_read_without_a_purpose()
    {
        var open = Matter();
        var taken = After(open, MatterDecisions.Take(open, new("lin", "t"), Officer)!);
        Should.Throw<InvalidInputException>(() => IdentityDecisions.Read(taken, new("lin", "r"), Officer, " ", Now)).Field.ShouldBe("purpose");
    }

    [Fact]
    public void Who_reported_is_read_once_within_the_time_that_somebody_else_approved()
    {
        var taken = Report();
        var asked = After(taken, IdentityDecisions.Request(taken, new("lin", "a"), "d", Officer, "核实", Now));
        asked.ToRow().IdentityAsked.ShouldBeTrue();
        Should.Throw<ForbiddenException>(() => IdentityDecisions.Answer(asked, new("lin", "y"), "d", Officer, true, null, TimeSpan.FromHours(1), Now));
        Should.Throw<ForbiddenException>(() => IdentityDecisions.Read(asked, new("lin", "r"), Officer, "核实", Now));
        var approved = After(asked, IdentityDecisions.Answer(asked, new("wu", "y"), "d", Other, true, null, TimeSpan.FromHours(1), Now));
        Should.Throw<ForbiddenException>(() => IdentityDecisions.Read(approved, new("lin", "r"), Officer, "核实", Now.AddHours(1)));
        Should.Throw<InvalidInputException>(() => IdentityDecisions.Read(approved, new("lin", "r"), Officer, "好奇", Now)).Field.ShouldBe("purpose");
        var read = After(approved, IdentityDecisions.Read(approved, new("lin", "r"), Officer, "核实", Now.AddMinutes(59)));
        Should.Throw<ForbiddenException>(() => IdentityDecisions.Read(read, new("lin", "r2"), Officer, "核实", Now.AddMinutes(59)));
    }

    private static MatterState Report()
    {
        var received = Received() with { Kind = MatterKind.Report, Reporter = "p-1" };
        var stored = new StoredFact(1, "matter/m", 1, Now, "public", "public:c", "d", [new(MatterNumber.Register(received.Kind, Now), 1)], received);
        var open = MatterState.Apply("m", null, stored)!;
        return After(open, MatterDecisions.Take(open, new("lin", "t"), Officer)!);
    }

    private static MatterReceived Received() => new()
    {
        Kind = MatterKind.Complaint,
        Enterprise = "L234567234567",
        EnterpriseName = "老张面馆",
        Content = "面里有虫",
        ReceivedAt = Now,
        Source = Source.Web,
    };

    private static MatterState Matter()
    {
        var received = Received();
        var stored = new StoredFact(1, "matter/m", 1, Now, "public", "public:c", "d", [new(MatterNumber.Register(received.Kind, Now), 1)], received);
        return MatterState.Apply("m", null, stored)!;
    }

    private static CloseMatter Close(Caller caller) => new(new(caller.Name, "close"), caller, MatterOutcome.Settled, "已退款");

    private static MatterState After(MatterState state, AppendRequest request)
    {
        var next = MatterDecisions.Fold(state.Id, state, request.Command, request.Digest, request.Facts);
        request.Rows.ShouldBe(next.ToRows());
        return next;
    }
}

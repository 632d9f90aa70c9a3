using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Grains.Matters.Clocks;
using Oversight.Grains.Matters.Commands;
using Oversight.Grains.Matters.Steps;
using Oversight.Grains.Network;
using Oversight.Grains.Procedures;
using Oversight.Testing;

namespace Oversight.Grains.Tests.Matters;

public sealed class OdrReturnTests
{
    private static readonly DateTimeOffset Now = new(2026, 6, 1, 2, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_negotiation_that_had_its_ten_working_days_returns_by_the_sweep_once()
    {
        var received = new MatterReceived
        {
            Kind = MatterKind.Complaint, Content = "坏面", ReceivedAt = Now, Source = Source.Web, Clocks = TestClocks.Keeper.FromReceipt(MatterKind.Complaint, Now),
        };
        var opening = MatterDecisions.Open(received, new("public", "c"), "d", state => StepDecisions.Negotiate(state, TestClocks.Keeper, Now));
        var state = MatterDecisions.Fold("m", null, opening.Command, "d", opening.Facts);
        state.Stage.ShouldBe(Stage.OdrNegotiating);
        var due = state.Clocks.Strictest()!.Due!.Value;

        Sweep(state, due.AddMinutes(-1)).Stage.ShouldBe(Stage.OdrNegotiating);
        var returned = Sweep(state, due);
        returned.Stage.ShouldBe(Stage.Registered);
        returned.Clocks.Strictest()!.Rule.ShouldBe("complaint.accept");
        returned.Clocks.Strictest()!.StartedAt.ShouldBe(due);
        new RaiseAlarms(new("clock", "again")).Decide(returned, new(TestClocks.Keeper, BodyNetwork.Empty, due)).ShouldBeNull();
    }

    private static MatterState Sweep(MatterState state, DateTimeOffset at)
    {
        var command = new RaiseAlarms(new CommandKey("clock", $"{at:O}"));
        return command.Decide(state, new(TestClocks.Keeper, BodyNetwork.Empty, at)) is { } request
            ? MatterDecisions.Fold(state.Id, state, request.Command, request.Digest, request.Facts)
            : state;
    }
}

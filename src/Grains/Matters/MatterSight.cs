using Oversight.Grains.Accounts;
using Oversight.Grains.Network;

namespace Oversight.Grains.Matters;

/// <summary>
/// Which matters somebody may know of. Where reports are concerned, being an officer of the area is not enough in a bureau with a
/// network: even that there is a report is for the body that has it, is offered it or takes from its intake (Order 121 art 37).
/// </summary>
public static class MatterSight
{
    public static bool MaySee(MatterRow row, Caller caller, BodyNetwork network, DateOnly today) =>
        caller.Covers(row.Street) && (!MatterKinds.Of(row.Kind).Confidential || (caller.MaySeeConfidential && Needs(row, caller, network, today)));

    private static bool Needs(MatterRow row, Caller caller, BodyNetwork network, DateOnly today) =>
        !caller.Is(Role.Officer)
        || row.Holder is not { } holder
        || caller.Body is not { } own
        || own == holder
        || own == row.OfferedTo
        || row.Handler == caller.Name
        || network.IntakeOver(own, today)?.Id == holder;
}

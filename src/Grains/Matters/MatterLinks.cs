using Oversight.Grains.Accounts;

namespace Oversight.Grains.Matters;

/// <summary>
/// From which matter one was split, and into which. Between a complaint and a report the link tells who reported: the
/// complainant. So it is shown only to who handles the report, or supervises it. A lead that an officer found has no reporter;
/// whoever may see both matters sees the link.
/// </summary>
public sealed class MatterLinks(MatterDesk desk, IMatterDirectory matters)
{
    public async Task<string?> FromAsync(MatterView view, Caller caller)
    {
        if (view.SplitFrom is not { } number || await matters.FindByNumberAsync(number) is not { } other)
        {
            return null;
        }

        return await desk.SeesAsync(other, caller) && Shows(view.Row, view.SplitReason, caller) && Shows(other, view.SplitReason, caller) ? number : null;
    }

    public async Task<IReadOnlyList<string>> IntoAsync(MatterView view, Caller caller)
    {
        var shown = new List<string>();
        foreach (var other in await matters.ListSplitAsync(view.Row.Number!))
        {
            if (await desk.SeesAsync(other, caller) && Shows(view.Row, Reason(other), caller) && Shows(other, Reason(other), caller))
            {
                shown.Add(other.Number!);
            }
        }

        return shown;
    }

    /// <summary>A report without a person behind it: a lead, or anonymous in every way.</summary>
    private static SplitReason Reason(MatterRow row) =>
        row is { Kind: MatterKind.Report, Reporter: null } ? SplitReason.LeadFound : SplitReason.MixedSubmission;

    private static bool Shows(MatterRow row, SplitReason? reason, Caller caller) =>
        !MatterKinds.Of(row.Kind).Confidential || reason == SplitReason.LeadFound || row.Handler == caller.Name || caller.Is(Role.Supervisor);
}

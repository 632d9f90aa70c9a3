using Microsoft.AspNetCore.Components;
using Oversight.Api.Schema.Matters;
using Oversight.Grains.Matters.Clocks;

namespace Oversight.Api.Console.Case;

/// <summary>The running clocks, the stricter first, and those that have ended.</summary>
public sealed partial class ClockPanel : ComponentBase
{
    [Parameter, EditorRequired]
    public CaseModel Case { get; set; } = null!;

    [Parameter]
    public EventCallback<string> OnDone { get; set; }

    [Inject]
    private HistoryTexts Names { get; set; } = null!;

    [Inject]
    private ClockKeeper Keeper { get; set; } = null!;

    private IReadOnlyList<MatterClock> Running =>
        [.. Case.View.Clocks.Where(clock => clock.IsRunning).OrderBy(clock => clock.Due ?? DateTimeOffset.MaxValue)];

    private IReadOnlyList<MatterClock> Ended => [.. Case.View.Clocks.Where(clock => !clock.IsRunning)];

    private string? Late(MatterClock clock) => clock.StoppedAt is { } stopped
        ? T.Of(stopped < Keeper.Explain(clock, stopped).DueInstant ? DeadlineState.Met : DeadlineState.Missed)
        : null;
}

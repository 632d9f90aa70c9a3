using System.Globalization;
using Microsoft.AspNetCore.Components;
using Oversight.Api.Console.Forms;
using Oversight.Api.Resources;
using Oversight.Grains.Matters;
using Oversight.Grains.Matters.Steps;
using Oversight.Grains.Procedures;

namespace Oversight.Api.Console.Case;

/// <summary>A step with exactly the fields that the procedure says it needs.</summary>
public sealed partial class StepForm : CaseForm
{
    /// <summary>Since this day there are grounds that matters under the older law do not have.</summary>
    internal static readonly DateOnly Order121 = new(2026, 4, 15);

    private readonly StepEntry entry = new();

    [Parameter, EditorRequired]
    public Transition Transition { get; set; } = null!;

    /// <summary>The matter has changed so that the step is not open any more.</summary>
    [Parameter]
    public bool Gone { get; set; }

    [Parameter]
    public EventCallback OnBegun { get; set; }

    private string Title => T.Of(Transition.Step);

    private bool IsOlder => Case.View.LawDate < Order121;

    private IReadOnlyList<RadioChoice> Refusals => IsOlder
        ? Older<RefusalGround>(15, RefusalGround.Impersonation)
        : Items<RefusalGround>(16);

    private IReadOnlyList<RadioChoice> Terminations => IsOlder
        ? Older<TerminationGround>(21, TerminationGround.DeathOrDissolution)
        : Items<TerminationGround>(23);

    protected override Task OnInitializedAsync() => OnBegun.InvokeAsync();

    private bool Needs(StepNeeds need) => Transition.Needs.HasFlag(need);

    private IReadOnlyList<RadioChoice> Of<TValue>()
        where TValue : struct, Enum => [.. Enum.GetValues<TValue>().Select(value => new RadioChoice(value.ToString(), T.Of(value)))];

    /// <summary>The items of an article of Order 121; the number of a ground is that of its item.</summary>
    private List<RadioChoice> Items<TGround>(int article)
        where TGround : struct, Enum =>
        [.. Enum.GetValues<TGround>().Select(ground => new RadioChoice(ground.ToString(), T.Of(ground), T["Case.Item", article, Convert.ToInt32(ground, CultureInfo.InvariantCulture)]))];

    /// <summary>Order 20 had other items in another order: only its article is named, and what has changed is said without numbers.</summary>
    private List<RadioChoice> Older<TGround>(int article, TGround without)
        where TGround : struct, Enum =>
        [
            .. Enum.GetValues<TGround>().Where(ground => !ground.Equals(without)).Select(ground => new RadioChoice(
                ground.ToString(), Texts.Find($"{typeof(TGround).Name}.{ground}.Older") ?? T.Of(ground), T["Case.ItemOlder", article])),
        ];

    private Task<MatterView> ActAsync(string command) => Desk.StepAsync(Case.Number, command, Transition.Step, entry.ToDetails(Transition.Needs) with { ByAgent = AgentChoices.Number(entry.ByAgent) }, Case.Caller);
}

using Microsoft.AspNetCore.Components;
using Oversight.Api.Console.Forms;
using Oversight.Grains.Matters;
using Oversight.Grains.Matters.Commands;
using Oversight.Grains.Network;

namespace Oversight.Api.Console.Case;

/// <summary>To which field of market supervision the matter belongs; another one than before with a reason.</summary>
public sealed partial class FieldForm : ComponentBase
{
    private IReadOnlyList<RadioChoice> choices = [];
    private string field = string.Empty;
    private string reason = string.Empty;

    [Parameter, EditorRequired]
    public CaseModel Case { get; set; } = null!;

    [Parameter]
    public EventCallback<string> OnDone { get; set; }

    [Inject]
    private MatterDesk Desk { get; set; } = null!;

    protected override void OnInitialized()
    {
        choices = [.. FieldCode.All.Select(one => new RadioChoice(one.Code, FieldWords.Of(one.Code)))];
        field = Case.Row.Field ?? string.Empty;
    }

    private Task<MatterView> ActAsync(string command) =>
        Desk.DoAsync(Case.Number, command, Case.Caller, key => new ClassifyMatter(key, Case.Caller, field, reason.Length == 0 ? null : reason));

    private async Task FinishAsync(Action close)
    {
        close();
        reason = string.Empty;
        await OnDone.InvokeAsync(T["Classify.Submit"]);
    }
}

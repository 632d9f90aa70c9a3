using Microsoft.AspNetCore.Components;
using Oversight.Grains.Matters.Parties;

namespace Oversight.Api.Console.Case;

/// <summary>Who complains and who acts for them, by numbers; what they agreed to. Who they are is a reading of its own.</summary>
public sealed partial class PartiesPanel : ComponentBase
{
    [Parameter, EditorRequired]
    public CaseModel Case { get; set; } = null!;

    [Parameter]
    public EventCallback<string> OnDone { get; set; }

    private PartyView Parties => Case.View.Parties;

    private static string Answer(bool? answer) => answer switch { true => "Parties.Yes", false => "Parties.No", null => "Parties.Unasked" };

    private string Powers(GrantedPower power) =>
        power.Powers.Length == 0 ? T["Parties.General"] : string.Join(T["Format.ListSeparator"], power.Powers.Select(T.Of));

    private Task FinishAsync(Action close, string what)
    {
        close();
        return OnDone.InvokeAsync(what);
    }
}

using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Oversight.Grains.Vault;

namespace Oversight.Api.Console.Case;

/// <summary>Who brought the matter: for the handler, for a purpose, once. It is gone with the page; the record of the reading stays.</summary>
public sealed partial class IdentityPanel : ComponentBase
{
    private string purpose = string.Empty;
    private ImmutableArray<KnownPerson> people = [];
    private bool read;

    [Parameter, EditorRequired]
    public CaseModel Case { get; set; } = null!;

    [Parameter]
    public EventCallback<string> OnDone { get; set; }

    [Inject]
    private IdentityReading Identities { get; set; } = null!;

    private async Task ReadAsync(string command)
    {
        people = await Identities.ReadAsync(Case.Number, command, Case.Caller, purpose);
        read = true;
    }
}

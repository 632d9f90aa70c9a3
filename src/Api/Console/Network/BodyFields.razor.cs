using Microsoft.AspNetCore.Components;
using Oversight.Api.Console.Case;
using Oversight.Api.Console.Forms;
using Oversight.Grains.Network;

namespace Oversight.Api.Console.Network;

/// <summary>Everything that a body states; only what a body of its kind has is asked for.</summary>
public sealed partial class BodyFields : ComponentBase
{
    private IReadOnlyList<RadioChoice> fields = [];

    [Parameter, EditorRequired]
    public BodyEntry Entry { get; set; } = null!;

    [Parameter, EditorRequired]
    public BodyNetwork Network { get; set; } = BodyNetwork.Empty;

    /// <summary>Its id and kind can still be chosen; afterwards they never change.</summary>
    [Parameter]
    public bool IsNew { get; set; }

    /// <summary>Those below which a body of its kind may stand, and which do not stand below it.</summary>
    private IReadOnlyList<RadioChoice> Parents => Entry.ChosenKind is not { } kind ? [] :
        [.. BodyTree.Open(Network, string.Empty)
            .Where(line => kind.MayStandBelow(line.Body.Kind) && (IsNew || Network.Ascend(line.Body.Id).All(above => above.Id != Entry.Id)))
            .Select(line => new RadioChoice(line.Body.Id, BodyWords.Name(line.Body)))];

    protected override void OnInitialized() => fields = [.. FieldCode.All.Select(one => new RadioChoice(one.Code, FieldWords.Of(one.Code)))];

    private void Choose(string kind)
    {
        Entry.Kind = kind;
        if (Parents.All(parent => parent.Code != Entry.Parent))
        {
            Entry.Parent = string.Empty;
        }
    }

    private IReadOnlyList<RadioChoice> Choices<TValue>()
        where TValue : struct, Enum => [.. Enum.GetValues<TValue>().Select(value => new RadioChoice($"{value}", T.Of(value)))];
}

using Microsoft.AspNetCore.Components;
using Oversight.Grains.Questionnaires;
using Questions = Oversight.Grains.Questionnaires;

namespace Oversight.Api.Console.Questionnaires;

/// <summary>A page or a group.</summary>
public sealed partial class SectionForm : ComponentBase
{
    [CascadingParameter]
    public EditorModel Model { get; set; } = null!;

    private void SetTitle(Questions.Texts title)
    {
        Model.ChangePage(page => page with { Title = title });
        Model.ChangeItem(item => item with { Title = title });
    }

    private void SetRandom(bool random)
    {
        Model.ChangePage(page => page with { RandomOrder = random });
        Model.ChangeItem(item => item is Group group ? group with { RandomOrder = random } : item);
    }
}

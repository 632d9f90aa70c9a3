using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Editing;
using Oversight.Grains.Questionnaires.Linting;

namespace Oversight.Api.Console.Questionnaires;

/// <summary>The whole questionnaire in short: what is selected is edited beside it, moved and removed from here, also by keys.</summary>
public sealed partial class OutlinePanel : ComponentBase
{
    private readonly Dictionary<string, ElementReference> buttons = [];
    private ElementReference head;
    private QuestionType type = QuestionType.Single;
    private bool follow;

    [CascadingParameter]
    public EditorModel Model { get; set; } = null!;

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (follow)
        {
            follow = false;
            await (Model.Selected is { } code && buttons.TryGetValue(code, out var button) ? button : head).FocusAsync();
        }
    }

    private string Class(OutlineLine line) => $"line depth{Math.Min(line.Depth, 4)}{(line.Item is null ? " page" : "")}{(Model.Selected == line.Code ? " selected" : "")}";

    private string Kind(OutlineLine line) => line.Item switch
    {
        null => T["Editor.Page"],
        Question question => T.Of(question.Type),
        _ => T["Editor.Group"],
    };

    private string Words(OutlineLine line) => line.Title.In(Model.Current.DefaultLanguage, Model.Current.DefaultLanguage) is { Length: > 0 } title ? title : line.Code;

    /// <summary>How many findings stand there, errors before warnings.</summary>
    private RenderFragment Marks(string? code) => builder =>
    {
        var findings = Model.FindingsOf(code).ToList();
        if (findings.Count > 0)
        {
            var bad = findings.Exists(finding => finding.Severity == Severity.Error);
            var count = bad ? findings.Count(finding => finding.Severity == Severity.Error) : findings.Count;
            builder.OpenElement(0, "span");
            builder.AddAttribute(1, "class", bad ? "mark error" : "mark warning");
            builder.AddContent(2, T[bad ? "Editor.MarkError" : "Editor.MarkWarning", count]);
            builder.CloseElement();
        }
    };

    private void Key(KeyboardEventArgs pressed)
    {
        if (pressed is { CtrlKey: true, Key: "z" })
        {
            Model.Undo();
            follow = true;
        }
        else if (pressed is { CtrlKey: false, MetaKey: false })
        {
            switch (pressed.Key)
            {
                case "ArrowDown" or "ArrowUp" when pressed.AltKey:
                    Move(pressed.Key == "ArrowDown");
                    break;
                case "ArrowDown" or "j":
                    Go(1);
                    break;
                case "ArrowUp" or "k":
                    Go(-1);
                    break;
                case "Delete":
                    Remove();
                    break;
                case "n":
                    AddQuestion();
                    break;
            }
        }
    }

    private void Go(int by)
    {
        List<string?> codes = [null, .. Model.Current.Outline().Select(line => line.Code)];
        Model.Select(codes[Math.Clamp(codes.IndexOf(Model.Selected) + by, 0, codes.Count - 1)]);
        follow = true;
    }

    private void Move(bool down)
    {
        if (Model.Selected is { } code)
        {
            Model.Change(questionnaire => questionnaire.Move(code, down));
            follow = true;
        }
    }

    private void Remove()
    {
        if (Model.Selected is { } code)
        {
            Model.Remove(code);
            follow = true;
        }
    }

    private void Choose(string? name) => type = Enum.TryParse<QuestionType>(name, out var chosen) ? chosen : type;

    private void AddQuestion() => Add(NewItems.Question(Model.Current, type));

    private void AddGroup() => Add(NewItems.Group(Model.Current));

    private void Add(Item item)
    {
        if (Model.Current.Pages.Count == 0)
        {
            Model.Change(questionnaire => questionnaire.AddPage(NewItems.Page(questionnaire), null));
        }

        var after = Model.Selected ?? Model.Current.Pages[^1].Code;
        Model.Change(questionnaire => questionnaire.AddItem(item, after));
        Model.GoTo(item.Code + ".title");
    }

    private void AddPage()
    {
        var page = NewItems.Page(Model.Current);
        Model.Change(questionnaire => questionnaire.AddPage(page, Model.Selected));
        Model.GoTo(page.Code + ".title");
    }
}

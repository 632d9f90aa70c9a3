using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Oversight.Api.Console.Hosting;
using Oversight.Api.Pages.Forms;
using Oversight.Grains.Accounts;
using Oversight.Grains.Errors;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Editing;
using Oversight.Grains.Questionnaires.Library;

namespace Oversight.Api.Console.Questionnaires;

/// <summary>One questionnaire: its draft under edit with the linter beside it, its preview, its versions.</summary>
public sealed partial class EditorPage : ComponentBase, IDisposable
{
    private static readonly string[] Views = ["edit", "preview", "versions"];

    private QuestionnaireView? view;
    private QuestionnaireView? other;
    private IReadOnlyList<string> differing = [];
    private string shown = Views[0];
    private string reason = string.Empty;
    private string command = NewCommand();
    private string? message;
    private string? problem;
    private string? leaving;
    private bool loaded;
    private bool busy;

    [Parameter]
    public string Id { get; set; } = string.Empty;

    [Inject]
    private QuestionnaireDesk Desk { get; set; } = null!;

    [Inject]
    private Operator Operator { get; set; } = null!;

    [Inject]
    private ErrorTexts Refusals { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private EditorModel? Model { get; set; }

    private string Title => Model?.Current is { } questionnaire && questionnaire.Title.In(questionnaire.DefaultLanguage, questionnaire.DefaultLanguage) is { Length: > 0 } title ? title : Id;

    private string State => view switch
    {
        { Retired: true } => T["Editor.Retired"],
        _ when Model!.IsDirty => T["Editor.Dirty", view!.Revision],
        _ => T["Editor.SavedAs", view!.Revision, T.Instant(view.ChangedAt), view.ChangedBy],
    };

    private string PublishHint => (view, Model) switch
    {
        ({ Retired: true }, _) => T["Editor.Retired"],
        (_, { IsDirty: true }) => T["Editor.PublishDirty"],
        (_, { Errors: > 0 }) => T["Editor.PublishErrors", Model!.Errors],
        ({ HasChanges: false }, _) => T["Editor.PublishNothing", view!.Versions.Length],
        _ => T["Editor.PublishReady", view!.Versions.Length + 1],
    };

    public void Dispose()
    {
        if (Model is not null)
        {
            Model.Changed -= Draw;
        }
    }

    protected override async Task OnInitializedAsync()
    {
        await DoAsync(async caller =>
        {
            view = await Desk.ReadAsync(Id, caller);
            if (view is not null)
            {
                Begin(view);
            }
        });
        loaded = true;
    }

    private static string NewCommand() => Guid.CreateVersion7().ToString("N");

    private void Begin(QuestionnaireView from)
    {
        Dispose();
        Model = new(QuestionnaireJson.Read(from.Draft), from.Revision);
        Model.Changed += Draw;
    }

    private void Draw(object? sender, EventArgs changed) => _ = InvokeAsync(StateHasChanged);

    private Task SaveAsync() => DoAsync(async caller =>
    {
        message = null;
        if (Model!.HasUnread)
        {
            problem = T["Editor.Unread"];
            return;
        }

        // What is stored is what was there when the button was pressed, not what is typed meanwhile.
        var draft = Model.Current;
        try
        {
            view = await Desk.SaveAsync(Id, command, Model.Revision, QuestionnaireJson.Write(draft), caller);
            command = NewCommand();
            other = null;
            if (ReferenceEquals(draft, Model.Current))
            {
                Model.Saved(QuestionnaireJson.Read(view.Draft), view.Revision);
            }
            else
            {
                Model.Rebase(QuestionnaireJson.Read(view.Draft), view.Revision);
            }

            message = T["Editor.SavedMessage", view.Revision];
        }
        catch (RevisionConflictException)
        {
            command = NewCommand();
            other = await Desk.ReadAsync(Id, caller);
            differing = other is null ? [] : Differences.Between(QuestionnaireJson.Read(other.Draft), draft);
        }
        catch (InvalidInputException)
        {
            // The refused text will change, and the command with it.
            command = NewCommand();
            throw;
        }
    });

    private Task SaveOnTopAsync()
    {
        Model!.Rebase(QuestionnaireJson.Read(other!.Draft), other.Revision);
        return SaveAsync();
    }

    private void TakeOther()
    {
        view = other!;
        Begin(view);
        (other, message) = (null, T["Editor.TookOther", view.Revision]);
    }

    private Task PublishAsync() => DoAsync(async caller =>
    {
        view = await Desk.PublishAsync(Id, command, Model!.Revision, caller);
        command = NewCommand();
        message = T["Editor.PublishedMessage", view.Versions[^1].Version];
    });

    private async Task RetireAsync(string retirement) =>
        view = await Desk.RetireAsync(Id, retirement, string.IsNullOrWhiteSpace(reason) ? null : reason, await Operator.CallerAsync());

    private void Retired() => message = T["Editor.Retired"];

    private async Task DoAsync(Func<Caller, Task> act)
    {
        if (busy)
        {
            return;
        }

        (busy, problem) = (true, null);
        try
        {
            await act(await Operator.CallerAsync());
        }
        catch (OversightException error)
        {
            problem = Refusals.Describe(error);
        }
        finally
        {
            busy = false;
        }
    }

    private Task LeavingAsync(LocationChangingContext context)
    {
        if (Model?.IsDirty == true && leaving != context.TargetLocation && !context.TargetLocation.Contains('#', StringComparison.Ordinal))
        {
            leaving = context.TargetLocation;
            context.PreventNavigation();
        }

        return Task.CompletedTask;
    }

    private void Leave() => Navigation.NavigateTo(leaving!);
}

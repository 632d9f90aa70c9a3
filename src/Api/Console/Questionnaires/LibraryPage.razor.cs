using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Oversight.Api.Console.Hosting;
using Oversight.Api.Pages.Forms;
using Oversight.Api.Surveys.Files;
using Oversight.Grains.Errors;
using Oversight.Grains.Matters;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Formats;
using Oversight.Grains.Questionnaires.Library;

namespace Oversight.Api.Console.Questionnaires;

/// <summary>All questionnaires, a blank page for a new one, and the door for files of other programs.</summary>
public sealed partial class LibraryPage : ComponentBase
{
    private const int PageSize = 25;
    private const int LongestTitle = 200;

    private QuestionnairePage? page;
    private ImportedQuestionnaire? imported;
    private string? problem;
    private string title = string.Empty;
    private string id = string.Empty;
    private string created = string.Empty;
    private bool english;
    private bool allowed;
    private bool busy;

    [SupplyParameterFromQuery(Name = "after")]
    public string? After { get; set; }

    [Inject]
    private QuestionnaireDesk Desk { get; set; } = null!;

    [Inject]
    private SurveyFiles Files { get; set; } = null!;

    [Inject]
    private Operator Operator { get; set; } = null!;

    [Inject]
    private ErrorTexts Refusals { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        try
        {
            var caller = await Operator.CallerAsync();
            page = await Desk.ListAsync(retired: true, PageSize, After, caller);
            (allowed, problem) = (true, null);
        }
        catch (OversightException error)
        {
            problem = Refusals.Describe(error);
        }
    }

    private async Task CreateAsync(string command)
    {
        var caller = await Operator.CallerAsync();
        TextRules.RequireLine("questionnaire.title", title, LongestTitle);
        var wanted = id.Trim();
        if (wanted.Length > 0)
        {
            LibraryRules.Id("id", wanted);
        }

        created = QuestionnaireDesk.IdFor(wanted, command, caller);
        await Desk.SaveAsync(created, command, 0, QuestionnaireJson.Write(NewItems.Questionnaire(created, title.Trim(), english ? ["zh", "en"] : ["zh"])), caller);
    }

    private void Open() => Navigation.NavigateTo("/console/questionnaires/" + created);

    private async Task ImportAsync(InputFileChangeEventArgs chosen)
    {
        (busy, problem, imported) = (true, null, null);
        try
        {
            var caller = await Operator.CallerAsync();
            using var content = new MemoryStream();
            await using (var stream = chosen.File.OpenReadStream(QuestionnaireFiles.LargestFile))
            {
                await stream.CopyToAsync(content);
            }

            imported = await Files.ImportAsync(content.ToArray(), chosen.File.Name, await FreeAsync(chosen.File.Name), 0, Guid.CreateVersion7().ToString("N"), caller);
            await LoadAsync();
        }
        catch (OversightException error)
        {
            problem = Refusals.Describe(error);
        }
        catch (IOException)
        {
            problem = T["Library.FileTooLarge"];
        }
        finally
        {
            busy = false;
        }
    }

    /// <summary>The file's name where it makes an id that nobody has; null lets one be made.</summary>
    private async Task<string?> FreeAsync(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file).ToLowerInvariant().Replace('_', '-').Replace(' ', '-');
        return !LibraryRules.IsId(name) || await Desk.ReadAsync(name, await Operator.CallerAsync()) is not null ? "q-" + Base32.Encode(Guid.NewGuid().ToByteArray())[..10] : name;
    }
}

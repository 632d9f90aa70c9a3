using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Oversight.Api.Pages.Answering;
using Oversight.Api.Pages.Forms;
using Oversight.Api.Pages.Hosting;
using Oversight.Grains.Errors;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Answering;
using Oversight.Grains.Responses.Paper;
using Texts = Oversight.Api.Resources.Texts;

namespace Oversight.Api.Pages.Staff.Paper;

/// <summary>One form is typed in, on one page, with short signs and no mouse; or recorded as void. What somebody else entered is not shown.</summary>
public sealed class PaperFormPage(PaperEntry entry, ErrorTexts errorTexts, Texts texts) : OversightPage
{
    [BindProperty(SupportsGet = true)]
    public string Campaign { get; set; } = string.Empty;

    [BindProperty(SupportsGet = true)]
    public string Number { get; set; } = string.Empty;

    /// <summary>Null when the number leads to no form that can be entered.</summary>
    public PaperWork? Work { get; private set; }

    public IReadOnlyList<PaperSection> Sections { get; private set; } = [];

    /// <summary>What was typed, by field.</summary>
    public Dictionary<string, string> Typed { get; } = [];

    /// <summary>What is wrong, by field; under the empty name what is wrong with the form as a whole.</summary>
    public Dictionary<string, string> Wrong { get; } = [];

    public bool LeftBlank { get; private set; }

    public string CommandId { get; private set; } = Guid.CreateVersion7().ToString("N");

    public string List => "/staff/paper/" + Uri.EscapeDataString(Campaign);

    public async Task<IActionResult> OnGetAsync()
    {
        await FindAsync();
        return Work?.Form is { State: PaperState.Differs } ? SeeOther($"{List}/settle?number={Printed}") : Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var form = await Request.ReadFormAsync();
        await FindAsync();
        CommandId = form["commandId"].ToString();
        if (Work is null)
        {
            return Page();
        }

        LeftBlank = form["leftBlank"].ToString().Length > 0;
        var answers = Read(form);
        return Wrong.Count > 0 ? Refuse(StatusCodes.Status400BadRequest) : await TryAsync(() => entry.EnterAsync(CommandId, Campaign, Number, answers.Write(), LeftBlank, Caller));
    }

    public async Task<IActionResult> OnPostVoidAsync()
    {
        var form = await Request.ReadFormAsync();
        await FindAsync();
        CommandId = form["commandId"].ToString();
        var note = Forms.Typed.OrNull(form["note"].ToString());
        return Enum.TryParse<PaperVoidReason>(form["reason"].ToString(), out var reason) && Enum.IsDefined(reason)
            ? await TryAsync(() => entry.VoidAsync(CommandId, Campaign, Number, reason, note, Caller))
            : await TryAsync(() => throw new InvalidInputException("reason", form["reason"].ToString(), "one of the values offered"));
    }

    private string Printed => PaperNumber.Write(Work!.Campaign.Id, Work.Number);

    private async Task FindAsync()
    {
        try
        {
            Work = await entry.BeginAsync(Campaign, Number, Caller);
            Sections = PaperLayout.Of(Work.Questionnaire, Work.Batch.Language);
            if (Work.Form is { } form && form.State != PaperState.Differs && HttpMethods.IsGet(Request.Method))
            {
                PaperDecisions.RequireEnterable(form, Campaign, Work.Number, Caller.Name);
            }
        }
        catch (InvalidInputException error)
        {
            Work = null;
            Wrong[string.Empty] = errorTexts.Describe(error, id => id);
            Response.StatusCode = PageErrors.StatusOf(error);
        }
    }

    private Answers Read(IFormCollection form)
    {
        var answers = Answers.None;
        foreach (var line in Sections.SelectMany(section => section.Lines).Where(line => line.Number is not null && line.Question.Type != QuestionType.Photo))
        {
            var other = form[AnswerFields.Other(line.Field)].ToString();
            Typed[line.Field] = form[line.Field].ToString();
            Typed[AnswerFields.Other(line.Field)] = other;
            answers = answers.With(line.Question.Code, PaperShorthand.Read(line.Question, Typed[line.Field], other, out var isUnreadable));
            if (isUnreadable)
            {
                Wrong[line.Field] = texts["Paper.Unreadable"];
            }
        }

        return answers;
    }

    private async Task<IActionResult> TryAsync(Func<Task<PaperForm>> act)
    {
        try
        {
            await act();
            return SeeOther($"{List}?done={PaperNumber.Write(Campaign, PaperNumber.Read(Campaign, Number))}");
        }
        catch (OversightException error) when (error is InvalidInputException or CommandReusedException or StorageUnavailableException)
        {
            var line = Sections.SelectMany(section => section.Lines).FirstOrDefault(line => line.Question.Code == error.Field);
            Wrong[line?.Field ?? string.Empty] = line is null ? errorTexts.Describe(error, id => id) : error.Message[(error.Message.IndexOf(": ", StringComparison.Ordinal) + 2)..];
            return Refuse(PageErrors.StatusOf(error));
        }
    }

    private PageResult Refuse(int status)
    {
        Response.StatusCode = status;
        return Page();
    }
}

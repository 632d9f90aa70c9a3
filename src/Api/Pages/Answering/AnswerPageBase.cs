using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Oversight.Api.Pages.Hosting;
using Oversight.Grains.Campaigns.Plans;
using Oversight.Grains.Errors;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Answering;
using Oversight.Grains.Questionnaires.Interviews;
using Oversight.Grains.Responses;
using Oversight.Grains.Responses.Photos;
using Oversight.Api.Pages.Answering.Photos;

namespace Oversight.Api.Pages.Answering;

/// <summary>
/// An interview, one page of the questionnaire at a time, each saved when it comes back; without any script. Who asks, and by
/// which right, is for the pages that derive from it.
/// </summary>
public abstract class AnswerPageBase(IResponses responses, PhotoDesk photos, TimeProvider time) : OversightPage
{
    public Door Door { get; private set; } = new(DoorState.Unknown);

    public AnswerSession? Session { get; private set; }

    /// <summary>The page that is shown; null when there is nothing to ask.</summary>
    public VisiblePage? Shown { get; private set; }

    /// <summary>The response is stored: what became of it.</summary>
    public ResponseStatus? Done { get; private set; }

    public string? Failure { get; private set; }

    /// <summary>The answers opened questions on this very page, which the person has not seen: the page is shown once more.</summary>
    public bool MoreAsked { get; private set; }

    public string Language { get; private set; } = "zh";

    /// <summary>A form with files has another encoding, which old phones send more slowly: only where a photo is asked for.</summary>
    public bool TakesPhotos => Shown?.Questions.Any(question => question.Question.Type == QuestionType.Photo) == true;

    public PhotoOptions PhotoLimits => photos.Limits;

    public virtual AnswerMode Mode => AnswerMode.Web;

    public virtual string Actor => "public";

    /// <summary>The interview's own address, without page and language.</summary>
    public string Address => Request.PathBase + Request.Path;

    /// <summary>What a link carries for hidden questions; it stays in the address of every page.</summary>
    public QueryString Carried => QueryString.Create(Request.Query.Where(pair => pair.Key is not ("at" or "language" or "lang" or "handler" or "photo" or "size")));

    public DateTimeOffset Now { get; } = time.GetUtcNow();

    public string At(string? page, string? language = null)
    {
        var query = Carried.Add("language", language ?? Language);
        return Address + (page is null ? query : query.Add("at", page)).ToUriComponent();
    }

    public string PhotoAddress(string reference, bool small) =>
        Address + Carried.Add("handler", "photo").Add("photo", reference).Add("size", small ? "small" : "whole").ToUriComponent();

    public async Task<IActionResult> OnGetAsync(string? at, string? language)
    {
        if (!await EnterAsync(language))
        {
            return Page();
        }

        Shown = Session!.PageOf(at);
        return Page();
    }

    /// <summary>A photo of the interview that is under way; of one that was handed in the person sees nothing any more.</summary>
    public async Task<IActionResult> OnGetPhotoAsync(string photo, string? size)
    {
        Door = await FindDoorAsync();
        return Door is { State: DoorState.Open, Ticket: { } ticket } && await photos.FindAsync(ticket.Id, photo, size == "small", HttpContext.RequestAborted) is { } jpeg
            ? new PhotoResult(photo, jpeg)
            : NotFound();
    }

    public virtual async Task<IActionResult> OnPostAsync(string? language)
    {
        if (!await EnterAsync(language))
        {
            return Door is { IsPoster: true, State: DoorState.Open } ? SeeOther(Address + "/" + ResponseId.Random() + At(null)[Address.Length..]) : Page();
        }

        var form = await Request.ReadFormAsync();
        Shown = Session!.State.Pages.FirstOrDefault(visible => visible.Code == form["at"].ToString());
        if (Shown is null)
        {
            // The page was changed away by an answer in another window: go on where the interview stands.
            Shown = Session.PageOf(null);
            return Page();
        }

        var faults = await PhotoFields.ReadAsync(Session, photos, Shown, form, HttpContext.RequestAborted);
        Read(Shown, form, faults);
        MoreAsked = form.TryGetValue("asked", out var asked) && Opened(Shown.Code, asked.ToString().Split(' '));
        return await GoAsync(Shown.Code, form["go"].ToString());
    }

    /// <summary>Looks who may come in.</summary>
    protected abstract Task<Door> FindDoorAsync();

    /// <summary>Where staff go on when an interview is over; null for the person's own page.</summary>
    protected virtual string? Leave => null;

    /// <summary>The interview is over.</summary>
    protected virtual async Task FinishAsync(AnswerSession session, bool brokenOff) =>
        Done = (await responses.SubmitAsync(session.Ticket, session.Sheet(Mode, brokenOff), Actor)).Status;

    private async Task<bool> EnterAsync(string? language)
    {
        Door = await FindDoorAsync();
        var campaign = Door.Campaign;
        if (campaign is not null)
        {
            Language = campaign.Languages.Contains(language ?? Door.Ticket?.Language ?? string.Empty, StringComparer.Ordinal)
                ? (language ?? Door.Ticket!.Language)!
                : campaign.Languages.FirstOrDefault("zh");
        }

        if (Door is not { State: DoorState.Open, Ticket: { } ticket })
        {
            Response.StatusCode = Door.State switch
            {
                DoorState.Unknown => StatusCodes.Status404NotFound,
                DoorState.Closed => StatusCodes.Status410Gone,
                _ => StatusCodes.Status200OK,
            };
            return false;
        }

        var saved = await responses.FindDraftAsync(ticket.Id);
        if (saved is not null && language is null && campaign!.Languages.Contains(saved.Language, StringComparer.Ordinal))
        {
            Language = saved.Language;
        }

        var draft = saved ?? ResponseDraft.Begin(ticket, Mode, Language, Pace.Start(Now, DeviceClasses.Of(Request.Headers.UserAgent.ToString())));
        var questionnaire = (await responses.QuestionnaireAsync(campaign!)).Questionnaire;
        Session = new(questionnaire, ticket, draft, Language, Now);
        Session.FillHidden(code => Request.Query.TryGetValue(code, out var value) ? value.ToString() : null);
        return true;
    }

    private void Read(VisiblePage page, IFormCollection form, IEnumerable<AnswerError> faults)
    {
        var unreadable = faults.ToList();
        foreach (var question in page.Questions.Where(question => question.Question.TakesAnswer && question.Question.Type != QuestionType.Photo))
        {
            var field = AnswerFields.Of(Session!.Questionnaire, question.Question);
            Session.Set(question.Code, AnswerFields.Read(question, field, form, out var isUnreadable));
            if (isUnreadable)
            {
                Session.Unreadable[field] = form[field].ToString();
                unreadable.Add(new(question.Code, "kind", AnswerTexts.Unreadable(question.Question.Type, Language)));
            }
        }

        var shown = long.TryParse(form["shown"].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < 253_402_300_000_000
            ? DateTimeOffset.FromUnixTimeMilliseconds(at)
            : Now;
        Session!.Return(page.Code, shown);
        Session.Errors.RemoveAll(error => unreadable.Exists(other => other.Question == error.Question));
        Session.Errors.AddRange(unreadable);
    }

    /// <summary>What a page asks, by the names of its fields: so a later answer can tell what was opened since.</summary>
    public string AskedOn(VisiblePage page) => string.Join(' ', page.Questions.Select(question => AnswerFields.Of(Session!.Questionnaire, question.Question)));

    private bool Opened(string page, string[] asked) => Session!.State.Pages.FirstOrDefault(visible => visible.Code == page) is { } now
        && AskedOn(now).Split(' ').Except(asked, StringComparer.Ordinal).Any();

    private async Task<IActionResult> GoAsync(string page, string go)
    {
        var session = Session!;
        try
        {
            if (go == "break")
            {
                await FinishAsync(session, brokenOff: true);
                return Leave is { } away ? SeeOther(away) : Page();
            }

            var field = PhotoFields.Edited(go);
            if (field is not null)
            {
                // Only photos were changed: what else is open on the page is no mistake yet.
                session.Errors.RemoveAll(error => error.Code != PhotoFields.ErrorCode);
            }

            var stays = session.Errors.Count > 0 || field is not null || (MoreAsked && go != "back");
            await SaveAsync(session.Draft with { After = stays && session.Draft.After == page ? session.Before(page)?.Code : session.Draft.After });
            if (field is not null && session.Errors.Count == 0 && session.Unreadable.Count == 0)
            {
                return SeeOther(At(page) + "#" + field);
            }

            if (go == "back")
            {
                return SeeOther(At((session.Before(page) ?? Shown)!.Code));
            }

            if (stays)
            {
                Response.StatusCode = session.Errors.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
                Shown = session.State.Pages.First(visible => visible.Code == page);
                return Page();
            }

            return await ForwardAsync();
        }
        catch (OversightException error) when (error is StorageUnavailableException or AlreadyAnsweredException)
        {
            Response.StatusCode = PageErrors.StatusOf(error);
            Failure = error.Code;
            return Page();
        }
    }

    /// <summary>First the draft, then the bytes that it does not name any more: a crash between the two leaves a photo too many, never one too few.</summary>
    private async Task SaveAsync(ResponseDraft draft)
    {
        var questionnaire = Session!.Questionnaire;
        await responses.SaveDraftAsync(draft);
        await photos.TakeBackAsync(draft.Id, PhotoAnswer.References(questionnaire, Session.Saved), PhotoAnswer.References(questionnaire, draft.Answers));
    }

    private async Task<IActionResult> ForwardAsync()
    {
        var session = Session!;
        if (!session.State.ScreenedOut)
        {
            if (session.State.NextPage is { } next)
            {
                return SeeOther(At(next.Code));
            }

            if (session.State.Errors is [var open, ..] && session.State.Pages.FirstOrDefault(visible => visible.Questions.Any(question => question.Code == open.Question)) is { } earlier)
            {
                // A later answer has opened a question on an earlier page.
                return SeeOther(At(earlier.Code));
            }
        }

        await FinishAsync(session, brokenOff: false);
        return Leave is { } away ? SeeOther(away) : Page();
    }
}

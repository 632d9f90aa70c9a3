using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Oversight.Api.Pages.Answering;
using Oversight.Grains.Campaigns;
using Oversight.Grains.Errors;
using Oversight.Grains.Responses;
using Oversight.Grains.Responses.Paper;

namespace Oversight.Api.Pages.Staff.Paper;

/// <summary>Forms to print: each with its number at the head of every sheet, or one blank form with the list of the batch's numbers.</summary>
public sealed class PaperPrintPage(PaperDesk desk, IResponses responses) : OversightPage
{
    private const int AtOnce = 50;

    [BindProperty(SupportsGet = true)]
    public string Campaign { get; set; } = string.Empty;

    [BindProperty(SupportsGet = true)]
    public int Batch { get; set; }

    /// <summary>The number of the last form of the page before, without its check digit.</summary>
    [BindProperty(SupportsGet = true)]
    public int After { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Blank { get; set; } = string.Empty;

    public bool IsBlank => Blank.Length > 0;

    public CampaignRow Row { get; private set; } = null!;

    public PaperBatchRow Forms { get; private set; } = null!;

    public string Title { get; private set; } = string.Empty;

    public IReadOnlyList<PaperSection> Sections { get; private set; } = [];

    public IReadOnlyList<int> Numbers { get; private set; } = [];

    /// <summary>Where the next page begins; null on the last one.</summary>
    public int? Next { get; private set; }

    public async Task OnGetAsync()
    {
        var (row, batches) = await desk.ListBatchesAsync(Campaign, Caller, HttpContext.RequestAborted);
        Row = row;
        Forms = batches.FirstOrDefault(batch => batch.Row.Batch == Batch)?.Row ?? throw new NotFoundException("batch", Batch.ToString(CultureInfo.InvariantCulture));
        var questionnaire = (await responses.QuestionnaireAsync(row)).Questionnaire;
        Sections = PaperLayout.Of(questionnaire, Forms.Language);
        Title = questionnaire.Title.In(Forms.Language, questionnaire.DefaultLanguage);
        var first = Math.Max(Forms.First, After + 1);
        Numbers = IsBlank ? [.. Enumerable.Range(Forms.First, Forms.Size)] : [.. Enumerable.Range(first, Math.Clamp(Forms.Last - first + 1, 0, AtOnce))];
        Next = !IsBlank && Numbers.Count > 0 && Numbers[^1] < Forms.Last ? Numbers[^1] : null;
    }

    /// <summary>A text of the frame in the language of the form.</summary>
    public string Words(string key, params object[] values)
    {
        var frame = AnswerLanguage.FrameOf(Forms.Language);
        return string.Format(frame, Resources.Texts.In(frame, key) ?? key, values);
    }
}

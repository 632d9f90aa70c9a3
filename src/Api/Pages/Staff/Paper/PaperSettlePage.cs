using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Oversight.Api.Pages.Answering;
using Oversight.Api.Pages.Forms;
using Oversight.Api.Pages.Hosting;
using Oversight.Api.Resources;
using Oversight.Grains.Errors;
using Oversight.Grains.Questionnaires.Answering;
using Oversight.Grains.Responses.Paper;

namespace Oversight.Api.Pages.Staff.Paper;

/// <summary>Both entries of a form beside each other; a person with the paper in hand decides.</summary>
public sealed class PaperSettlePage(PaperEntry entry, ErrorTexts errorTexts, Texts texts) : OversightPage
{
    [BindProperty(SupportsGet = true)]
    public string Campaign { get; set; } = string.Empty;

    [BindProperty(SupportsGet = true)]
    public string Number { get; set; } = string.Empty;

    public IReadOnlyList<(PaperLine Line, PaperDifference Difference)> Differing { get; private set; } = [];

    public PaperFormRow? Form { get; private set; }

    /// <summary>The reader made one of the two entries, so somebody else decides.</summary>
    public bool IsClerk => Form is { } form && PaperDecisions.IsClerk(form, Caller.Name);

    public string? Failure { get; private set; }

    public string CommandId { get; private set; } = Guid.CreateVersion7().ToString("N");

    public string List => "/staff/paper/" + Uri.EscapeDataString(Campaign);

    public static string Choice(PaperLine line) => "take-" + line.Field;

    public async Task OnGetAsync()
    {
        try
        {
            await ShowAsync();
        }
        catch (InvalidInputException error)
        {
            Fail(error);
        }
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var form = await Request.ReadFormAsync();
        CommandId = form["commandId"].ToString();
        try
        {
            await ShowAsync();
            List<PaperChoice> choices = [];
            var anew = Answers.None;
            foreach (var (line, _) in Differing)
            {
                var take = Enum.TryParse<PaperTake>(form[Choice(line)].ToString(), out var taken) ? taken : throw new InvalidInputException("choices", line.Title, "each question that differs, once");
                choices.Add(new(line.Question.Code, take));
                var answer = PaperShorthand.Read(line.Question, form[line.Field].ToString(), form[AnswerFields.Other(line.Field)].ToString(), out var isUnreadable);
                anew = take == PaperTake.Other ? isUnreadable ? throw new InvalidInputException("answers", form[line.Field], "must be readable") : anew.With(line.Question.Code, answer) : anew;
            }

            var settled = await entry.SettleAsync(CommandId, Campaign, Number, choices, anew.Write(), form["leftBlank"].ToString().Length > 0, Caller);
            return SeeOther($"{List}?done={PaperNumber.Write(Campaign, settled.Row.Number)}");
        }
        catch (OversightException error) when (error is InvalidInputException or CommandReusedException)
        {
            Fail(error);
            return Page();
        }
    }

    /// <summary>An answer as people read it.</summary>
    public string Say(PaperLine line, Answer? answer) => answer switch
    {
        null => texts["Paper.NoAnswer"],
        { Codes: { } codes } => string.Join(texts["Format.ListSeparator"], codes.Select(code => Option(line, code))) + (answer.Other is { } other ? $"（{other}）" : ""),
        { Rows: { } rows } => string.Join("；", line.Question.Rows.Select((row, at) => $"{line.Rows[at]}：{(rows.TryGetValue(row.Code, out var code) ? Option(line, code) : "—")}")),
        { Number: { } number } => number.ToString(CultureInfo.InvariantCulture),
        { Date: { } day } => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        { Agreed: { } agreed } => texts[agreed ? "Paper.Yes" : "Paper.No"],
        _ => answer.Text ?? string.Empty,
    };

    private static string Option(PaperLine line, string code)
    {
        var at = line.Question.Options.TakeWhile(option => option.Code != code).Count();
        return at < line.Options.Count ? string.Create(CultureInfo.InvariantCulture, $"{at + 1} {line.Options[at]}") : code;
    }

    private async Task ShowAsync()
    {
        var work = await entry.BeginAsync(Campaign, Number, Caller);
        Form = work.Form;
        var lines = PaperLayout.Of(work.Questionnaire, work.Batch.Language).SelectMany(section => section.Lines).ToDictionary(line => line.Question.Code);
        Differing = [.. (await entry.DifferencesAsync(Campaign, Number, Caller)).Where(difference => lines.ContainsKey(difference.Question)).Select(difference => (lines[difference.Question], difference))];
    }

    private void Fail(OversightException error)
    {
        var line = Differing.FirstOrDefault(one => one.Line.Question.Code == error.Field).Line;
        Failure = line is null ? errorTexts.Describe(error, id => id) : error.Message.Replace(error.Field + ": ", $"{line.Number}. ", StringComparison.Ordinal);
        Response.StatusCode = PageErrors.StatusOf(error);
    }
}

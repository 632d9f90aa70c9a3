using Oversight.Grains.Accounts;
using Oversight.Grains.Campaigns.Scoring;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Answering;

namespace Oversight.Grains.Campaigns.OpenAnswers;

/// <summary>
/// Reading what people wrote in a closed campaign, and making a report of what must be looked into. An answer has no name and no
/// telephone, so it is never a complaint (Order 121 art 10); as a report it may be anonymous (art 28).
/// </summary>
public sealed class OpenAnswerDesk(ICampaignDirectory campaigns, ICampaignResults results, Intake intake, ILedger ledger)
{
    /// <exception cref="NotFoundException">There is no such campaign or open question, or not for this caller.</exception>
    /// <exception cref="InvalidInputException">The campaign still collects, or the page is out of bounds.</exception>
    public async Task<OpenAnswerPage> ListAsync(OpenAnswerSearch search, Caller caller, CancellationToken cancellation = default)
    {
        if (search.Take is < 1 or > OpenAnswerSearch.Most || search.Skip < 0)
        {
            throw new InvalidInputException("first", $"{search.Take}", $"1 to {OpenAnswerSearch.Most}");
        }

        var row = await RequireAsync(search.Campaign, caller);
        var sheets = await results.SheetsAsync(row.Id, cancellation);
        var questions = sheets.Questionnaire.Questions.Where(IsOpen).ToArray();
        var asked = search.Question is not { } code ? questions
            : Array.Find(questions, question => question.Code == code) is { } one ? [one] : throw new NotFoundException("question", code);
        var found = Find(sheets, asked, search.Containing?.Trim()).ToArray();
        var items = new List<OpenAnswer>(search.Take);
        foreach (var answer in found.Skip(search.Skip).Take(search.Take))
        {
            items.Add(answer with { Matter = await MatterAsync(answer.Response, answer.Question) });
        }

        return new(row, questions, found.Length, items);
    }

    /// <summary>Makes an anonymous report of an answer, in its own words; returns the number. One answer becomes one, whoever asks and however often.</summary>
    /// <exception cref="InvalidInputException">Another decision on this answer made a matter of it, or a field breaks a rule.</exception>
    public async Task<string> RaiseAsync(RaisedAnswer raised, Caller caller, CancellationToken cancellation = default)
    {
        await RequireAsync(raised.Campaign, caller);
        var answer = Find(await results.SheetsAsync(raised.Campaign, cancellation), raised);
        var submission = new Submission
        {
            Kind = MatterKind.Report,
            CommandId = AnswerOrigin.Command(answer.Response, answer.Question).Id,
            Content = answer.Text,
            Enterprise = raised.Enterprise ?? answer.Enterprise,
            Street = raised.Street ?? answer.Street,
            Field = raised.Field,
            Source = Source.Survey,
            Answer = new(raised.Campaign, answer.Response, answer.Question, caller.Name),
        };
        try
        {
            return (await intake.SubmitAsync(submission, caller)).Number;
        }
        catch (CommandReusedException)
        {
            throw new InvalidInputException("response", answer.Response, $"an answer that no matter was made of; this one is {await MatterAsync(answer.Response, answer.Question)}");
        }
    }

    private static bool IsOpen(Question question) => question.Type is QuestionType.ShortText or QuestionType.LongText or QuestionType.Photo;

    private static IEnumerable<OpenAnswer> Find(SheetTable sheets, IReadOnlyList<Question> questions, string? containing)
    {
        var columns = questions.Where(question => question.Type != QuestionType.Photo).Select(question => (question, Texts: sheets.Answers.Texts(question.Code))).ToArray();
        var photos = questions.Where(question => question.Type == QuestionType.Photo && string.IsNullOrEmpty(containing))
            .Select(question => (question, Texts: sheets.Answers.Texts(question.Code))).ToArray();
        for (var row = 0; row < sheets.Count; row++)
        {
            var at = row;
            foreach (var (question, texts) in columns.Where(column => !string.IsNullOrWhiteSpace(column.Texts[at])))
            {
                if (string.IsNullOrEmpty(containing) || texts[row]!.Contains(containing, StringComparison.OrdinalIgnoreCase))
                {
                    yield return Answer(sheets, row, question, texts[row]!);
                }
            }

            // Photos stand beside what their sender wrote; alone where nothing was written.
            foreach (var (question, texts) in photos.Where(column => !string.IsNullOrWhiteSpace(column.Texts[at]) && columns.All(other => string.IsNullOrWhiteSpace(other.Texts[at]))))
            {
                yield return Answer(sheets, row, question, texts[row]!);
            }
        }
    }

    private static OpenAnswer Find(SheetTable sheets, RaisedAnswer raised)
    {
        var question = sheets.Questionnaire.Questions.FirstOrDefault(question => question.Code == raised.Question && IsOpen(question))
            ?? throw new NotFoundException("question", raised.Question);
        for (var row = 0; row < sheets.Count; row++)
        {
            if (sheets.Answers.Ids[row] == raised.Response && sheets.Answers.Texts(question.Code)[row] is { } text && !string.IsNullOrWhiteSpace(text))
            {
                return Answer(sheets, row, question, text);
            }
        }

        throw new NotFoundException("response", raised.Response);
    }

    private static OpenAnswer Answer(SheetTable sheets, int row, Question question, string text)
    {
        var origin = sheets.Origins[row];
        var asked = sheets.Questionnaire.Questions.Where(other => other.Type == QuestionType.Photo && (question.Type != QuestionType.Photo || other.Code == question.Code));
        var words = question.Type == QuestionType.Photo ? question.Title.In(sheets.Questionnaire.DefaultLanguage) ?? question.Code : text;
        return new(sheets.Answers.Ids[row], question.Code, words, origin.Wave, origin.Street, origin.Enterprise, null)
        {
            Photos = [.. asked.SelectMany(other => PhotoAnswer.References(sheets.Answers.Texts(other.Code)[row])).Where(PhotoAnswer.IsReference).Distinct(StringComparer.Ordinal)],
        };
    }

    private async Task<string?> MatterAsync(string response, string question)
    {
        var stored = await ledger.ReadStreamAsync(StreamKey.Matter(MatterId.Of(AnswerOrigin.Command(response, question))));
        return stored.Count == 0 ? null : MatterNumber.Of(stored[0]);
    }

    private async Task<CampaignRow> RequireAsync(string id, Caller caller)
    {
        caller.Require(Role.Supervisor, Role.Staff);
        var row = await campaigns.FindAsync(id);
        return row is not null && caller.Covers(row.Area) ? row : throw new NotFoundException("campaign", id);
    }
}

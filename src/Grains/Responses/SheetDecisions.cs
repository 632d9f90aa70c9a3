using System.Collections.Immutable;
using System.Globalization;
using Oversight.Grains.Campaigns.Plans;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Answering;
using Oversight.Grains.Questionnaires.Interviews;

namespace Oversight.Grains.Responses;

/// <summary>From what was handed in to what is appended: pure, so that it can be tested without a database.</summary>
public static class SheetDecisions
{
    /// <summary>The key of a quota in the ledger.</summary>
    public static string QuotaKey(string campaign, string key) => $"campaign/{campaign}/{key}";

    /// <exception cref="InvalidInputException">An answer is missing or breaks a rule.</exception>
    public static ResponseSubmitted Decide(AnswerTicket ticket, HandedIn sheet, Questionnaire questionnaire, DateOnly today)
    {
        var campaign = ticket.Campaign;
        var anonymous = campaign.Anonymity == Anonymity.Anonymous;
        today = sheet.Day ?? today;
        var seed = ResponseId.Seed(sheet.Key ?? ticket.Id);
        var options = new InterviewOptions(Language(questionnaire, sheet.Language), today, seed);
        var state = Interview.Evaluate(questionnaire, sheet.Answers, options);
        var answers = state.Answers;
        if (sheet.BrokenOff)
        {
            answers = WithoutErrors(questionnaire, answers, options);
        }
        else if (!state.ScreenedOut && state.Errors is [var error, ..])
        {
            throw new InvalidInputException(error.Question, null, error.Code, $"{error.Question}: {error.Message}");
        }

        var status = state.ScreenedOut ? ResponseStatus.ScreenedOut : sheet.BrokenOff ? ResponseStatus.Partial : ResponseStatus.Complete;
        return new()
        {
            Campaign = campaign.Id,
            Wave = ticket.Wave,
            Questionnaire = campaign.Questionnaire.Questionnaire,
            Version = campaign.Questionnaire.Version,
            Status = status,
            Mode = sheet.Mode,
            Language = options.Language,
            Day = today,
            Seed = seed,
            Stratum = ticket.Stratum,
            Street = ticket.Street,
            Enterprise = ticket.Enterprise,
            Invitation = anonymous ? null : ticket.Invitation,
            Answers = answers,
            Paradata = anonymous ? WithoutTimes(sheet.Paradata) : sheet.Paradata,
            Photos = Photos(questionnaire, answers),
            Quotas = status == ResponseStatus.Complete ? Claims(campaign.Id, campaign.Quotas, answers).Select(claim => claim.Key).ToImmutableArray() : [],
        };
    }

    /// <summary>The quotas that the answers belong to.</summary>
    public static IEnumerable<QuotaClaim> Claims(string campaign, ImmutableArray<Quota> quotas, Answers answers) =>
        from quota in quotas
        where answers[quota.Question]?.Codes?.Contains(quota.Option, StringComparer.Ordinal) == true
        select new QuotaClaim(QuotaKey(campaign, quota.Key), quota.Limit);

    /// <summary>Tells a repeat from another answer: what was said, and not when or on what.</summary>
    public static string Digest(ResponseSubmitted fact) => CommandDigest.Of(
        fact.Campaign, fact.Questionnaire, fact.Version.ToString(CultureInfo.InvariantCulture), fact.Mode.ToString(), fact.Language,
        fact.Status == ResponseStatus.Partial ? "partial" : "whole", fact.Answers.Write());

    /// <param name="key">Of an interview that a device took; null when the response's own id is the command.</param>
    public static AppendRequest Request(string id, ResponseSubmitted fact, ImmutableArray<Quota> quotas, string actor, string? key = null) => new()
    {
        Stream = StreamKey.Response(id),
        ExpectedVersion = 0,
        Command = new(actor, key is null ? "response/" + id : "offline/" + key),
        Digest = Digest(fact),
        Facts = [fact],
        Rows = [ResponseRow.Of(id, fact)],
        Claims = fact.Quotas.IsEmpty ? [] : [.. Claims(fact.Campaign, quotas, fact.Answers)],
    };

    /// <summary>The language that was chosen, where the questionnaire has it.</summary>
    public static string Language(Questionnaire questionnaire, string chosen) =>
        questionnaire.Languages.Contains(chosen, StringComparer.Ordinal) ? chosen : questionnaire.DefaultLanguage;

    private static Paradata WithoutTimes(Paradata paradata) =>
        paradata with { Started = null, Clock = paradata.Clock is { } clock ? clock with { Finished = null } : null };

    private static ImmutableArray<string>? Photos(Questionnaire questionnaire, Answers answers)
    {
        ImmutableArray<string> photos = [.. PhotoAnswer.References(questionnaire, answers)];
        return photos.IsEmpty ? null : photos;
    }

    /// <summary>What was broken off has open questions, which is no fault; an answer that breaks a rule is taken back, and what hangs on it with it.</summary>
    private static Answers WithoutErrors(Questionnaire questionnaire, Answers answers, InterviewOptions options)
    {
        while (true)
        {
            var state = Interview.Evaluate(questionnaire, answers, options);
            var wrong = state.Errors.Where(error => answers[error.Question] is not null && error.Code is not ("rows" or "required")).ToList();
            if (wrong.Count == 0)
            {
                return state.Answers;
            }

            answers = wrong.Aggregate(state.Answers, (kept, error) => kept.With(error.Question, null));
        }
    }
}

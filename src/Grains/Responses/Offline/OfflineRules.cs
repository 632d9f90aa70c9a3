using System.Globalization;
using Oversight.Grains.Campaigns;
using Oversight.Grains.Errors;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Answering;
using Oversight.Grains.Subjects;

namespace Oversight.Grains.Responses.Offline;

/// <summary>What a device may hand over, and the sheet that it becomes. Pure.</summary>
internal static class OfflineRules
{
    private const int MostSeconds = 86_400;
    private const int MostBreaks = 1_000;

    /// <summary>Beyond these a clock is no clock, and a sum with it no instant.</summary>
    private static readonly (DateTimeOffset From, DateTimeOffset To) Years = (new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero), new(2200, 1, 1, 0, 0, 0, TimeSpan.Zero));

    /// <exception cref="InvalidInputException">Names the field and the rule.</exception>
    public static void Check(OfflineInterview interview, CampaignRow campaign, Questionnaire questionnaire)
    {
        Require(ResponseId.IsWellFormed(interview.Key), "interview", interview.Key, "26 characters of 0-9 and a-z without i, l, o, u");
        Require(interview.Wave >= 0 && interview.Wave <= campaign.Wave, "wave", Text(interview.Wave), "must be a wave of the campaign that has started");
        foreach (var (field, time) in new[] { ("started", interview.Started), ("finished", interview.Finished), ("sent", interview.Sent) })
        {
            Require(time >= Years.From && time < Years.To, field, time.ToString("O", CultureInfo.InvariantCulture), "must be between 2000 and 2200");
        }

        Require(interview.Breaks is >= 0 and <= MostBreaks, "breaks", Text(interview.Breaks), $"must be 0 to {MostBreaks}");
        var codes = questionnaire.Pages.Select(page => page.Code).ToHashSet();
        foreach (var page in interview.Pages)
        {
            Require(codes.Remove(page.Page), "pages", page.Page, "must be pages of the questionnaire, each once");
            Require(page.Seconds is >= 0 and <= MostSeconds, "pages", Text(page.Seconds), $"must be 0 to {MostSeconds} seconds");
        }
    }

    /// <param name="now">When it arrives.</param>
    public static HandedIn Sheet(OfflineInterview interview, AnswerTicket ticket, Questionnaire questionnaire, DateTimeOffset now) => new()
    {
        Answers = HiddenAnswers.Fill(questionnaire, Answers.Read(interview.Answers), ticket, Campaigns.Plans.AnswerMode.Offline),
        Language = interview.Language,
        Mode = Campaigns.Plans.AnswerMode.Offline,
        BrokenOff = interview.BrokenOff,
        Key = interview.Key,
        Day = ChinaTime.Day(interview.Finished),
        Paradata = new()
        {
            Started = interview.Started,
            Seconds = interview.Pages.Sum(page => page.Seconds),
            Device = interview.Device,
            Breaks = interview.Breaks,
            Pages = interview.Pages,
            Clock = new(interview.Finished, (int)Math.Round((interview.Sent - now).TotalMinutes)),
        },
    };

    private static void Require(bool holds, string field, string? value, string rule)
    {
        if (!holds)
        {
            throw new InvalidInputException(field, value, rule);
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

using System.Globalization;
using System.Text.Json.Nodes;
using Oversight.Api.Pages.Answering;
using Oversight.Grains.Accounts;
using Oversight.Grains.Campaigns;
using Oversight.Grains.Campaigns.Plans;
using Oversight.Grains.Campaigns.Waves;
using Oversight.Grains.Errors;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Offline;
using Oversight.Grains.Responses;
using Oversight.Grains.Responses.Contacts;

namespace Oversight.Api.Surveys.Offline;

/// <summary>Puts bundles together for interviewers who go where no network is.</summary>
internal sealed class OfflineBundles(AnswerDesk answers, InterviewDesk desk, AnswerDoors doors, IResponses responses, TimeProvider time)
{
    /// <summary>A day's work of several people; who wants those after it asks for them.</summary>
    private const int MostInvitations = 500;

    /// <param name="after">Invitations with greater numbers.</param>
    /// <exception cref="ForbiddenException">The caller takes no interviews there.</exception>
    /// <exception cref="NotFoundException">There is no such campaign or wave, or none that is asked without a connection.</exception>
    /// <exception cref="InvalidInputException">The questionnaire has a pattern that a script cannot evaluate as the server does.</exception>
    public async Task<OfflineBundle> BuildAsync(string id, int wave, int after, Caller caller)
    {
        var campaign = await answers.FindAsync(id, caller);
        if (!campaign.Modes.Contains(AnswerMode.Offline) || wave < 1 || wave > Math.Max(campaign.Wave, 1))
        {
            throw new NotFoundException("wave", wave.ToString(CultureInfo.InvariantCulture));
        }

        var questionnaire = (await responses.QuestionnaireAsync(campaign)).Questionnaire;
        var walkIn = campaign.Plan.Population.Kind == PopulationKind.WalkIns;
        var ticket = await doors.TicketAsync(campaign, string.Empty, null) with { Wave = wave };
        return new(
            campaign.Id,
            campaign.Title,
            wave,
            campaign.Anonymity == Anonymity.Anonymous,
            walkIn,
            questionnaire.Questions.Any(question => question is { Type: QuestionType.Photo, Required: true }),
            Hidden(questionnaire, ticket),
            walkIn ? [] : await InvitationsAsync(campaign, questionnaire, wave, after, caller),
            [.. campaign.Languages.Select(Language)],
            time.GetUtcNow(),
            CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? "en" : "zh",
            OfflineTexts.All,
            JsonNode.Parse(OfflineQuestionnaire.Write(questionnaire))!);
    }

    private async Task<IReadOnlyList<OfflineInvitation>> InvitationsAsync(CampaignRow campaign, Questionnaire questionnaire, int wave, int after, Caller caller)
    {
        var open = new List<OfflineInvitation>();
        while (open.Count < MostInvitations && await desk.NextAsync(campaign.Id, wave, after, AnswerMode.Offline, caller) is [.., var last] page)
        {
            foreach (var (invitation, _) in page)
            {
                open.Add(new(invitation.Number, invitation.Stratum, await HiddenAsync(campaign, questionnaire, invitation)));
            }

            after = last.Invitation.Number;
        }

        return open;
    }

    private async Task<IReadOnlyDictionary<string, string>> HiddenAsync(CampaignRow campaign, Questionnaire questionnaire, InvitationRow invitation) =>
        Hidden(questionnaire, await doors.TicketAsync(campaign, string.Empty, invitation));

    /// <summary>Only what this questionnaire asks for, and as far as the campaign's promise lets a response say it.</summary>
    private static Dictionary<string, string> Hidden(Questionnaire questionnaire, AnswerTicket ticket)
    {
        var filled = HiddenAnswers.Fill(questionnaire, Grains.Questionnaires.Answering.Answers.None, ticket, AnswerMode.Offline);
        return filled.Codes.ToDictionary(code => code, code => filled[code]!.Text!);
    }

    private static OfflineLanguage Language(string code) =>
        new(code, AnswerLanguage.NameOf(code), AnswerLanguage.FrameOf(code).TwoLetterISOLanguageName == "en" ? "en" : "zh", AnswerLanguage.DirectionOf(code));
}

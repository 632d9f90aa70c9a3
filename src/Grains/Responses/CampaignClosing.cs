using Microsoft.Extensions.Logging;
using Oversight.Grains.Campaigns;
using Oversight.Grains.Campaigns.Plans;
using Oversight.Grains.Errors;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Interviews;
using Oversight.Grains.Responses.Paper;
using Oversight.Grains.Responses.Photos;
using Oversight.Grains.Subjects;
using Oversight.Grains.Vault;

namespace Oversight.Grains.Responses;

/// <summary>
/// What follows when a campaign closes: interviews that were broken off become partial responses where at least half was
/// answered, the others are deleted with their photos, paper forms that are certain are handed in, and then the ballot key is destroyed. A sweep that
/// is killed half-way is finished by the next.
/// </summary>
public sealed partial class CampaignClosing(
    ICampaignDirectory campaigns, IResponses responses, IResponseDrafts drafts, PaperHandIn paper, PhotoCustody photos, IBallotKeys ballots, TimeProvider time, ILogger<CampaignClosing> logger)
{
    private const int PageSize = 200;

    /// <summary>Looks at every campaign whose key exists, and at those that hold drafts, or photos of no response. Returns how many keys it destroyed.</summary>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        await paper.SweepAsync(cancellation);
        var destroyed = 0;
        foreach (var id in await ballots.ListAsync())
        {
            cancellation.ThrowIfCancellationRequested();
            if (await campaigns.FindAsync(id) is { } campaign && campaign.Stage >= CampaignStage.Closed)
            {
                await FinishAsync(campaign, cancellation);
                destroyed++;
            }
        }

        // Campaigns that gave nobody a token have no key, and a page or a photo may have come in while the key was destroyed.
        foreach (var id in (await drafts.CampaignsAsync()).Union(await photos.UnsettledCampaignsAsync(), StringComparer.Ordinal))
        {
            if (await campaigns.FindAsync(id) is { Stage: >= CampaignStage.Closed } campaign)
            {
                await FinishDraftsAsync(campaign, cancellation);
            }
        }

        return destroyed;
    }

    private async Task FinishAsync(CampaignRow campaign, CancellationToken cancellation)
    {
        await FinishDraftsAsync(campaign, cancellation);
        await paper.FinishAsync(campaign);
        await ballots.DestroyAsync(campaign.Id);
        LogDestroyed(logger, campaign.Id);
    }

    private async Task FinishDraftsAsync(CampaignRow campaign, CancellationToken cancellation)
    {
        var questionnaire = (await responses.QuestionnaireAsync(campaign)).Questionnaire;
        for (var after = string.Empty; ;)
        {
            var page = await drafts.ListAsync(campaign.Id, after, PageSize);
            foreach (var draft in page)
            {
                cancellation.ThrowIfCancellationRequested();
                await FinishAsync(campaign, questionnaire, draft);
                after = draft.Id;
            }

            if (page.Count < PageSize)
            {
                break;
            }
        }

        await photos.CloseAsync(campaign.Id, cancellation);
    }

    private async Task FinishAsync(CampaignRow campaign, Questionnaire questionnaire, ResponseDraft draft)
    {
        if (IsEnough(questionnaire, draft))
        {
            try
            {
                await responses.SubmitAsync(
                    new()
                    {
                        Id = draft.Id,
                        Campaign = campaign,
                        Wave = draft.Wave,
                        Stratum = draft.Stratum,
                        Street = draft.Street,
                        Enterprise = draft.Enterprise,
                        Invitation = draft.Invitation,
                    },
                    new()
                    {
                        Answers = draft.Answers,
                        Language = draft.Language,
                        Mode = draft.Mode,
                        Paradata = draft.Pace.ToParadata(campaign.Anonymity == Anonymity.Anonymous),
                        BrokenOff = true,
                    },
                    "closing");
            }
            catch (AlreadyAnsweredException)
            {
                // Handed in while the campaign closed: that answer stands.
            }
        }

        await drafts.DeleteAsync(campaign.Id, draft.Id);
    }

    private bool IsEnough(Questionnaire questionnaire, ResponseDraft draft)
    {
        var options = new InterviewOptions(SheetDecisions.Language(questionnaire, draft.Language), ChinaTime.Day(time.GetUtcNow()), ResponseId.Seed(draft.Id));
        return Enough.Of(Interview.Evaluate(questionnaire, draft.Answers, options));
    }

    [LoggerMessage(1, LogLevel.Information, "The ballot key of campaign {Campaign} was destroyed")]
    private static partial void LogDestroyed(ILogger logger, string campaign);
}

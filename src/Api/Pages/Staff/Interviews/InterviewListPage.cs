using Microsoft.AspNetCore.Mvc;
using Oversight.Grains.Campaigns;
using Oversight.Grains.Campaigns.Plans;
using Oversight.Grains.Responses;
using Oversight.Grains.Responses.Contacts;

namespace Oversight.Api.Pages.Staff.Interviews;

/// <summary>Whom interviewers are to ask next in a wave, in person or by telephone, and what campaigns have so far.</summary>
public sealed class InterviewListPage(InterviewDesk desk, AnswerDesk answers) : OversightPage
{
    public CampaignRow Campaign { get; private set; } = null!;

    public CampaignCounts Counts { get; private set; } = null!;

    public IReadOnlyList<OpenInvitation> Open { get; private set; } = [];

    public int Wave { get; private set; }

    /// <summary>Those that have begun and may be taken along, newest first.</summary>
    public IEnumerable<int> Waves => Enumerable.Range(1, Math.Max(Campaign.Wave, 1)).Reverse();

    public AnswerMode Mode { get; private set; } = AnswerMode.Telephone;

    public async Task OnGetAsync(string campaign, int? wave, int after, string? mode)
    {
        Campaign = await answers.FindAsync(campaign, Caller);
        Counts = await answers.CountAsync(campaign, Caller);
        Wave = wave ?? Campaign.Wave;
        Mode = string.Equals(mode, nameof(AnswerMode.Interviewer), StringComparison.OrdinalIgnoreCase) ? AnswerMode.Interviewer : AnswerMode.Telephone;
        Open = await desk.NextAsync(campaign, Wave, after, Mode, Caller);
    }
}

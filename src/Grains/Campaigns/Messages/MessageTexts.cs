using Oversight.Grains.Campaigns.Waves;

namespace Oversight.Grains.Campaigns.Messages;

/// <summary>What an invitation and a reminder say, in the language of the person.</summary>
public static class MessageTexts
{
    /// <param name="campaign">With its title.</param>
    /// <param name="invitation">With its language.</param>
    /// <param name="reminder">0 for the invitation itself.</param>
    /// <param name="link">To the questionnaire.</param>
    public static (string Subject, string Text) Of(CampaignRow campaign, InvitationRow invitation, int reminder, string link)
    {
        var chinese = (invitation.Language ?? campaign.Languages[0]).StartsWith("zh", StringComparison.OrdinalIgnoreCase);
        var subject = (chinese, reminder) switch
        {
            (true, 0) => $"邀请您填写问卷：{campaign.Title}",
            (true, _) => $"提醒：问卷尚未填写（{campaign.Title}）",
            (false, 0) => $"Questionnaire: {campaign.Title}",
            (false, _) => $"Reminder: your answer is still welcome ({campaign.Title})",
        };
        var promise = (chinese, campaign.Anonymity) switch
        {
            (true, Plans.Anonymity.Anonymous) => "答卷匿名。",
            (true, _) => "答卷保密，仅用于统计。",
            (false, Plans.Anonymity.Anonymous) => "Your answer is anonymous.",
            (false, _) => "Your answer is confidential and used for statistics only.",
        };
        var text = chinese
            ? $"{subject}\n{promise}链接仅供您本人使用：\n{link}\n"
            : $"{subject}\n{promise} The link is for you alone:\n{link}\n";
        return (subject, text);
    }
}

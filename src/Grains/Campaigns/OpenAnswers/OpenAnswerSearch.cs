namespace Oversight.Grains.Campaigns.OpenAnswers;

/// <summary>Which open answers of a campaign.</summary>
/// <param name="Question">Code; null for all open questions.</param>
/// <param name="Containing">Part of the text, any case; null for all.</param>
/// <param name="Skip">How many of those found come before the page.</param>
/// <param name="Take">1 to <see cref="Most"/>.</param>
public sealed record OpenAnswerSearch(string Campaign, string? Question = null, string? Containing = null, int Skip = 0, int Take = 50)
{
    public const int Most = 200;
}

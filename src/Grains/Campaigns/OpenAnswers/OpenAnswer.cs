namespace Oversight.Grains.Campaigns.OpenAnswers;

/// <summary>What somebody wrote in an open question.</summary>
/// <param name="Response">Id of the answer sheet.</param>
/// <param name="Question">Code.</param>
/// <param name="Street">Nine digits; null where the sheet has none.</param>
/// <param name="Text">What was written; of a photo question its title.</param>
/// <param name="Matter">Number of the matter that was made of it; null when there is none.</param>
public sealed record OpenAnswer(string Response, string Question, string Text, int Wave, string? Street, string? Enterprise, string? Matter)
{
    /// <summary>References of the photos that came with it.</summary>
    public IReadOnlyList<string> Photos { get; init; } = [];
}

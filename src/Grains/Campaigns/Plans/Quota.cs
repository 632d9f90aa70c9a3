namespace Oversight.Grains.Campaigns.Plans;

/// <summary>At most so many answers with an option of a question, over all languages and modes together.</summary>
/// <param name="Key">Unique in the campaign.</param>
/// <param name="Question">Code of a question of one choice.</param>
/// <param name="Option">Code of its option.</param>
/// <param name="Limit">1 or more.</param>
public sealed record Quota(string Key, string Question, string Option, int Limit);

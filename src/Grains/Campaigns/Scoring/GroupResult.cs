using Oversight.Grains.Results.Suppression;

namespace Oversight.Grains.Campaigns.Scoring;

/// <summary>The index of one street, enterprise or wave.</summary>
/// <param name="Answers">Valid sheets; null where they are hidden.</param>
/// <param name="Index">Null where it is hidden or cannot be told.</param>
/// <param name="Satisfied">Satisfaction rate, 0 to 1.</param>
public sealed record GroupResult(string Key, Shown Shown, int? Answers, Interval? Index, Interval? Satisfied);

namespace Oversight.Grains.Results.OpenAnswers;

/// <summary>A keyword where it stands.</summary>
/// <param name="Row">Of the answer, from 0.</param>
/// <param name="Before">What stands before it, shortened with an ellipsis.</param>
/// <param name="Found">The keyword as written.</param>
/// <param name="After">What stands after it, shortened with an ellipsis.</param>
public sealed record ConcordanceLine(int Row, string Before, string Found, string After);

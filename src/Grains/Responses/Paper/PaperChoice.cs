namespace Oversight.Grains.Responses.Paper;

/// <summary>What somebody decided for one question of a form whose entries differ. The answer itself stands only in the response.</summary>
public sealed record PaperChoice(string Question, PaperTake Take);

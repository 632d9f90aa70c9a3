namespace Oversight.Api.Pages.Staff.Paper;

/// <summary>One page of the questionnaire on paper.</summary>
public sealed record PaperSection(string Title, IReadOnlyList<PaperLine> Lines);

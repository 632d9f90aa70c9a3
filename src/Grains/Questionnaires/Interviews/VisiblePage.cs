namespace Oversight.Grains.Questionnaires.Interviews;

/// <summary>A page as a person sees it: piped, in the chosen language.</summary>
public sealed record VisiblePage(string Code, string Title, IReadOnlyList<VisibleQuestion> Questions);

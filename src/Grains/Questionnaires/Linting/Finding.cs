using Oversight.Grains.Law;

namespace Oversight.Grains.Questionnaires.Linting;

/// <summary>Something that the linter found.</summary>
/// <param name="Code">Stable, like <c>condition.contradictory</c>; docs/questionnaires.md lists them.</param>
/// <param name="Place">The code of the page, group or question, and after a point what of it.</param>
/// <param name="Text">For people.</param>
public sealed record Finding(string Code, Severity Severity, string Place, TwoTexts Text);

namespace Oversight.Grains.Questionnaires;

/// <summary>A text of a questionnaire and where it stands.</summary>
/// <param name="Place">The code of the item, and after a point what of it.</param>
internal sealed record TextAt(string Place, Texts Texts);

namespace Oversight.Grains.Campaigns.OpenAnswers;

/// <summary>What becomes a report: the answer and what the person who read it knows beyond it.</summary>
/// <param name="Enterprise">Code; the sheet's own when null.</param>
/// <param name="Street">Nine digits; the sheet's own when null.</param>
/// <param name="Field">A code of <see cref="Network.FieldCode"/>; null when nobody knows yet.</param>
public sealed record RaisedAnswer(string Campaign, string Response, string Question, string? Enterprise = null, string? Street = null, string? Field = null);

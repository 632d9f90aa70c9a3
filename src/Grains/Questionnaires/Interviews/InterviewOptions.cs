namespace Oversight.Grains.Questionnaires.Interviews;

/// <summary>What an interview depends on beside the answers.</summary>
/// <param name="Language">The language of the person.</param>
/// <param name="Today">The day for <c>today()</c>, in the time zone of the campaign.</param>
/// <param name="Seed">Draws the random orders; kept with the interview, so that a page looks the same again.</param>
/// <param name="After">The code of the page that was just done, or null at the beginning.</param>
public sealed record InterviewOptions(string Language, DateOnly Today, long Seed = 0, string? After = null);

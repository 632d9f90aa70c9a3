namespace Oversight.Grains.Questionnaires.Formats;

/// <summary>A questionnaire out of a file of another program, and all of that file that is not in it.</summary>
public sealed record ImportResult(Questionnaire Questionnaire, IReadOnlyList<NotCarried> NotCarried);

namespace Oversight.Grains.Questionnaires.Library;

/// <summary>
/// One questionnaire; key <c>questionnaire/ID</c>. Every command is idempotent by its id and is decided on the present version
/// of the stream. Nothing interleaves.
/// </summary>
[Alias("oversight.IQuestionnaireGrain")]
public interface IQuestionnaireGrain : IGrainWithStringKey
{
    /// <summary>Null when there is no such questionnaire.</summary>
    [Alias("Read")]
    Task<QuestionnaireView?> ReadAsync();

    /// <summary>The text of an earlier revision; null when there is none.</summary>
    [Alias("ReadRevision")]
    Task<string?> ReadRevisionAsync(int revision);

    [Alias("Do")]
    Task<QuestionnaireView> DoAsync(QuestionnaireCommand command);
}

namespace Oversight.Grains.Questionnaires.Library;

/// <summary>Questionnaires on the read side.</summary>
public interface IQuestionnaireDirectory
{
    /// <summary>Null when there is none.</summary>
    Task<QuestionnaireRow?> FindAsync(string id);

    /// <summary>
    /// The one that was changed last at the top; retired ones only when they are asked for. <paramref name="after"/> is the cursor
    /// of the page before.
    /// </summary>
    /// <exception cref="Errors.InvalidInputException">The cursor is none.</exception>
    Task<QuestionnairePage> ListAsync(bool retired, int first, string? after);

    /// <summary>A frozen version with its text; null when there is none.</summary>
    Task<QuestionnaireVersionRow?> FindVersionAsync(QuestionnaireVersion version);
}

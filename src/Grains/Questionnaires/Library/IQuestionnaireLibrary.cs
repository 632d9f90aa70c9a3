namespace Oversight.Grains.Questionnaires.Library;

/// <summary>The frozen versions. They never change, so each is read once in the life of a process.</summary>
public interface IQuestionnaireLibrary
{
    /// <exception cref="Errors.NotFoundException">There is no such version.</exception>
    ValueTask<PublishedQuestionnaire> FindAsync(QuestionnaireVersion version);
}

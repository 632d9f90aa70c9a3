using System.Collections.Concurrent;
using Oversight.Grains.Errors;

namespace Oversight.Grains.Questionnaires.Library;

internal sealed class QuestionnaireLibrary(IQuestionnaireDirectory directory) : IQuestionnaireLibrary
{
    private readonly ConcurrentDictionary<QuestionnaireVersion, PublishedQuestionnaire> read = [];

    public ValueTask<PublishedQuestionnaire> FindAsync(QuestionnaireVersion version) =>
        read.TryGetValue(version, out var known) ? new(known) : new(ReadAsync(version));

    private async Task<PublishedQuestionnaire> ReadAsync(QuestionnaireVersion version)
    {
        // What does not exist is not kept: it may be published in the next moment.
        var row = await directory.FindVersionAsync(version) ?? throw new NotFoundException("questionnaire", version.ToString());
        return read.GetOrAdd(version, PublishedQuestionnaire.Restore(row.Text, row.Hash));
    }
}

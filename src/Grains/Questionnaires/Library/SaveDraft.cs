using System.Globalization;
using Oversight.Grains.Accounts;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Questionnaires.Library;

/// <summary>Saves the draft whole. Who saw an older revision than the last is refused, so nobody overwrites what they did not see.</summary>
/// <param name="ExpectedRevision">The revision that was edited; 0 begins a questionnaire.</param>
/// <param name="Draft">A text of <see cref="QuestionnaireJson"/>; id and version in it do not count.</param>
/// <param name="From">The name of the file that it was read from; null for none.</param>
[GenerateSerializer, Immutable, Alias("oversight.SaveDraft")]
public sealed record SaveDraft(
    CommandKey Command, Caller Caller, [property: Id(0)] int ExpectedRevision, [property: Id(1)] string Draft, [property: Id(2)] string? From = null)
    : QuestionnaireCommand(Command, Caller)
{
    public override string Digest => string.Create(CultureInfo.InvariantCulture, $"save {ExpectedRevision} {From} {Draft}");

    internal override IReadOnlyList<IFact> Decide(string id, QuestionnaireState? state, DateTimeOffset now)
    {
        var draft = LibraryRules.Draft(Draft, id, state);
        if (state is null)
        {
            return ExpectedRevision == 0
                ? [new QuestionnaireCreated(id, now, From), new DraftSaved(1, draft, now)]
                : throw LibraryRules.Unknown(id);
        }

        LibraryRules.RequireActive(state);
        // The number of the version that it would become is no change of the draft.
        if (draft == LibraryRules.Draft(state.Draft, id, state))
        {
            return [];
        }

        if (ExpectedRevision != state.Revision)
        {
            throw ExpectedRevision == 0
                ? new InvalidInputException("id", id, "taken by another questionnaire")
                : new RevisionConflictException(ExpectedRevision, state.Revision, state.ChangedBy);
        }

        return [new DraftSaved(state.Revision + 1, draft, now)];
    }
}

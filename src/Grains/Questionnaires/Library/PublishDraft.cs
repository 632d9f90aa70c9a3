using System.Globalization;
using Oversight.Grains.Accounts;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Questionnaires.Linting;

namespace Oversight.Grains.Questionnaires.Library;

/// <summary>Freezes the draft as the next version.</summary>
/// <param name="Revision">The revision that was looked at: nobody publishes what they did not see.</param>
[GenerateSerializer, Immutable, Alias("oversight.PublishDraft")]
public sealed record PublishDraft(CommandKey Command, Caller Caller, [property: Id(0)] int Revision) : QuestionnaireCommand(Command, Caller)
{
    private const int MostNamed = 20;

    public override string Digest => string.Create(CultureInfo.InvariantCulture, $"publish {Revision}");

    internal override IReadOnlyList<IFact> Decide(string id, QuestionnaireState? state, DateTimeOffset now)
    {
        LibraryRules.RequireActive(state ?? throw LibraryRules.Unknown(id));
        if (Revision != state.Revision)
        {
            throw new RevisionConflictException(Revision, state.Revision, state.ChangedBy, "revision");
        }

        if (state.Versions is [.., { } last] && last.Revision == Revision)
        {
            return [];
        }

        var version = state.Versions.Length + 1;
        var draft = QuestionnaireJson.Read(state.Draft) with { Id = id, Version = version };
        RequireNoErrors(draft);
        var frozen = PublishedQuestionnaire.Publish(draft);
        return [new QuestionnairePublished(version, Revision, frozen.Hash, frozen.Json, now)];
    }

    /// <summary>All errors in one refusal: nobody is sent back once for each.</summary>
    private static void RequireNoErrors(Questionnaire draft)
    {
        var errors = Linter.Check(draft).Where(finding => finding.Severity == Severity.Error).ToList();
        if (errors.Count > 0)
        {
            throw new InvalidInputException(
                errors[0].Place,
                null,
                $"the linter finds no error; it finds {string.Join(", ", errors.Take(MostNamed).Select(error => $"{error.Code} at {error.Place}"))}",
                string.Join("; ", errors.Take(MostNamed).Select(error => $"{error.Place}: {error.Text.En}")));
        }
    }
}

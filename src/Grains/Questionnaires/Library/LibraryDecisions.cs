using Oversight.Grains.Ledger;

namespace Oversight.Grains.Questionnaires.Library;

/// <summary>What a command on a questionnaire writes, decided without any storage.</summary>
internal static class LibraryDecisions
{
    /// <summary>Null when there is nothing to write.</summary>
    public static AppendRequest? Decide(string id, QuestionnaireState? state, QuestionnaireCommand command, DateTimeOffset now)
    {
        var facts = command.Decide(id, state, now);
        if (facts.Count == 0)
        {
            return null;
        }

        var after = state;
        foreach (var fact in facts)
        {
            after = QuestionnaireState.Apply(after, fact, (after?.StreamVersion ?? 0) + 1, command.Command.Actor);
        }

        return new()
        {
            Stream = StreamKey.Questionnaire(id),
            ExpectedVersion = state?.StreamVersion ?? 0,
            Command = command.Command,
            Digest = CommandDigest.Of(command.Digest),
            Facts = [.. facts],
            Rows = [after!.ToRow(), .. after.Versions.Skip(state?.Versions.Length ?? 0)],
        };
    }
}

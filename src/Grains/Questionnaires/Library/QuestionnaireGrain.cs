using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Questionnaires.Library;

[GrainType("questionnaire")]
internal sealed class QuestionnaireGrain(ILedger ledger, TimeProvider time) : Grain, IQuestionnaireGrain
{
    private const int Attempts = 5;

    private readonly Dictionary<string, string> handled = [];
    private QuestionnaireState? state;

    private string Id => this.GetPrimaryKeyString()["questionnaire/".Length..];

    public async Task<QuestionnaireView?> ReadAsync()
    {
        await LoadAsync();
        if (state is null)
        {
            DeactivateOnIdle();
            return null;
        }

        return QuestionnaireView.From(state);
    }

    public async Task<string?> ReadRevisionAsync(int revision)
    {
        var stream = await ledger.ReadStreamAsync(StreamKey.Questionnaire(Id));
        return stream.Select(stored => stored.Fact).OfType<DraftSaved>().FirstOrDefault(saved => saved.Revision == revision)?.Draft;
    }

    public async Task<QuestionnaireView> DoAsync(QuestionnaireCommand command)
    {
        var digest = CommandDigest.Of(command.Digest);
        await LoadAsync();
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (Repeats(command.Command, digest) || LibraryDecisions.Decide(Id, state, command, Now()) is not { } request)
            {
                return QuestionnaireView.From(state!);
            }

            var outcome = await ledger.AppendAsync(request);
            await LoadAsync();
            switch (outcome)
            {
                case AppendOutcome.Appended:
                    return QuestionnaireView.From(state!);
                case AppendOutcome.Duplicate duplicate when duplicate.First.Stream != request.Stream:
                    throw new CommandReusedException(command.Command.Id);
                default:
                    break;
            }
        }

        throw new StorageUnavailableException($"The questionnaire {Id} is being written to by others; repeat with the same command id.");
    }

    private DateTimeOffset Now() => Instant.Truncate(time.GetUtcNow());

    private bool Repeats(CommandKey command, string digest)
    {
        if (!handled.TryGetValue(command.ToString(), out var known))
        {
            return false;
        }

        return known == digest ? true : throw new CommandReusedException(command.Id);
    }

    private async Task LoadAsync()
    {
        foreach (var stored in await ledger.ReadStreamAsync(StreamKey.Questionnaire(Id), state?.StreamVersion ?? 0))
        {
            state = QuestionnaireState.Apply(state, stored);
            handled[stored.Command] = stored.Digest;
        }
    }
}

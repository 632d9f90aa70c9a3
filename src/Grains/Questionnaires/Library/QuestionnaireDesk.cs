using System.Security.Cryptography;
using System.Text;
using Oversight.Grains.Accounts;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;

namespace Oversight.Grains.Questionnaires.Library;

/// <summary>What the bureau's people do with questionnaires. The role is checked here, so that every surface refuses alike.</summary>
public sealed class QuestionnaireDesk(IQuestionnaireDirectory directory, IGrainFactory grains)
{
    /// <summary>Null when there is none.</summary>
    public async Task<QuestionnaireView?> ReadAsync(string id, Caller caller)
    {
        LibraryRules.RequireEditor(caller);
        return LibraryRules.IsId(id) ? await Grain(id).ReadAsync() : null;
    }

    public Task<QuestionnairePage> ListAsync(bool retired, int first, string? after, Caller caller)
    {
        LibraryRules.RequireEditor(caller);
        return directory.ListAsync(retired, first, after);
    }

    /// <param name="expectedRevision">The revision that was edited; 0 begins a questionnaire under a new id.</param>
    /// <param name="draft">A text of <see cref="QuestionnaireJson"/>; id and version in it do not count.</param>
    /// <exception cref="RevisionConflictException">Somebody saved in between; nothing changes.</exception>
    public Task<QuestionnaireView> SaveAsync(string id, string commandId, int expectedRevision, string draft, Caller caller, string? from = null) =>
        DoAsync(id, commandId, caller, key => new SaveDraft(key, caller, expectedRevision, draft, from));

    /// <exception cref="Errors.InvalidInputException">The linter finds an error: the first is named.</exception>
    public Task<QuestionnaireView> PublishAsync(string id, string commandId, int revision, Caller caller) =>
        DoAsync(id, commandId, caller, key => new PublishDraft(key, caller, revision));

    public Task<QuestionnaireView> RetireAsync(string id, string commandId, string? reason, Caller caller) =>
        DoAsync(id, commandId, caller, key => new RetireQuestionnaire(key, caller, reason));

    /// <summary>An id for a file that brings none that fits: the same for the same command, so that a repeat counts once.</summary>
    public static string IdFor(string? wanted, string commandId, Caller caller)
    {
        var lower = wanted?.Trim().ToLowerInvariant().Replace('_', '-').Replace(' ', '-');
        return LibraryRules.IsId(lower) ? lower! : "q-" + Base32.Encode(SHA256.HashData(Encoding.UTF8.GetBytes($"{caller.Name}:{commandId}")))[..10];
    }

    private Task<QuestionnaireView> DoAsync(string id, string commandId, Caller caller, Func<CommandKey, QuestionnaireCommand> make)
    {
        LibraryRules.RequireEditor(caller);
        SubmissionRules.CommandId(commandId);
        LibraryRules.Id("id", id);
        return Grain(id).DoAsync(make(new(caller.Name, commandId)));
    }

    private IQuestionnaireGrain Grain(string id) => grains.GetGrain<IQuestionnaireGrain>(StreamKey.Questionnaire(id));
}

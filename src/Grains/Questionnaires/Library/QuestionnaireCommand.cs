using Oversight.Grains.Accounts;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Questionnaires.Library;

/// <summary>
/// Something that somebody does with a questionnaire. The decision is a pure function of it as it stands; the same id with the
/// same digest is the same command.
/// </summary>
[GenerateSerializer, Immutable, Alias("oversight.QuestionnaireCommand")]
public abstract record QuestionnaireCommand([property: Id(0)] CommandKey Command, [property: Id(1)] Caller Caller)
{
    /// <summary>All of the content that makes it this command and no other.</summary>
    public abstract string Digest { get; }

    /// <summary>The facts to be appended; none when it stands so already.</summary>
    /// <param name="id">Of the questionnaire.</param>
    /// <param name="state">Null when it does not exist yet.</param>
    /// <param name="now">The time, in whole microseconds.</param>
    /// <exception cref="Errors.OversightException">The questionnaire, the caller or a field does not allow it; nothing changes.</exception>
    internal abstract IReadOnlyList<IFact> Decide(string id, QuestionnaireState? state, DateTimeOffset now);
}

using Oversight.Grains.Accounts;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;

namespace Oversight.Grains.Questionnaires.Library;

/// <summary>Takes a questionnaire out of use.</summary>
[GenerateSerializer, Immutable, Alias("oversight.RetireQuestionnaire")]
public sealed record RetireQuestionnaire(CommandKey Command, Caller Caller, [property: Id(0)] string? Reason) : QuestionnaireCommand(Command, Caller)
{
    private const int MaxReason = 500;

    public override string Digest => $"retire {Reason}";

    internal override IReadOnlyList<IFact> Decide(string id, QuestionnaireState? state, DateTimeOffset now)
    {
        TextRules.Optional("reason", Reason, MaxReason);
        return (state ?? throw LibraryRules.Unknown(id)).Retired ? [] : [new QuestionnaireRetired(now, Reason)];
    }
}

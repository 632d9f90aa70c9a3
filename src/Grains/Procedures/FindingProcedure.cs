using Oversight.Grains.Matters;

namespace Oversight.Grains.Procedures;

/// <summary>What another government department found (部门发现): verified, and confirmed, unfounded or handed on. No limit of its own was found in the rules.</summary>
internal static class FindingProcedure
{
    public static Procedure Table { get; } = new()
    {
        Kind = MatterKind.Finding,
        Family = Rules.ComplaintsAndReports,
        First = Stage.Registered,
        Transitions =
        [
            new() { Step = Step.BeginVerification, From = [Stage.Registered, Stage.Dispatched, Stage.ReturnedToIntake], To = Stage.Verifying },
            new() { Step = Step.Close, From = [Stage.Registered, Stage.Dispatched, Stage.ReturnedToIntake, Stage.Verifying], To = Stage.Closed, Closes = MatterOutcome.Confirmed },
            new() { Step = Step.DeclineFiling, From = [Stage.Verifying], To = Stage.NotFiled, Needs = StepNeeds.Reason, Closes = MatterOutcome.Unfounded },
            new() { Step = Step.TransferOther, From = [Stage.Registered, Stage.Dispatched, Stage.ReturnedToIntake, Stage.Verifying], To = Stage.TransferredOther, Needs = StepNeeds.Reason, Closes = MatterOutcome.Transferred },
        ],
    };
}

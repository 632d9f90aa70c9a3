using Oversight.Grains.Matters.Steps;
using Oversight.Grains.Procedures;

namespace Oversight.Grains.Statistics;

/// <summary>What the key figures keep of the steps that a matter took: a part of its fold.</summary>
public sealed record CaseMarks
{
    public static CaseMarks None { get; } = new();

    public bool HasSteps { get; init; }

    /// <summary>Null until somebody decided on acceptance.</summary>
    public bool? Accepted { get; init; }

    /// <summary>Of a report: it was verified, and whether to file it as a case was decided.</summary>
    public bool Verified { get; init; }

    public bool Mediated { get; init; }

    public OdrResult Odr { get; init; }

    /// <summary>Of the last call-back.</summary>
    public Satisfaction? Satisfaction { get; init; }

    public CaseMarks After(MatterStepped stepped) => Of(stepped) with { HasSteps = true };

    private CaseMarks Of(MatterStepped stepped) => stepped.Step switch
    {
        Step.Accept => this with { Accepted = true },
        Step.Refuse => this with { Accepted = false },
        Step.File or Step.DeclineFiling => this with { Verified = true },

        // Both sides settled by themselves while the bureau mediated: an agreement all the same.
        Step.Agree or Step.SettlePrivately => this with { Mediated = Accepted == true },
        Step.StartOdr => this with { Odr = OdrResult.Negotiating },
        Step.OdrSettle => this with { Odr = OdrResult.Settled },
        Step.OdrFail => this with { Odr = OdrResult.Failed },
        Step.CallBack => this with { Satisfaction = stepped.Details.Satisfaction ?? Satisfaction },
        _ => this,
    };
}

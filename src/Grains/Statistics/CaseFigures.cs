using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Grains.Matters.Clocks;
using Oversight.Grains.Matters.Steps;
using Oversight.Grains.Procedures;

namespace Oversight.Grains.Statistics;

/// <summary>
/// What the key figures need of a matter beyond its row. A matter has one from the first thing on that its row does not tell:
/// what was only received has none, so that a submission writes nothing more for it.
/// </summary>
public sealed record CaseFigures : IReadRow
{
    /// <summary>The end of the first limit: of a complaint for the decision on acceptance, of a report for its verification.</summary>
    public DateTimeOffset? FirstDue { get; init; }

    /// <summary>When that clock stopped, for whatever reason.</summary>
    public DateTimeOffset? FirstEnd { get; init; }

    /// <summary>It stopped because what was due was done.</summary>
    public bool FirstDone { get; init; }

    /// <summary>The end of the limit of mediation.</summary>
    public DateTimeOffset? CloseDue { get; init; }

    public DateTimeOffset? CloseEnd { get; init; }

    public bool? Accepted { get; init; }

    public bool Mediated { get; init; }

    /// <summary>What the consumer gets back by the agreement, in fen.</summary>
    public long? RecoveredFen { get; init; }

    public Satisfaction? Satisfaction { get; init; }

    public OdrResult Odr { get; init; }

    /// <summary>Null when the matter's row says everything.</summary>
    public static CaseFigures? Of(MatterState state)
    {
        if (!state.Marks.HasSteps && (state.Clocks.IsEmpty || state.Clocks is [{ IsRunning: true }]))
        {
            return null;
        }

        var (first, mediation) = (Last(state, state.Received.Kind == MatterKind.Report ? Rules.Verify : Rules.Accept), Last(state, Rules.Mediate));
        return new()
        {
            FirstDue = first?.Due,
            FirstEnd = first?.StoppedAt,
            FirstDone = first is { IsRunning: false } && (state.Marks.Accepted is not null || state.Marks.Verified),
            CloseDue = mediation?.Due,
            CloseEnd = mediation?.StoppedAt,
            Accepted = state.Marks.Accepted,
            Mediated = state.Marks.Mediated,
            RecoveredFen = state.Marks.Mediated ? state.Details.Agreement?.RecoveredFen : null,
            Satisfaction = state.Marks.Satisfaction,
            Odr = state.Marks.Odr,
        };
    }

    /// <summary>A limit that began anew counts as it ran last.</summary>
    private static MatterClock? Last(MatterState state, string rule) => state.Clocks.LastOrDefault(clock => clock.Rule == rule);
}

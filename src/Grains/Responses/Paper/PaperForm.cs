namespace Oversight.Grains.Responses.Paper;

/// <summary>A form and how it stands.</summary>
public sealed record PaperForm(PaperFormRow Row, PaperStanding Standing)
{
    /// <param name="row">The form.</param>
    /// <param name="waits">What is to be handed in still lies beside the ledger.</param>
    /// <param name="closed">The campaign is closed.</param>
    public static PaperForm Of(PaperFormRow row, bool waits, bool closed) => new(row, StandingOf(row.State, waits, closed));

    public static PaperStanding StandingOf(PaperState state, bool waits, bool closed) => state switch
    {
        PaperState.Void => PaperStanding.Void,
        PaperState.Agreed => waits ? PaperStanding.Waiting : PaperStanding.Stored,
        _ when closed => PaperStanding.Lost,
        PaperState.Differs => PaperStanding.Differs,
        _ => PaperStanding.Once,
    };
}

namespace Oversight.Grains.Responses.Paper;

/// <summary>A batch and how far it is.</summary>
public sealed record PaperBatch(PaperBatchRow Row, bool Closed, IReadOnlyList<PaperCount> Counts)
{
    /// <summary>Forms that nobody worked on; after the campaign: that did not come back.</summary>
    public int Untouched => Row.Size - Counts.Sum(count => count.Count);

    public int Of(PaperStanding standing) => Counts.Where(count => PaperForm.StandingOf(count.State, count.Waits, Closed) == standing).Sum(count => count.Count);
}

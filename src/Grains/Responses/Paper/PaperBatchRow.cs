using Oversight.Grains.Ledger;

namespace Oversight.Grains.Responses.Paper;

/// <summary>A batch of paper forms on the read side; members as in <see cref="PaperOpened"/>.</summary>
/// <param name="By">The account that opened it.</param>
public sealed record PaperBatchRow(
    string Campaign, int Batch, int Wave, int First, int Last, string Language, int DoubleShare, int? Invitation, int? Poster, string? Street, string By, DateTimeOffset At) : IReadRow
{
    public int Size => Last - First + 1;

    /// <summary>The invitation that a form belongs to: its own, or the poster of its street; null for whoever comes by.</summary>
    public int? InvitationOf(int number) => Invitation is { } first ? first + number - First : Poster;

    public static PaperBatchRow? Fold(IEnumerable<StoredFact> stream) => stream.Aggregate<StoredFact, PaperBatchRow?>(null, Apply);

    public static PaperBatchRow? Apply(PaperBatchRow? before, StoredFact stored) => stored.Fact is PaperOpened opened
        ? new(
            opened.Campaign, opened.Batch, opened.Wave, opened.First, opened.Last, opened.Language, opened.DoubleShare, opened.Invitation, opened.Poster, opened.Street,
            stored.Actor, opened.At)
        : before;
}

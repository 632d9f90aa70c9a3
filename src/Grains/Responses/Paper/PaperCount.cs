namespace Oversight.Grains.Responses.Paper;

/// <summary>How many forms of a batch are in a state; <paramref name="Waits"/> as in <see cref="PaperForm.Of"/>.</summary>
public sealed record PaperCount(int Batch, PaperState State, bool Waits, int Count);

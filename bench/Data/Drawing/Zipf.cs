namespace Oversight.Bench.Data.Drawing;

/// <summary>
/// Draws ranks 0…<c>count</c>−1 with P(rank) ∝ 1 / (rank + 1)^exponent. The table is built once and shared; the source of
/// randomness is the caller's, so several seeded callers draw from one table at the same time.
/// </summary>
public sealed class Zipf
{
    private readonly double[] cumulative;

    public Zipf(int count, double exponent)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        cumulative = new double[count];
        var sum = 0.0;
        for (var rank = 0; rank < count; rank++)
            cumulative[rank] = sum += Math.Pow(rank + 1, -exponent);
        for (var rank = 0; rank < count; rank++)
            cumulative[rank] /= sum;
    }

    public int Count => cumulative.Length;

    public int Draw(Random random)
    {
        ArgumentNullException.ThrowIfNull(random);
        var found = Array.BinarySearch(cumulative, random.NextDouble());
        return Math.Min(found < 0 ? ~found : found, cumulative.Length - 1);
    }
}

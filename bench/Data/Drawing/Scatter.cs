namespace Oversight.Bench.Data.Drawing;

/// <summary>
/// A fixed permutation of 0…<c>count</c>−1. It says which line of a file has which rank of popularity, so that the popular
/// ones are spread over the file (and over the pages of an index), the same in the generator and in the load generator.
/// </summary>
public sealed class Scatter(int count)
{
    private const long Golden = 2_654_435_761;
    private readonly long step = Coprime(count);

    public int Of(int rank) => (int)(rank * step % count);

    private static long Coprime(int count)
    {
        var candidate = Golden % count;
        while (Divisor(candidate, count) != 1)
            candidate = (candidate + 1) % count;
        return candidate;
    }

    private static long Divisor(long a, long b)
    {
        while (b != 0)
            (a, b) = (b, a % b);
        return a;
    }
}

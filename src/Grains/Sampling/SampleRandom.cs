namespace Oversight.Grains.Sampling;

/// <summary>
/// PCG32 (XSH-RR, 64 bits of state, 32 of output): the same seed gives the same sample on every machine and in every version,
/// which System.Random does not promise. Not for secrets. Source: M. O'Neill, PCG, HMC-CS-2014-0905.
/// </summary>
public sealed class SampleRandom
{
    private const ulong Multiplier = 6364136223846793005;

    private readonly ulong increment;
    private ulong state;

    /// <param name="seed">Kept with the sample.</param>
    /// <param name="stream">Sequences of one seed that do not overlap: one for each stratum.</param>
    public SampleRandom(ulong seed, ulong stream)
    {
        increment = unchecked((stream << 1) | 1);
        Next();
        state = unchecked(state + seed);
        Next();
    }

    public uint Next()
    {
        var old = state;
        state = unchecked((old * Multiplier) + increment);
        return uint.RotateRight((uint)(((old >> 18) ^ old) >> 27), (int)(old >> 59));
    }

    /// <summary>A number from 0 to <paramref name="bound"/> - 1, each equally likely: what would favour the small ones is drawn again.</summary>
    public uint Below(uint bound)
    {
        ArgumentOutOfRangeException.ThrowIfZero(bound);
        var threshold = unchecked(0 - bound) % bound;
        uint drawn;
        do
        {
            drawn = Next();
        }
        while (drawn < threshold);

        return drawn % bound;
    }

    /// <summary>A stream number for a name: FNV-1a over UTF-16, so that a stratum draws the same whichever others there are.</summary>
    public static ulong StreamOf(string name)
    {
        var hash = 14695981039346656037;
        foreach (var letter in name)
        {
            hash = unchecked((hash ^ letter) * 1099511628211);
        }

        return hash;
    }
}

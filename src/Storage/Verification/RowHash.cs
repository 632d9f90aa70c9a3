namespace Oversight.Storage.Verification;

/// <summary>
/// Hashes of rows that are added up, to compare two large sets without holding either (FNV-1a, then the finalizer of
/// SplitMix64). This finds faults and carelessness; against a forger stands the chain, from which everything is recomputed.
/// </summary>
internal static class RowHash
{
    public static ulong Of(long first, long second) => Mix(Mix((ulong)first) ^ (ulong)second);

    public static ulong Of(string first, string second) => Mix(Text(Text(14695981039346656037, first) * 31, second));

    private static ulong Text(ulong hash, string text)
    {
        foreach (var letter in text)
        {
            hash = (hash ^ letter) * 1099511628211;
        }

        return hash;
    }

    private static ulong Mix(ulong value)
    {
        value += 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}

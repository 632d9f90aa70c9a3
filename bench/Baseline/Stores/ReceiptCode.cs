using System.Security.Cryptography;

namespace Oversight.Bench.Baseline.Stores;

/// <summary>26 base32 characters from the system's random numbers, as Oversight gives them.</summary>
internal static class ReceiptCode
{
    public static string New() => RandomNumberGenerator.GetString("ABCDEFGHJKMNPQRSTVWXYZ0123456789", 26);
}

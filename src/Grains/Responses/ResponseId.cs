using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Oversight.Grains.Matters;

namespace Oversight.Grains.Responses;

/// <summary>Ids of responses: 26 characters of base 32. One token gives one id, and without the ballot key no id tells its token.</summary>
public static class ResponseId
{
    public const int Length = 26;

    private const int Bytes = 16;

    private static readonly SearchValues<char> Characters = SearchValues.Create("0123456789abcdefghjkmnpqrstvwxyz");

    /// <param name="ballotKey">Of the campaign.</param>
    /// <param name="token">The stored hash of the invitation's token, alike however the token is typed; or what stands for it, such as the number of a paper form.</param>
    public static string Of(byte[] ballotKey, string token) =>
        Base32.Encode(HMACSHA256.HashData(ballotKey, Encoding.UTF8.GetBytes(token)).AsSpan(0, Bytes));

    /// <summary>For who comes without a token: known to nobody but their own page.</summary>
    public static string Random() => Base32.Encode(RandomNumberGenerator.GetBytes(Bytes));

    public static bool IsWellFormed(string? id) =>
        id is { Length: Length } && !id.AsSpan().ContainsAnyExcept(Characters);

    /// <summary>Draws the random orders of an interview: the same whenever it is resumed.</summary>
    public static long Seed(string id) => BitConverter.ToInt64(SHA256.HashData(Encoding.UTF8.GetBytes("seed/" + id))) & long.MaxValue;
}

using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Oversight.Grains.Errors;
using Oversight.Grains.Streets;

namespace Oversight.Api.Schema;

/// <summary>Opaque cursors of the lists that are paged in memory: base64url, so that nobody builds on what is inside.</summary>
internal static class Cursor
{
    public static string Of(long number) => Encode(number.ToString(CultureInfo.InvariantCulture));

    public static string Of(StreetEnterprise row) => Encode(string.Create(CultureInfo.InvariantCulture, $"{row.Received}/{row.Code}"));

    public static long? Number(string? after) => after is null ? null
        : long.TryParse(Decode(after), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw Malformed(after);

    public static RankPosition? Rank(string? after)
    {
        if (after is null)
        {
            return null;
        }

        var parts = Decode(after).Split('/', 2);
        return parts.Length == 2 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var received)
            ? new(received, parts[1])
            : throw Malformed(after);
    }

    private static string Encode(string text) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));

    private static string Decode(string cursor)
    {
        try
        {
            return Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor));
        }
        catch (FormatException)
        {
            throw Malformed(cursor);
        }
    }

    private static InvalidInputException Malformed(string cursor) => new("after", cursor, "an endCursor of an earlier page");
}

using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Oversight.Grains.Errors;

namespace Oversight.Storage.ReadSide;

/// <summary>
/// Where a page ended, as callers carry it: base64url of the list's letter and the last row's keys. Opaque to them, checked here:
/// a cursor of another list is refused and not misread.
/// </summary>
internal static class Cursor
{
    public static string Write(char list, params ReadOnlySpan<long> keys)
    {
        var text = new StringBuilder().Append(list);
        foreach (var key in keys)
        {
            text.Append(CultureInfo.InvariantCulture, $"/{key}");
        }

        return Base64Url.EncodeToString(Encoding.ASCII.GetBytes(text.ToString()));
    }

    /// <exception cref="InvalidInputException">The text is no cursor of this list.</exception>
    public static long[] Read(char list, int keys, string cursor)
    {
        var parts = Decode(cursor)?.Split('/');
        if (parts is null || parts.Length != keys + 1 || parts[0] != list.ToString())
        {
            throw Refuse(cursor);
        }

        return Array.ConvertAll(parts[1..], part =>
            long.TryParse(part, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var key) ? key : throw Refuse(cursor));
    }

    private static string? Decode(string cursor)
    {
        const int Longest = 100;
        var bytes = new byte[Longest];
        return cursor.Length <= Longest && Base64Url.IsValid(cursor) && Base64Url.TryDecodeFromChars(cursor, bytes, out var length)
            ? Encoding.ASCII.GetString(bytes, 0, length)
            : null;
    }

    private static InvalidInputException Refuse(string cursor) => new("after", cursor, "an endCursor of the same list");
}

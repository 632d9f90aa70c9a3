using System.Buffers;
using System.Text;
using Microsoft.Extensions.Primitives;

namespace Oversight.Api.Pages.Hosting;

/// <summary>
/// Reads a posted form byte for byte. The framework's reader lets broken UTF-8 through as replacement characters; a text that
/// was not sent must not be stored, so here the whole form is refused.
/// </summary>
internal static class StrictForm
{
    private const int MostFields = 200;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Null when the form is malformed: a broken escape, invalid UTF-8, NUL, or more than 200 fields.</summary>
    public static Dictionary<string, StringValues>? Parse(ReadOnlySpan<byte> body)
    {
        var fields = new Dictionary<string, StringValues>(StringComparer.OrdinalIgnoreCase);
        var count = 0;
        foreach (var range in body.Split((byte)'&'))
        {
            var pair = body[range];
            if (pair.IsEmpty)
            {
                continue;
            }

            var equals = pair.IndexOf((byte)'=');
            var name = Decode(equals < 0 ? pair : pair[..equals]);
            var value = equals < 0 ? string.Empty : Decode(pair[(equals + 1)..]);
            if (name is null || value is null || ++count > MostFields)
            {
                return null;
            }

            fields[name] = StringValues.Concat(fields.GetValueOrDefault(name), value);
        }

        return fields;
    }

    private static string? Decode(ReadOnlySpan<byte> encoded)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(encoded.Length);
        try
        {
            var length = Unescape(encoded, buffer);
            return length < 0 ? null : Utf8.GetString(buffer, 0, length);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static int Unescape(ReadOnlySpan<byte> from, Span<byte> to)
    {
        var written = 0;
        for (var at = 0; at < from.Length; at++)
        {
            var value = from[at];
            if (value == '%')
            {
                if (at + 2 >= from.Length || !char.IsAsciiHexDigit((char)from[at + 1]) || !char.IsAsciiHexDigit((char)from[at + 2]))
                {
                    return -1;
                }

                value = (byte)((Convert.FromHexString([(char)from[at + 1], (char)from[at + 2]]))[0]);
                at += 2;
            }
            else if (value == '+')
            {
                value = (byte)' ';
            }

            if (value == 0)
            {
                return -1;
            }

            to[written++] = value;
        }

        return written;
    }
}

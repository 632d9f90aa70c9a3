namespace Oversight.Grains.Matters;

/// <summary>Crockford's base 32 in lower case: no i, l, o or u, so that a code can be read out on the telephone.</summary>
public static class Base32
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>Five bits a character, the last one padded with zeros: 16 bytes give 26 characters.</summary>
    public static string Encode(ReadOnlySpan<byte> bytes)
    {
        var text = new char[((bytes.Length * 8) + 4) / 5];
        var buffer = 0;
        var bits = 0;
        var at = 0;
        foreach (var value in bytes)
        {
            buffer = (buffer << 8) | value;
            for (bits += 8; bits >= 5; bits -= 5)
            {
                text[at++] = Alphabet[(buffer >> (bits - 5)) & 31];
            }

            buffer &= (1 << bits) - 1;
        }

        if (bits > 0)
        {
            text[at] = Alphabet[(buffer << (5 - bits)) & 31];
        }

        return new string(text);
    }
}

using System.Text;

namespace Oversight.Silo.Import.Csv;

/// <summary>Guesses the encoding of a text file from its beginning: a byte order mark, else UTF-8, GB18030 or Windows-1252.</summary>
internal static class TextEncodings
{
    static TextEncodings() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>By name, as <c>--encoding</c> takes it; bytes that are not valid become U+FFFD, which the reader reports.</summary>
    /// <exception cref="ArgumentException">There is no such encoding.</exception>
    public static Encoding Named(string name) =>
        Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, new DecoderReplacementFallback("\uFFFD"));

    /// <param name="sample">The first bytes; the last character may be cut.</param>
    public static Encoding Detect(ReadOnlySpan<byte> sample)
    {
        if (sample.StartsWith<byte>([0xFF, 0xFE])) return Named("utf-16");
        if (sample.StartsWith<byte>([0xFE, 0xFF])) return Named("utf-16BE");
        var (valid, invalid) = CountUtf8(sample);

        // One damaged line does not make a UTF-8 file something else: that line is reported, the others are read.
        if (invalid == 0 || valid > invalid * 4) return Named("utf-8");
        return LooksLikeChinese(sample) ? Named("gb18030") : Named("windows-1252");
    }

    private static (int ValidSequences, int InvalidSequences) CountUtf8(ReadOnlySpan<byte> bytes)
    {
        var valid = 0;
        var invalid = 0;
        while (!bytes.IsEmpty)
        {
            var ascii = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (ascii < 0) break;
            bytes = bytes[ascii..];
            var status = Rune.DecodeFromUtf8(bytes, out _, out var used);
            if (status == System.Buffers.OperationStatus.NeedMoreData) break;
            if (status == System.Buffers.OperationStatus.Done) valid++;
            else invalid++;
            bytes = bytes[used..];
        }

        return (valid, invalid);
    }

    // Chinese text is almost all pairs of the two levels of GB 2312; an accented letter of Western text is followed by an ASCII one.
    private static bool LooksLikeChinese(ReadOnlySpan<byte> bytes)
    {
        var pairs = 0;
        var others = 0;
        for (var i = 0; i + 1 < bytes.Length; i++)
        {
            if (bytes[i] < 0x80) continue;
            if (bytes[i] is >= 0xA1 and <= 0xF7 && bytes[i + 1] >= 0xA1) pairs++;
            else others++;
            i++;
        }

        return pairs > others * 4;
    }
}

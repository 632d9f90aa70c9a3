using System.Buffers.Text;

namespace Oversight.Bench.Load.Http;

/// <summary>
/// The least that a client must read of an HTTP/1.1 response: status, Content-Length or chunks. A chunked body is moved
/// together in place.
/// </summary>
internal static class ResponseReader
{
    /// <returns>False while bytes are missing. <paramref name="buffer"/> is changed only when the response is complete.</returns>
    public static bool TryRead(Memory<byte> buffer, out Response response)
    {
        response = default;
        var span = buffer.Span;
        var end = span.IndexOf("\r\n\r\n"u8);
        if (end < 0)
            return false;
        if (!span.StartsWith("HTTP/1.1 "u8) || !Utf8Parser.TryParse(span.Slice(9, 3), out int status, out _))
            throw new InvalidDataException("Not an HTTP/1.1 response.");
        var body = buffer[(end + 4)..];
        if (FindLength(span[..end], out var isChunked) is { } length)
        {
            response = new Response(status, body.Length < length ? default : body[..length]);
            return body.Length >= length;
        }

        if (!isChunked)
            throw new InvalidDataException("Neither Content-Length nor chunks.");
        if (!IsComplete(body.Span))
            return false;
        response = new Response(status, body[..Join(body.Span)]);
        return true;
    }

    private static int? FindLength(ReadOnlySpan<byte> head, out bool isChunked)
    {
        isChunked = false;
        for (var at = head.IndexOf((byte)'\n'); at >= 0; at = head.IndexOf((byte)'\n'))
        {
            head = head[(at + 1)..];
            if (Starts(head, "content-length:"u8) && Utf8Parser.TryParse(head["content-length:"u8.Length..].TrimStart((byte)' '), out int length, out _))
                return length;
            isChunked |= Starts(head, "transfer-encoding: chunked"u8);
        }

        return null;
    }

    private static bool Starts(ReadOnlySpan<byte> line, ReadOnlySpan<byte> name) =>
        line.Length >= name.Length && System.Text.Ascii.EqualsIgnoreCase(line[..name.Length], name);

    private static bool IsComplete(ReadOnlySpan<byte> chunks)
    {
        while (TryChunk(chunks, out var start, out var size))
        {
            if (chunks.Length < start + size + 2)
                return false;
            if (size == 0)
                return true;
            chunks = chunks[(start + size + 2)..];
        }

        return false;
    }

    private static int Join(Span<byte> chunks)
    {
        var (from, to) = (0, 0);
        while (TryChunk(chunks[from..], out var start, out var size) && size > 0)
        {
            chunks.Slice(from + start, size).CopyTo(chunks[to..]);
            to += size;
            from += start + size + 2;
        }

        return to;
    }

    private static bool TryChunk(ReadOnlySpan<byte> chunks, out int start, out int size)
    {
        start = chunks.IndexOf("\r\n"u8) + 2;
        size = 0;
        return start >= 2 && Utf8Parser.TryParse(chunks[..(start - 2)], out size, out _, 'x');
    }
}

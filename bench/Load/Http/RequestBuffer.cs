using System.Globalization;
using System.Text;

namespace Oversight.Bench.Load.Http;

/// <summary>One HTTP/1.1 request under construction; reused, so that a request costs no allocation.</summary>
internal sealed class RequestBuffer
{
    private const int LengthDigits = 6;
    private byte[] bytes = new byte[4096];
    private int length;
    private int lengthAt;
    private int bodyAt;

    public ReadOnlyMemory<byte> Bytes => bytes.AsMemory(0, length);

    /// <param name="head">Request line and headers, without Content-Length and the empty line.</param>
    public void Post(ReadOnlySpan<byte> head)
    {
        length = 0;
        Add(head);
        Add("Content-Length: "u8);
        lengthAt = length;
        Add("000000\r\n\r\n"u8);
        bodyAt = length;
    }

    /// <summary>Puts the body's length into the head. RFC 9110 allows leading zeros, so the place is fixed.</summary>
    public void EndPost() =>
        (length - bodyAt).TryFormat(bytes.AsSpan(lengthAt, LengthDigits), out _, "D6", CultureInfo.InvariantCulture);

    public void Get() => length = 0;

    public void Add(ReadOnlySpan<byte> text)
    {
        Reserve(text.Length);
        text.CopyTo(bytes.AsSpan(length));
        length += text.Length;
    }

    public void Add(Guid id)
    {
        Reserve(36);
        id.TryFormat(bytes.AsSpan(length), out var written);
        length += written;
    }

    public void Add(string text)
    {
        Reserve(Encoding.UTF8.GetMaxByteCount(text.Length));
        length += Encoding.UTF8.GetBytes(text, bytes.AsSpan(length));
    }

    private void Reserve(int more)
    {
        if (length + more > bytes.Length)
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, length + more));
    }
}

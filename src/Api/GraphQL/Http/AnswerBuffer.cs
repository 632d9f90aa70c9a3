using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Oversight.Api.GraphQL.Http;

/// <summary>A writer and its buffer, kept per thread. An answer is complete before its first byte leaves, so it carries a length.</summary>
internal sealed class AnswerBuffer
{
    /// <summary>A buffer that grew past this is not kept.</summary>
    private const int LargestKept = 1024 * 1024;

    [ThreadStatic]
    private static AnswerBuffer? _kept;

    private readonly ArrayBufferWriter<byte> _bytes = new(4096);

    private AnswerBuffer() => Json = new(_bytes, new JsonWriterOptions
    {
        // Answers are never put into HTML unescaped; the default encoder would triple the size of Chinese text.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    });

    public Utf8JsonWriter Json { get; }

    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    public ReadOnlyMemory<byte> WrittenMemory => _bytes.WrittenMemory;

    public static AnswerBuffer Rent()
    {
        var buffer = _kept ?? new();
        _kept = null;
        return buffer;
    }

    public void Return()
    {
        if (_bytes.Capacity > LargestKept)
            return;
        _bytes.ResetWrittenCount();
        Json.Reset();
        _kept = this;
    }
}

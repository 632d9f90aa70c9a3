using System.Buffers;
using System.IO.Pipelines;

namespace Oversight.Api.GraphQL.Http;

/// <summary>Gathers a whole body in the connection's own buffers, within a limit.</summary>
internal static class BodyReader
{
    /// <summary>The caller parses <see cref="ReadResult.Buffer"/> and then advances the pipe to its end.</summary>
    /// <exception cref="SurfaceError">The body is longer than <paramref name="limit"/> bytes; status 400, like every document over a limit.</exception>
    public static async ValueTask<ReadOnlySequence<byte>> ReadAsync(PipeReader body, long? announced, int limit, CancellationToken token)
    {
        if (announced > limit)
            throw TooLarge(announced.Value, limit);
        while (true)
        {
            var result = await body.ReadAsync(token);
            if (result.Buffer.Length > limit)
            {
                long length = result.Buffer.Length;
                body.AdvanceTo(result.Buffer.End);
                throw TooLarge(length, limit);
            }

            if (result.IsCompleted)
                return result.Buffer;
            body.AdvanceTo(result.Buffer.Start, result.Buffer.End);
        }
    }

    private static SurfaceError TooLarge(long length, int limit) =>
        SurfaceError.Refused(400, "BODY_TOO_LARGE", $"The body has more than {limit} bytes.", "body", length, $"0..{limit} bytes");
}

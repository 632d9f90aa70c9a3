namespace Oversight.Bench.Load.Http;

/// <summary>A complete response. <see cref="Body"/> is valid until the connection's next exchange.</summary>
internal readonly record struct Response(int Status, ReadOnlyMemory<byte> Body);

#pragma warning disable IDE1006, SA1300 // These are the names on the wire.
namespace Oversight.Api.Tests.Spine;

/// <summary>A complaint as a client writes it.</summary>
public sealed record ComplaintText(string commandId, string enterprise, string content, string[] claims, ReporterText reporter, string occurredOn);

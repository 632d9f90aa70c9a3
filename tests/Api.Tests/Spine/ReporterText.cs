#pragma warning disable IDE1006, SA1300 // These are the names on the wire.
namespace Oversight.Api.Tests.Spine;

/// <summary>A complainant as a client writes them.</summary>
public sealed record ReporterText(string name, string phone, string address);

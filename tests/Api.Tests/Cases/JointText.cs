#pragma warning disable IDE1006, SA1300 // These are the names on the wire.
using Oversight.Api.Tests.Spine;

namespace Oversight.Api.Tests.Cases;

/// <summary>Other complainants as a client writes them.</summary>
public sealed record JointText(ReporterText[] others, int[] representatives);

#pragma warning disable IDE1006, SA1300 // These are the names on the wire.
using Oversight.Api.Tests.Spine;

namespace Oversight.Api.Tests.Intakes;

/// <summary>A mixed submission as clients send it.</summary>
internal sealed record IntakeText(string commandId, string enterprise, ReporterText reporter, PartText[] matters);

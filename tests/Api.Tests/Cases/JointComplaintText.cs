#pragma warning disable IDE1006, SA1300 // These are the names on the wire.
using Oversight.Api.Tests.Spine;

namespace Oversight.Api.Tests.Cases;

/// <summary>A complaint of several people as a client writes it.</summary>
public sealed record JointComplaintText(
    string commandId, string enterprise, string content, string[] claims, ReporterText reporter, JointText? joint, AgentText? agent, ConsentsText? consents);

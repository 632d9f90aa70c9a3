#pragma warning disable IDE1006, SA1300 // These are the names on the wire.
namespace Oversight.Api.Tests.Cases;

/// <summary>The answers to form 1 as a client writes them.</summary>
public sealed record ConsentsText(bool? publication, bool? delegation);

#pragma warning disable IDE1006, SA1300 // These are the names on the wire.
namespace Oversight.Api.Tests.Cases;

/// <summary>A power of attorney as a client writes it.</summary>
public sealed record AgentText(string name, string phone, string idNumber, string matters, string[] powers, string from, string to, int @for = 1);

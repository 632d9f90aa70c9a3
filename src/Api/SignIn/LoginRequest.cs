namespace Oversight.Api.SignIn;

/// <summary>The body of <c>POST /api/login</c>.</summary>
internal sealed record LoginRequest(string UserName, string Password);

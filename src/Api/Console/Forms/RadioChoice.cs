namespace Oversight.Api.Console.Forms;

/// <summary>One value to choose.</summary>
/// <param name="Code">What is sent.</param>
/// <param name="Text">What people read.</param>
/// <param name="Note">The article, or why; null for nothing.</param>
public sealed record RadioChoice(string Code, string Text, string? Note = null);

namespace Oversight.Api.Pages.Forms;

/// <summary>What a typed street means: one code, or several streets to choose from, or (neither) no street of that name.</summary>
public sealed record StreetAnswer(string? Code, IReadOnlyList<StreetChoice> Choices);

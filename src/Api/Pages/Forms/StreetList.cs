namespace Oversight.Api.Pages.Forms;

/// <summary>The first streets of a search, and whether there are more.</summary>
public sealed record StreetList(IReadOnlyList<StreetChoice> Streets, bool HasMore);

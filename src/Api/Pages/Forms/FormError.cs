namespace Oversight.Api.Pages.Forms;

/// <summary>One refusal; an empty field concerns the form as a whole.</summary>
public sealed record FormError(string Field, string Message);

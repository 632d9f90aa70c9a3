namespace Oversight.Api.Pages.Forms;

/// <summary>A street that a form offers: its code and its whole name from the province down.</summary>
public sealed record StreetChoice(string Code, string Path)
{
    /// <summary>As it stands in a suggestion list; the code in front makes what is chosen unmistakable.</summary>
    public string Text => $"{Code} {Path}";
}

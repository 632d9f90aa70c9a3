using Microsoft.AspNetCore.Components;

namespace Oversight.Api.Console.Photos;

/// <summary>Small copies of photos, each a link to the whole.</summary>
public sealed partial class PhotoList : ComponentBase
{
    /// <summary>The address under which they are.</summary>
    [Parameter, EditorRequired]
    public string Folder { get; set; } = string.Empty;

    [Parameter, EditorRequired]
    public IReadOnlyList<string> References { get; set; } = [];

    private string Address(string reference) => $"{Folder}/{reference}.jpg";
}

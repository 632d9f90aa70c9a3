namespace Oversight.Api.Schema.Enterprises;

/// <summary>Which enterprises to list.</summary>
public sealed record EnterpriseFilter
{
    /// <summary>A part of the name.</summary>
    public string? Text { get; init; }

    /// <summary>A street's nine digits, or the beginning of them: six for a district, four for a city, two for a province.</summary>
    public string? Street { get; init; }
}

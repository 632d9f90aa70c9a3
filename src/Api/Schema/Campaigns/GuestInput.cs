using Oversight.Grains.Campaigns.Populations;

namespace Oversight.Api.Schema.Campaigns;

/// <summary>A guest of a symposium; goes into the vault.</summary>
public sealed record GuestInput
{
    public string? Name { get; init; }

    public string? Phone { get; init; }

    public string? Email { get; init; }

    /// <summary>Nine digits.</summary>
    public string? Street { get; init; }

    /// <summary>Whom the guest stands for, such as consumers.</summary>
    public string? Group { get; init; }

    /// <summary>Of the message.</summary>
    public string? Language { get; init; }

    internal GuestEntry ToEntry() => new(Name, Phone, Email, Street, Group, Language);
}

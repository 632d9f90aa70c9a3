namespace Oversight.Grains.Campaigns.Populations;

/// <summary>A guest as staff type one in; goes into the vault at once.</summary>
/// <param name="Name">Of the person.</param>
/// <param name="Phone">For short messages.</param>
/// <param name="Email">For letters.</param>
/// <param name="Street">Nine digits.</param>
/// <param name="Group">Whom the guest stands for.</param>
/// <param name="Language">Of the message.</param>
public sealed record GuestEntry(string? Name, string? Phone, string? Email, string? Street, string? Group, string? Language);

using Oversight.Grains.Accounts;

namespace Oversight.Storage.Accounts;

/// <summary>A row of <c>account</c>. Roles are stored by name: a number in a database explains nothing.</summary>
internal sealed class AccountRow
{
    public const string Columns =
        "user_name AS UserName, role AS Role, area AS Area, display_name AS DisplayName, body AS Body, custodian AS Custodian, password_hash AS PasswordHash";

    public required string UserName { get; init; }

    public required string Role { get; init; }

    public required string Area { get; init; }

    public string? DisplayName { get; init; }

    public string? Body { get; init; }

    public long Custodian { get; init; }

    public required string PasswordHash { get; init; }

    public Account ToAccount() => new(UserName, Enum.Parse<Role>(Role, ignoreCase: true), Area, DisplayName, Body, Custodian != 0);
}

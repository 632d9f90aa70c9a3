using Oversight.Grains.Errors;

namespace Oversight.Grains.Accounts;

/// <summary>
/// Who asks, and what they may see and do. Every surface makes one from its credentials; the rules stand only here.
/// <paramref name="Body"/> is the body of the network that the caller works for, null for everybody who works for none.
/// </summary>
[GenerateSerializer, Immutable, Alias("oversight.Caller")]
public sealed record Caller(
    [property: Id(0)] string Name,
    [property: Id(1)] Role? Role,
    [property: Id(2)] string Area,
    [property: Id(3)] string? Body = null,
    [property: Id(4)] bool Custodian = false)
{
    /// <summary>Anyone at all: may submit and follow a receipt.</summary>
    public static Caller Public { get; } = new("public", null, "-");

    /// <summary>The command line and the import: the operator of the machine.</summary>
    public static Caller Operator { get; } = new("operator", Accounts.Role.Admin, string.Empty);

    public bool IsSignedIn => Role is not null;

    public bool Is(params ReadOnlySpan<Role> roles) => Role is { } role && roles.Contains(role);

    /// <summary>The bureau's own people see content and confidential lines; deputies, media and the public see figures.</summary>
    public bool IsBureau => Is(Accounts.Role.Admin, Accounts.Role.Supervisor, Accounts.Role.Officer, Accounts.Role.Staff);

    /// <summary>Confidential kinds (reports) are for those who supervise or handle them.</summary>
    public bool MaySeeConfidential => Is(Accounts.Role.Supervisor, Accounts.Role.Officer);

    /// <summary>
    /// Whether a street lies in the caller's area. What has no street yet is in nobody's area, so every area of the bureau sees
    /// it: else no one would ever place it.
    /// </summary>
    public bool Covers(string? division) =>
        IsSignedIn && (Area.Length == 0 || (division is null ? IsBureau : division.StartsWith(Area, StringComparison.Ordinal)));

    /// <summary>The narrower of the division that is asked for and the caller's area.</summary>
    /// <exception cref="ForbiddenException">Neither contains the other.</exception>
    public string Narrow(string division, string field)
    {
        if (division.StartsWith(Area, StringComparison.Ordinal))
        {
            return division;
        }

        return Area.StartsWith(division, StringComparison.Ordinal) ? Area : throw new ForbiddenException($"outside your area {Area}", field);
    }

    /// <exception cref="AuthenticationRequiredException">Nobody is signed in.</exception>
    /// <exception cref="ForbiddenException">The caller has none of the roles.</exception>
    public void Require(params ReadOnlySpan<Role> roles)
    {
        if (!IsSignedIn)
        {
            throw new AuthenticationRequiredException();
        }

        if (!Is(roles))
        {
            throw new ForbiddenException($"needs one of the roles {string.Join(", ", roles.ToArray())}");
        }
    }

    /// <exception cref="ForbiddenException">The division is outside the caller's area.</exception>
    public void RequireArea(string? division, string field)
    {
        if (!IsSignedIn)
        {
            throw new AuthenticationRequiredException();
        }

        if (!Covers(division))
        {
            throw new ForbiddenException($"outside your area {Area}", field);
        }
    }
}

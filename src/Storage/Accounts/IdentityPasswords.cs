using Microsoft.AspNetCore.Identity;
using Oversight.Grains.Accounts;

namespace Oversight.Storage.Accounts;

/// <summary>The hasher of the accounts, for passwords that belong to no account.</summary>
internal sealed class IdentityPasswords : IPasswords
{
    private static readonly PasswordHasher<string> Hasher = new();
    private static readonly Lazy<string> NobodysHash = new(() => Hasher.HashPassword(string.Empty, Guid.NewGuid().ToString()));

    public string Hash(string password) => Hasher.HashPassword(string.Empty, password);

    public bool Verify(string? hash, string password) =>
        Hasher.VerifyHashedPassword(string.Empty, hash ?? NobodysHash.Value, password) != PasswordVerificationResult.Failed && hash is not null;
}

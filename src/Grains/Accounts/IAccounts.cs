namespace Oversight.Grains.Accounts;

/// <summary>The accounts of everyone who can sign in.</summary>
public interface IAccounts
{
    /// <exception cref="Errors.InvalidInputException">The name is taken or malformed, the area unknown in form, the password shorter than 10 characters.</exception>
    Task CreateAsync(Account account, string password);

    Task<Account?> FindAsync(string userName);

    /// <summary>The account when the password is right, else null; takes the same time for an unknown name.</summary>
    Task<Account?> VerifyAsync(string userName, string password);

    Task SetPasswordAsync(string userName, string password);

    Task<IReadOnlyList<Account>> ListAsync();
}

namespace Oversight.Grains.Accounts;

/// <summary>The accounts of everyone who can sign in.</summary>
public interface IAccounts
{
    /// <exception cref="Errors.InvalidInputException">
    /// The name is taken or malformed, the area unknown in form, the password shorter than 10 characters, the body closed.
    /// </exception>
    /// <exception cref="Errors.NotFoundException">There is no such body.</exception>
    Task CreateAsync(Account account, string password);

    Task<Account?> FindAsync(string userName);

    /// <summary>The account when the password is right, else null; takes the same time for an unknown name.</summary>
    Task<Account?> VerifyAsync(string userName, string password);

    Task SetPasswordAsync(string userName, string password);

    /// <summary>The body that the person works for from the next sign-in on; null for none.</summary>
    /// <exception cref="Errors.NotFoundException">There is no such account, or no such body.</exception>
    Task SetBodyAsync(string userName, string? body);

    /// <summary>Whether the person is a custodian of reporters' identities, from the next sign-in on.</summary>
    /// <exception cref="Errors.NotFoundException">There is no such account.</exception>
    Task SetCustodianAsync(string userName, bool custodian);

    Task<IReadOnlyList<Account>> ListAsync();
}

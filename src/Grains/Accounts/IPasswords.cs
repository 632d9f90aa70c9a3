namespace Oversight.Grains.Accounts;

/// <summary>Hashes passwords so slowly that they cannot be tried; never keeps one.</summary>
public interface IPasswords
{
    string Hash(string password);

    /// <summary>False for a wrong password and for no hash; takes the same time for both.</summary>
    bool Verify(string? hash, string password);
}

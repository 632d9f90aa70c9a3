using System.Text.RegularExpressions;
using Oversight.Grains.Accounts;
using Oversight.Grains.Errors;

namespace Oversight.Storage.Accounts;

/// <summary>What an account must look like. The first broken rule is thrown as <see cref="InvalidInputException"/>.</summary>
internal static partial class AccountRules
{
    public const int ShortestPassword = 10;
    public const int LongestPassword = 256;
    private const int LongestDisplayName = 64;

    public static void Check(Account account)
    {
        if (!Name().IsMatch(account.UserName))
        {
            throw new InvalidInputException("userName", account.UserName, "3 to 32 characters of a-z, 0-9, dot, underscore and hyphen");
        }

        if (!Enum.IsDefined(account.Role))
        {
            throw new InvalidInputException("role", account.Role.ToString(), $"one of {string.Join(", ", Enum.GetNames<Role>())}");
        }

        if (!Area().IsMatch(account.Area))
        {
            throw new InvalidInputException("area", account.Area, "the first 0 to 12 digits of a division code; empty is everywhere");
        }

        if (account.DisplayName is { } shown && (shown.Length > LongestDisplayName || shown.Any(char.IsControl) || !IsWellFormed(shown)))
        {
            throw new InvalidInputException("displayName", shown, $"at most {LongestDisplayName} characters, no control characters");
        }
    }

    /// <summary>The password itself never gets into an error.</summary>
    public static void CheckPassword(string password)
    {
        if (!IsPossible(password) || password.Length < ShortestPassword)
        {
            throw new InvalidInputException("password", value: null, $"{ShortestPassword} to {LongestPassword} characters");
        }
    }

    /// <summary>Whether it can be hashed at all: a lone surrogate has no UTF-8, and nobody types a novel.</summary>
    public static bool IsPossible(string password) => password.Length <= LongestPassword && IsWellFormed(password);

    private static bool IsWellFormed(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsSurrogate(text[at]) && !(at + 1 < text.Length && char.IsSurrogatePair(text[at], text[++at])))
            {
                return false;
            }
        }

        return true;
    }

    [GeneratedRegex(@"\A[a-z0-9._-]{3,32}\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Name();

    [GeneratedRegex(@"\A[0-9]{0,12}\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Area();
}

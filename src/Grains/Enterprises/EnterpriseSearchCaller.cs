using Oversight.Grains.Accounts;

namespace Oversight.Grains.Enterprises;

/// <summary>What a caller may list.</summary>
public static class EnterpriseSearchCaller
{
    /// <summary>
    /// The search within the caller's area. Who asks for no division in particular and is of the bureau also finds what has no
    /// street yet, as <see cref="Caller.Covers"/> has it for one profile.
    /// </summary>
    public static EnterpriseSearch Narrow(this Caller caller, EnterpriseSearch search) => search with
    {
        Division = caller.Narrow(search.Division, "filter.street"),
        Unplaced = search.Division.Length == 0 && caller.IsBureau,
    };
}

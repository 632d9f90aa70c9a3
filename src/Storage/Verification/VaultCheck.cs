namespace Oversight.Storage.Verification;

/// <summary>
/// Compares how many people the records refer to with how many the vault holds (an erased one keeps its row). The vault itself
/// says whether a row was changed: it does not open then.
/// </summary>
internal sealed class VaultCheck(VerificationRun run, SubjectLedger subjects)
{
    private const string Count = "SELECT count(*) FROM vault";

    public async IAsyncEnumerable<Difference> RunAsync()
    {
        var found = (await run.QueryAsync(Count, row => row.Long(0)))[0];
        if (found != subjects.People)
        {
            yield return Difference.Unequal("vault", "all", $"{subjects.People} people", $"{found}");
        }
    }
}

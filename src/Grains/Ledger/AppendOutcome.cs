namespace Oversight.Grains.Ledger;

/// <summary>The four answers to an append; a storage failure is an exception and leaves the outcome unknown.</summary>
public abstract record AppendOutcome
{
    private AppendOutcome()
    {
    }

    /// <summary>Committed now. <paramref name="First"/> is the first of the request's facts.</summary>
    public sealed record Appended(StoredFact First, int Version) : AppendOutcome;

    /// <summary>The command is in the ledger already, from an earlier call: <paramref name="First"/> is what it wrote then.</summary>
    public sealed record Duplicate(StoredFact First) : AppendOutcome;

    /// <summary>The stream has moved on: reload and decide again.</summary>
    public sealed record Conflict(int ActualVersion) : AppendOutcome;

    /// <summary>A quota that the request claims has no place left; nothing was written and nothing taken.</summary>
    public sealed record QuotaFull(string Key) : AppendOutcome;
}

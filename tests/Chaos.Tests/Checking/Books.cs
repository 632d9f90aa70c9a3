namespace Oversight.Chaos.Tests.Checking;

/// <summary>What the system says, in every place that counts or shows submissions.</summary>
internal sealed record Books
{
    /// <summary>Command ids of the received records in the ledger, repeated if they are there twice.</summary>
    public required IReadOnlyList<string> Ledger { get; init; }

    /// <summary>By enterprise: how many the consumers' channel has received.</summary>
    public required IReadOnlyDictionary<string, int> Enterprises { get; init; }

    /// <summary>By enterprise: command ids on its timeline.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Timelines { get; init; }

    /// <summary>By street: how many the consumers' channel has received.</summary>
    public required IReadOnlyDictionary<string, int> Streets { get; init; }

    /// <summary>Numbers in the list of matters.</summary>
    public required IReadOnlyList<string> Listed { get; init; }

    /// <summary>By receipt: the number that tracking it shows, or null.</summary>
    public required IReadOnlyDictionary<string, string?> Tracked { get; init; }
}

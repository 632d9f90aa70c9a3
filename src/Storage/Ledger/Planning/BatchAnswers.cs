using Oversight.Grains.Ledger;

namespace Oversight.Storage.Ledger.Planning;

/// <summary>The answers to <see cref="BatchQuestions"/>, read while the head is held; what is unknown is absent.</summary>
internal sealed record BatchAnswers
{
    public required LedgerHead Head { get; init; }

    /// <summary>The first record of each command.</summary>
    public Dictionary<string, LedgerRecord> Commands { get; init; } = [];

    public Dictionary<string, StreamPlace> Streams { get; init; } = [];

    public Dictionary<string, SubjectPlace> Subjects { get; init; } = [];

    public Dictionary<string, EnterpriseEntry> Enterprises { get; init; } = [];

    /// <summary>How many places of each quota are taken.</summary>
    public Dictionary<string, int> Quotas { get; init; } = [];

    /// <summary>The hash at <see cref="BatchQuestions.Proof"/>; null when there is no such record.</summary>
    public byte[]? ProofHash { get; init; }

    /// <summary>Keeps the earliest record of each command, whatever the order they are read in.</summary>
    public void AddCommand(LedgerRecord record)
    {
        if (!Commands.TryGetValue(record.Command, out var known) || record.Position < known.Position)
        {
            Commands[record.Command] = record;
        }
    }
}

using Oversight.Grains.Enterprises;
using Oversight.Grains.Ledger;

namespace Oversight.Storage.Ledger.Planning;

/// <summary>What the planner must know of the ledger to decide a batch; each value once.</summary>
internal sealed record BatchQuestions
{
    public required long[] CommandHashes { get; init; }

    public required string[] Streams { get; init; }

    /// <summary>Keys of subjects.</summary>
    public required string[] Subjects { get; init; }

    /// <summary>Codes of enterprises whose rows will be written, so that their old names leave the search.</summary>
    public required string[] Enterprises { get; init; }

    /// <summary>Keys of quotas that are claimed.</summary>
    public string[] Quotas { get; init; } = [];

    /// <summary>The last position of an earlier attempt whose outcome is unknown; its hash tells whether it was committed.</summary>
    public long? Proof { get; init; }

    public static BatchQuestions Of(IReadOnlyList<PreparedRequest> requests, long? proof)
    {
        var enterprises = requests.SelectMany(request => request.Request.Rows).OfType<EnterpriseRow>().Select(row => row.Code).ToHashSet();
        var subjects = enterprises.Select(code => SubjectKey.Enterprise(code).Value).ToHashSet();
        foreach (var request in requests)
        {
            foreach (var fact in request.Facts)
            {
                foreach (var delta in fact.Deltas)
                {
                    subjects.Add(delta.Subject.Value);
                }
            }
        }

        return new()
        {
            CommandHashes = [.. requests.Select(request => request.CommandHash).Distinct()],
            Streams = [.. requests.Select(request => request.Request.Stream).Distinct()],
            Subjects = [.. subjects],
            Enterprises = [.. enterprises],
            Quotas = [.. requests.SelectMany(request => request.Request.Claims).Select(claim => claim.Key).Distinct()],
            Proof = proof,
        };
    }
}

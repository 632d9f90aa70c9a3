using System.Data.Common;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Oversight.Grains.Enterprises;
using Oversight.Grains.Ledger;
using Oversight.Grains.Streets;
using Oversight.Grains.Subjects;
using Oversight.Storage.Engines;

namespace Oversight.Storage.Verification;

/// <summary>
/// Folds each subject's feed up to the number of its snapshot and compares. A snapshot of an older format, or one that the
/// ledger's feed does not reach, would be passed over by the actors and is reported here only in the second case.
/// </summary>
public sealed class SnapshotVerifier(Database database, ILedger ledger)
{
    private const int PageSize = 5_000;

    public async Task<long> CountAsync(CancellationToken cancellation)
    {
        await using var connection = await database.GrainStates.OpenConnectionAsync(cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM grain_state WHERE payload IS NOT NULL";
        return Convert.ToInt64(await command.ExecuteScalarAsync(cancellation), System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>One item a snapshot: null when it agrees, else the difference.</summary>
    public async IAsyncEnumerable<Difference?> CompareAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var connection = await database.GrainStates.OpenConnectionAsync(cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT state, grain, payload FROM grain_state WHERE payload IS NOT NULL ORDER BY grain";
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            yield return await CompareAsync(reader);
        }
    }

    private Task<Difference?> CompareAsync(DbDataReader row)
    {
        var (state, subject, payload) = (row.GetString(0), new SubjectKey(row.GetString(1)), row.GetFieldValue<byte[]>(2));
        return state switch
        {
            "enterprise" => CompareAsync<EnterpriseState>(subject, payload),
            "street" => CompareAsync<StreetState>(subject, payload),
            _ => Task.FromResult<Difference?>(new("grain_state", subject.Value, $"no grain has a state named {state}")),
        };
    }

    private async Task<Difference?> CompareAsync<TState>(SubjectKey subject, byte[] payload)
        where TState : class, ISubjectState<TState>
    {
        var snapshot = JsonSerializer.Deserialize<SubjectSnapshot<TState>>(payload, LedgerJson.Options);
        if (snapshot is not { Format: SubjectSnapshot<TState>.CurrentFormat, State: { } state })
        {
            return null;
        }

        var fold = await FoldAsync<TState>(subject, snapshot.Number);
        if (fold.Number != snapshot.Number)
        {
            return new("grain_state", subject.Value, $"stands at {snapshot.Number}, its feed ends at {fold.Number}");
        }

        return JsonNode.DeepEquals(Node(fold.State), Node(state)) 
            ? null
            : new("grain_state", subject.Value, $"differs from the fold of its feed up to {snapshot.Number}");
    }

    private async Task<SubjectFold<TState>> FoldAsync<TState>(SubjectKey subject, long upTo)
        where TState : class, ISubjectState<TState>
    {
        var fold = new SubjectFold<TState>(subject);
        IReadOnlyList<FeedEntry> page;
        do
        {
            page = await ledger.ReadFeedAsync(subject, fold.Number, (int)Math.Min(PageSize, upTo - fold.Number));
            foreach (var entry in page)
            {
                fold.TryApply(entry);
            }
        }
        while (fold.Number < upTo && page.Count > 0);
        return fold;
    }

    private static JsonNode? Node<TState>(TState state) => JsonSerializer.SerializeToNode(state, LedgerJson.Options);
}

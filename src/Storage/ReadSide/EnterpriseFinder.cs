using Oversight.Grains.Enterprises;
using Oversight.Storage.Sql;

namespace Oversight.Storage.ReadSide;

/// <summary>
/// Finds enterprises by code, in memory when they were asked for before. Codes that are asked for while a query runs go together
/// into the next one, never into one that may have been answered before they were asked for.
/// </summary>
internal sealed class EnterpriseFinder(ISqlReader sql)
{
    private const int Capacity = 50_000;

    private const string ByCode =
        "SELECT e.code, e.name, e.street, e.address, e.identified_as, e.version FROM enterprise e WHERE e.code = {key}";

    private readonly GenerationalCache<string, EnterpriseRow> cache = new(Capacity);
    private readonly Lock gate = new();
    private Dictionary<string, TaskCompletionSource<EnterpriseRow?>> missing = [];
    private bool running;

    public ValueTask<EnterpriseRow?> FindAsync(string code) => cache.TryGet(code, out var row) ? new(row) : new(MissAsync(code));

    public void Forget(string code) => cache.Forget(code);

    public void Clear() => cache.Clear();

    private Task<EnterpriseRow?> MissAsync(string code)
    {
        Task<EnterpriseRow?> answer;
        lock (gate)
        {
            if (!missing.TryGetValue(code, out var waiting))
            {
                waiting = new(TaskCreationOptions.RunContinuationsAsynchronously);
                missing.Add(code, waiting);
            }

            answer = waiting.Task;
            if (running)
            {
                return answer;
            }

            running = true;
        }

        _ = RunAsync();
        return answer;
    }

    private async Task RunAsync()
    {
        while (true)
        {
            Dictionary<string, TaskCompletionSource<EnterpriseRow?>> batch;
            lock (gate)
            {
                if (missing.Count == 0)
                {
                    running = false;
                    return;
                }

                batch = missing;
                missing = [];
            }

            await AnswerAsync(batch);
        }
    }

    private async Task AnswerAsync(Dictionary<string, TaskCompletionSource<EnterpriseRow?>> batch)
    {
        try
        {
            var before = cache.Forgotten;
            foreach (var row in await sql.QueryEachAsync(ByCode, Read, batch.Keys))
            {
                cache.Add(row.Code, row, before);
                batch[row.Code].TrySetResult(row);
            }

            foreach (var waiting in batch.Values)
            {
                waiting.TrySetResult(null);
            }
        }
        catch (Exception problem)
        {
            // Belongs to those who asked; the next ones ask anew.
            foreach (var waiting in batch.Values)
            {
                waiting.TrySetException(problem);
            }
        }
    }

    private static EnterpriseRow Read(ISqlRow row) => new(
        row.Text(0), row.Text(1), row.OptionalText(2), row.OptionalText(3), row.OptionalText(4), row.Integer(5));
}

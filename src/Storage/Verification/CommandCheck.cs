namespace Oversight.Storage.Verification;

/// <summary>A command's records stand together, because they were written at once: apart, the command was carried out twice.</summary>
internal sealed class CommandCheck(VerificationRun run)
{
    private const string Apart =
        """
        SELECT r.command, min(r.position), max(r.position), count(*) FROM record r
        WHERE r.command_hash IN (
          SELECT command_hash FROM record GROUP BY command_hash HAVING max(position) - min(position) <> count(*) - 1)
        GROUP BY r.command HAVING max(r.position) - min(r.position) <> count(*) - 1
        ORDER BY min(r.position)
        """;

    public async IAsyncEnumerable<Difference> RunAsync()
    {
        foreach (var (command, first, last) in await run.QueryAsync(Apart, row => (row.Text(0), row.Long(1), row.Long(2))))
        {
            yield return new("record", $"{last}", $"carries command {command} out again, which record {first} did");
        }
    }
}

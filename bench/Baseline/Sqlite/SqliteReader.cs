using Microsoft.Data.Sqlite;
using Oversight.Bench.Baseline.Stores;

namespace Oversight.Bench.Baseline.Sqlite;

/// <summary>A connection for reading with its prepared statements. Used by one caller at a time.</summary>
internal sealed class SqliteReader : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly SqliteCommand enterprise;
    private readonly SqliteCommand street;
    private readonly SqliteCommand search;
    private readonly SqliteCommand searchStreet;

    public SqliteReader(string file)
    {
        connection = Database.Open(file);
        enterprise = Prepare("Sqlite.enterprise", "$code");
        street = Prepare("Sqlite.street", "$code");
        search = Prepare("Sqlite.search", "$pattern", "$after", "$first");
        searchStreet = Prepare("Sqlite.search-street", "$pattern", "$after", "$first", "$street");
    }

    public byte[]? Enterprise(string code) => Read(enterprise, code);

    public byte[]? Street(string code) => Read(street, code);

    public byte[]? Search(string pattern, string? inStreet, int first, string after) => inStreet is null
        ? Read(search, pattern, after, first)
        : Read(searchStreet, pattern, after, first, inStreet);

    public void Dispose() => connection.Dispose();

    private SqliteCommand Prepare(string script, params ReadOnlySpan<string> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = Script.Read(script);
        foreach (var name in parameters)
            command.Parameters.Add(new SqliteParameter(name, ""));
        command.Prepare();
        return command;
    }

    private static byte[]? Read(SqliteCommand command, params ReadOnlySpan<object> values)
    {
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i];
        using var reader = command.ExecuteReader();
        return reader.Read() ? reader.GetFieldValue<byte[]>(0) : null;
    }
}

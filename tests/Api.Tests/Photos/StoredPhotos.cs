using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using Oversight.Testing;

namespace Oversight.Api.Tests.Photos;

/// <summary>Looks into the database of a bureau.</summary>
internal sealed class StoredPhotos(ServeOptions options)
{
    public async Task<int> CountAsync(string campaign) => (await ReadAsync($"SELECT reference, settled, data, '', response FROM photo WHERE campaign = '{campaign}'")).Count;

    /// <summary>The record of each response of a campaign that has photos, with its photos.</summary>
    public async Task<List<(string Fact, List<(string Reference, bool Settled, byte[] Bytes, string Response)> Photos)>> WithReferencesAsync(string campaign)
    {
        var rows = await ReadAsync($"SELECT p.reference, p.settled, p.data, o.data, p.response FROM photo p JOIN response r ON r.id = p.response JOIN record o ON o.position = r.seq WHERE p.campaign = '{campaign}'");
        return [.. rows.GroupBy(row => row.Fact).Select(group => (group.Key, group.Select(row => (row.Reference, row.Settled, row.Bytes, row.Response)).ToList()))];
    }

    private async Task<List<(string Reference, bool Settled, byte[] Bytes, string Fact, string Response)>> ReadAsync(string sql)
    {
        await using DbConnection connection = options.Environment.TryGetValue("Storage__ConnectionString", out var text)
            ? new NpgsqlConnection(text)
            : new SqliteConnection($"Data Source={Path.Combine(options.DataFolder!, "oversight.db")};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Values of the tests.
        command.CommandText = sql;
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<(string, bool, byte[], string, string)>();
        while (await reader.ReadAsync())
        {
            rows.Add((reader.GetString(0), reader.GetInt32(1) != 0, (byte[])reader.GetValue(2), reader.GetString(3), reader.GetString(4)));
        }

        return rows;
    }
}

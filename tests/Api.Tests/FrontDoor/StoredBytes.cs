using System.Text;
using Npgsql;
using Oversight.Testing;

namespace Oversight.Api.Tests.FrontDoor;

/// <summary>Looks for a text in everything that a bureau has stored.</summary>
internal static class StoredBytes
{
    /// <returns>The files or tables in which one of the texts occurs, as text or as hexadecimal digits.</returns>
    public static async Task<string[]> FindAsync(ServeOptions options, params string[] texts)
    {
        var found = new List<string>();
        // On PostgreSQL there may be no folder. The lock file is empty and belongs to the process.
        var files = Directory.Exists(options.DataFolder) ? Directory.GetFiles(options.DataFolder, "*", SearchOption.AllDirectories) : [];
        foreach (var file in files.Where(file => Path.GetExtension(file) != ".lock"))
        {
            if (texts.Any(text => Contains(Read(file), text)))
            {
                found.Add(Path.GetFileName(file));
            }
        }

        if (options.Environment.TryGetValue("Storage__ConnectionString", out var connection))
        {
            await SearchTablesAsync(connection, texts, found);
        }

        return [.. found];
    }

    private static async Task SearchTablesAsync(string connectionString, string[] texts, List<string> found)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var connection = await source.OpenConnectionAsync();
        var tables = new List<string>();
        await using (var command = new NpgsqlCommand("SELECT format('%I.%I', table_schema, table_name) FROM information_schema.tables WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')", connection))
        await using (var reader = await command.ExecuteReaderAsync())
        {
            while (await reader.ReadAsync())
            {
                tables.Add(reader.GetString(0));
            }
        }

        tables.ShouldContain("public.record");
        foreach (var table in tables)
        {
            using var copy = await connection.BeginTextExportAsync($"COPY {table} TO STDOUT");
            var rows = Encoding.UTF8.GetBytes(await copy.ReadToEndAsync());
            found.AddRange(texts.Any(text => Contains(rows, text)) ? [table] : []);
        }
    }

    private static bool Contains(byte[] bytes, string text)
    {
        var plain = Encoding.UTF8.GetBytes(text);
        // A column of bytes is copied as hexadecimal digits.
        return bytes.AsSpan().IndexOf(plain) >= 0 || bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(Convert.ToHexStringLower(plain))) >= 0;
    }

    private static byte[] Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}

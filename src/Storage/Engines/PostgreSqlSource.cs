using System.Data.Common;
using Npgsql;

namespace Oversight.Storage.Engines;

/// <summary>
/// Makes the one data source of the process; its defaults give way to what the connection string sets. It gets no logger: Npgsql
/// would log every statement at Information, and what fails reaches the caller as an exception anyway.
/// </summary>
internal static class PostgreSqlSource
{
    public static NpgsqlDataSource Create(string connectionString)
    {
        var given = Keywords(connectionString);
        var builder = new NpgsqlDataSourceBuilder(connectionString);
        var settings = builder.ConnectionStringBuilder;

        // Three nodes must fit into a server's default of 100 connections; more of them would only queue inside the server.
        Default(given, "maximumpoolsize maxpoolsize", () => settings.MaxPoolSize = 25);

        // The same few dozen statements, again and again: the server plans each once for a connection.
        Default(given, "maxautoprepare", () => settings.MaxAutoPrepare = 100);
        Default(given, "autoprepareminusages", () => settings.AutoPrepareMinUsages = 2);

        // A server that is gone is noticed within the time that a caller waits.
        Default(given, "timeout connectiontimeout", () => settings.Timeout = 5);
        Default(given, "keepalive", () => settings.KeepAlive = 15);
        Default(given, "applicationname", () => settings.ApplicationName = "oversight");
        return builder.Build();
    }

    private static HashSet<string> Keywords(string connectionString) =>
        [.. new DbConnectionStringBuilder { ConnectionString = connectionString }.Keys.Cast<string>()
            .Select(key => key.Replace(" ", string.Empty, StringComparison.Ordinal).ToLowerInvariant())];

    private static void Default(HashSet<string> given, string names, Action set)
    {
        if (!names.Split(' ').Any(given.Contains))
        {
            set();
        }
    }
}

using Oversight.Bench.Baseline.Endpoints;
using Oversight.Bench.Baseline.PostgreSql;
using Oversight.Bench.Baseline.Sqlite;
using Oversight.Bench.Baseline.Stores;

// serve|load --engine postgres|sqlite --connection STRING|FILE [--urls URL] [--data FOLDER]
var builder = WebApplication.CreateSlimBuilder(args);
var postgres = builder.Configuration["engine"] == "postgres";
var connection = builder.Configuration["connection"] ?? throw new InvalidOperationException("--connection is missing.");

if (args is ["load", ..])
{
    var folder = builder.Configuration["data"] ?? throw new InvalidOperationException("--data is missing.");
    if (postgres)
        // The end of a COPY of millions of lines may take longer than a command may.
        await using (var source = PostgreSqlStore.Open(connection + ";Command Timeout=0"))
            await PostgreSqlLoader.RunAsync(source, folder);
    else
        SqliteLoader.Run(connection, folder);
    return;
}

builder.Logging.SetMinimumLevel(LogLevel.Warning);
builder.Services.ConfigureHttpJsonOptions(options => Wire.Configure(options.SerializerOptions));
builder.Services.AddSingleton<IStore>(_ => postgres
    ? new PostgreSqlStore(PostgreSqlStore.Open(connection))
    : new SqliteStore(connection, TimeProvider.System));

var app = builder.Build();
app.MapBaseline();
await app.RunAsync();

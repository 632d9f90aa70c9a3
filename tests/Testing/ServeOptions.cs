namespace Oversight.Testing;

/// <summary>How a served process is to be started.</summary>
public sealed record ServeOptions
{
    /// <summary>The data folder; null makes a new one that goes with the process object.</summary>
    public string? DataFolder { get; init; }

    /// <summary>Arguments after <c>serve --data … --urls …</c>, such as <c>--demo</c>.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>Settings as environment variables, such as <c>Storage__Provider</c>.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>
    /// How long the process may take until <c>/health/ready</c> answers 200. Ends a wait for what never comes; it says nothing about
    /// how fast a start is, which a machine with six of them on two processors would decide.
    /// </summary>
    public TimeSpan ReadyWithin { get; init; } = TimeSpan.FromMinutes(4);

    /// <summary>The same on PostgreSQL.</summary>
    public ServeOptions OnPostgres(string connectionString) => With(
        ("Storage__Provider", "PostgreSql"), ("Storage__ConnectionString", connectionString));

    public ServeOptions With(params (string Name, string Value)[] settings)
    {
        var all = new Dictionary<string, string>(Environment);
        foreach (var (name, value) in settings)
        {
            all[name] = value;
        }

        return this with { Environment = all };
    }
}

namespace Oversight.Chaos.Tests;

public enum Engine
{
    Sqlite,
    PostgreSql,
}

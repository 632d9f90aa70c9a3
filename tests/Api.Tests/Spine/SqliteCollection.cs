namespace Oversight.Api.Tests.Spine;

/// <summary>All stories on SQLite share one bureau and follow one another.</summary>
[CollectionDefinition]
public sealed class SqliteCollection : ICollectionFixture<SqliteBureau>;

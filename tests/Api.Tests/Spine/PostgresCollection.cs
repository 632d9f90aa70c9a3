namespace Oversight.Api.Tests.Spine;

/// <summary>All stories on PostgreSQL share one bureau and follow one another.</summary>
[CollectionDefinition]
public sealed class PostgresCollection : ICollectionFixture<PostgresBureau>;

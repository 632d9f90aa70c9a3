using Oversight.Storage.Tests.Support;

namespace Oversight.Storage.Tests.Orleans;

public sealed class GrainStateOnSqlite() : GrainStateTests(new OnSqlite());

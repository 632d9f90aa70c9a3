using Oversight.Storage.Tests.Support;

namespace Oversight.Storage.Tests.Orleans;

public sealed class GrainStateOnPostgreSql() : GrainStateTests(new OnPostgreSql());

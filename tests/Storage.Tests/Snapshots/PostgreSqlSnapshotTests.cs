using Oversight.Storage.Tests.Ledger;
using Oversight.Storage.Tests.Support;

namespace Oversight.Storage.Tests.Snapshots;

public sealed class PostgreSqlSnapshotTests(LedgerFixture<OnPostgreSql> fixture) : SnapshotConformance<OnPostgreSql>(fixture);

using Oversight.Storage.Tests.Ledger;
using Oversight.Storage.Tests.Support;

namespace Oversight.Storage.Tests.Snapshots;

public sealed class SqliteSnapshotTests(LedgerFixture<OnSqlite> fixture) : SnapshotConformance<OnSqlite>(fixture);

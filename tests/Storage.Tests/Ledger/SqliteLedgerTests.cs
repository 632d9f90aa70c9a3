using Oversight.Storage.Tests.Support;

namespace Oversight.Storage.Tests.Ledger;

public sealed class SqliteLedgerTests(LedgerFixture<OnSqlite> fixture) : LedgerConformance<OnSqlite>(fixture);

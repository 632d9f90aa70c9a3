using Oversight.Storage.Tests.Support;

namespace Oversight.Storage.Tests.Ledger;

public sealed class PostgreSqlLedgerTests(LedgerFixture<OnPostgreSql> fixture) : LedgerConformance<OnPostgreSql>(fixture);

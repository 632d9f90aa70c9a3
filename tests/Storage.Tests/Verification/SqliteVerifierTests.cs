using Oversight.Storage.Tests.Ledger;
using Oversight.Storage.Tests.Support;

namespace Oversight.Storage.Tests.Verification;

public sealed class SqliteVerifierTests(LedgerFixture<OnSqlite> fixture) : VerifierConformance<OnSqlite>(fixture);

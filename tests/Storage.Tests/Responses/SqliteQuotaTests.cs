using Oversight.Storage.Tests.Ledger;
using Oversight.Storage.Tests.Support;

namespace Oversight.Storage.Tests.Responses;

public sealed class SqliteQuotaTests(LedgerFixture<OnSqlite> fixture) : QuotaConformance<OnSqlite>(fixture);

using Oversight.Storage.Tests.Ledger;
using Oversight.Storage.Tests.Support;

namespace Oversight.Storage.Tests.Responses;

public sealed class PostgreSqlQuotaTests(LedgerFixture<OnPostgreSql> fixture) : QuotaConformance<OnPostgreSql>(fixture);

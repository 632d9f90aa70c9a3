using Oversight.Storage.Tests.Ledger;
using Oversight.Storage.Tests.Support;

namespace Oversight.Storage.Tests.Verification;

public sealed class PostgreSqlVerifierTests(LedgerFixture<OnPostgreSql> fixture) : VerifierConformance<OnPostgreSql>(fixture);

using Oversight.Storage.Tests.Ledger;
using Oversight.Storage.Tests.Support;

namespace Oversight.Storage.Tests.Network;

public sealed class PostgreSqlBodyTests(LedgerFixture<OnPostgreSql> fixture) : BodyConformance<OnPostgreSql>(fixture);

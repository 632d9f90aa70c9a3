using Oversight.Storage.Tests.Ledger;
using Oversight.Storage.Tests.Support;

namespace Oversight.Storage.Tests.Network;

public sealed class SqliteBodyTests(LedgerFixture<OnSqlite> fixture) : BodyConformance<OnSqlite>(fixture);

using Oversight.Storage.Tests.Ledger;
using Oversight.Storage.Tests.Support;

namespace Oversight.Storage.Tests.ReadSide;

public sealed class SqliteMatterListTests(LedgerFixture<OnSqlite> fixture) : MatterListConformance<OnSqlite>(fixture);

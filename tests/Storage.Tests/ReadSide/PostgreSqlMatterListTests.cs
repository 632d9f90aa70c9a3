using Oversight.Storage.Tests.Ledger;
using Oversight.Storage.Tests.Support;

namespace Oversight.Storage.Tests.ReadSide;

public sealed class PostgreSqlMatterListTests(LedgerFixture<OnPostgreSql> fixture) : MatterListConformance<OnPostgreSql>(fixture);

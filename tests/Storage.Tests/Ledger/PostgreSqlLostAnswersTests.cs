using Oversight.Storage.Tests.Support;

namespace Oversight.Storage.Tests.Ledger;

public sealed class PostgreSqlLostAnswersTests(LedgerFixture<OnPostgreSql> fixture) : LostAnswers<OnPostgreSql>(fixture);

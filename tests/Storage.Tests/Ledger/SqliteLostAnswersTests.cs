using Oversight.Storage.Tests.Support;

namespace Oversight.Storage.Tests.Ledger;

public sealed class SqliteLostAnswersTests(LedgerFixture<OnSqlite> fixture) : LostAnswers<OnSqlite>(fixture);

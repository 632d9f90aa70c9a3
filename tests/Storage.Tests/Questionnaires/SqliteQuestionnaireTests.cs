using Oversight.Storage.Tests.Ledger;
using Oversight.Storage.Tests.Support;

namespace Oversight.Storage.Tests.Questionnaires;

public sealed class SqliteQuestionnaireTests(LedgerFixture<OnSqlite> fixture) : QuestionnaireConformance<OnSqlite>(fixture);

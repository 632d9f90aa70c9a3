using Oversight.Storage.Tests.Ledger;
using Oversight.Storage.Tests.Support;

namespace Oversight.Storage.Tests.Questionnaires;

public sealed class PostgreSqlQuestionnaireTests(LedgerFixture<OnPostgreSql> fixture) : QuestionnaireConformance<OnPostgreSql>(fixture);

using Oversight.Storage.Tests.Support;

namespace Oversight.Storage.Tests.Responses;

public sealed class PostgreSqlPaperTests() : PaperConformance(new OnPostgreSql());

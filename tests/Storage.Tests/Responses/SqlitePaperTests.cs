using Oversight.Storage.Tests.Support;

namespace Oversight.Storage.Tests.Responses;

public sealed class SqlitePaperTests() : PaperConformance(new OnSqlite());

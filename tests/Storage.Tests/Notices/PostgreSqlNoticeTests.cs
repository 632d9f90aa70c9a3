using Oversight.Storage.Tests.Support;

namespace Oversight.Storage.Tests.Notices;

public sealed class PostgreSqlNoticeTests : NoticeConformance<OnPostgreSql>;

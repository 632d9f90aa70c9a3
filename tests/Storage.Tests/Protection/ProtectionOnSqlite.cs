using Oversight.Storage.Tests.Support;

namespace Oversight.Storage.Tests.Protection;

public sealed class ProtectionOnSqlite() : ProtectionTests(new OnSqlite());
